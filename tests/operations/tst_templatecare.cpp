// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/awaited.h"
#include "operations/brokenrules.h"
#include "operations/enginebench.h"
#include "operations/onboardingfile.h"
#include "operations/operationservice.h"
#include "sandbox/httpprobe.h"
#include "support/sandboxprocess.h"

#include <QCoro/QCoroCore>

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// Changing and deleting onboarding templates, where Partner Hub is hosted (the real sandbox) and where a person enters them by hand.
class TestTemplateCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAndKeepsTheProvisioningId();
    void whatCannotBeChanged_data();
    void whatCannotBeChanged();
    void customersKeepTheirAuthentication();
    void isNotDeletedWhileCustomersUseIt();
    void recordedTemplates();

private:
    [[nodiscard]] OnboardingTemplate made(OperationEngine& engine, const QString& name);

    const test::SandboxProcess m_sandbox{{u"--provision-ms"_s, u"10"_s}};
    test::EngineBench m_bench{m_sandbox.base()};
    test::HttpProbe m_probe{m_sandbox.base()};
};

namespace {

OnboardingTemplate someTemplate(const QString& name)
{
    OnboardingTemplate value;
    value.name = name;
    value.countryCode = u"US"_s;
    value.serviceProviderAdmin = u"admin@partner.example"_s;
    value.subscriptionId = u"Sub1234567"_s;
    return value;
}

QStringList namesOf(const Result<QList<OnboardingTemplate>>& templates)
{
    QStringList names;
    for (const OnboardingTemplate& value : templates.value_or(QList<OnboardingTemplate>()))
        names << value.name;
    return names;
}

} // namespace

OnboardingTemplate TestTemplateCare::made(OperationEngine& engine, const QString& name)
{
    const auto id = QCoro::waitFor(engine.createTemplate(someTemplate(name)));
    if (!id || m_bench.over(*id).state != StepState::Done)
        return {};
    const auto all = QCoro::waitFor(engine.templates());
    const auto it = std::find_if(all->cbegin(), all->cend(), [&](const OnboardingTemplate& t) { return t.name == name; });
    return it == all->cend() ? OnboardingTemplate() : *it;
}

void TestTemplateCare::changesAndKeepsTheProvisioningId()
{
    const OnboardingTemplate before = made(m_bench.engine(), u"Change me"_s);
    QVERIFY(!before.provisioningId.isEmpty());
    OnboardingTemplate wanted = before;
    wanted.name = u"Changed"_s;
    wanted.brandName = u"New brand"_s;
    wanted.provisioningId = {};
    const auto changed = QCoro::waitFor(m_bench.engine().changeTemplate(u"change ME"_s, wanted));
    QVERIFY(changed);
    QCOMPARE(changed->provisioningId, before.provisioningId);
    const auto all = QCoro::waitFor(m_bench.engine().templates());
    QVERIFY(namesOf(all).contains(u"Changed"_s) && !namesOf(all).contains(u"Change me"_s));
    const QJsonObject onServer = m_probe.get(u"/partnerhub/templates/"_s + before.provisioningId.toString()).object();
    QCOMPARE(onServer[u"brandName"_s].toString(), u"New brand"_s);
    QVERIFY(!TemplateRepository(m_bench.ledger()).find(u"Change me"_s)->has_value());
    QVERIFY(TemplateRepository(m_bench.ledger()).find(u"Changed"_s)->has_value());
}

void TestTemplateCare::whatCannotBeChanged_data()
{
    QTest::addColumn<QString>("oldName");
    QTest::addColumn<QString>("newName");
    QTest::addColumn<QString>("country");
    QTest::addColumn<int>("kind");
    QTest::newRow("no such template") << u"Nobody"_s << u"Nobody"_s << u"US"_s << int(Error::Kind::NotFound);
    QTest::newRow("name taken") << u"Fixed"_s << u"Other"_s << u"US"_s << int(Error::Kind::Conflict);
    QTest::newRow("against the rules") << u"Fixed"_s << u"Fixed"_s << u"UK"_s << int(Error::Kind::Invalid);
}

void TestTemplateCare::whatCannotBeChanged()
{
    QFETCH(QString, oldName);
    QFETCH(QString, newName);
    QFETCH(QString, country);
    QFETCH(int, kind);
    QVERIFY(!made(m_bench.engine(), u"Fixed"_s).name.isEmpty());
    QVERIFY(!made(m_bench.engine(), u"Other"_s).name.isEmpty());
    OnboardingTemplate wanted = someTemplate(newName);
    wanted.countryCode = country;
    const auto changed = QCoro::waitFor(m_bench.engine().changeTemplate(oldName, wanted));
    QCOMPARE(changed ? -1 : int(changed.error().kind), kind);
    QVERIFY(namesOf(QCoro::waitFor(m_bench.engine().templates())).contains(u"Fixed"_s));
}

void TestTemplateCare::customersKeepTheirAuthentication()
{
    OnboardingTemplate value = made(m_bench.engine(), u"Sign in"_s);
    test::EntryShape shape;
    shape.externalId = u"sign-in-1"_s;
    shape.templateRef = u"Sign in"_s;
    const Operation first = m_bench.over(*m_bench.ask(shape));
    value.signIn = SignInMode::Saml;
    value.idpEntityId = u"https://idp.example"_s;
    QVERIFY(QCoro::waitFor(m_bench.engine().changeTemplate(u"Sign in"_s, value)));
    shape.externalId = u"sign-in-2"_s;
    const Operation second = m_bench.over(*m_bench.ask(shape));
    const auto modeOf = [&](const Operation& operation) {
        return m_probe.get(u"/partnerhub/organizations/%1/authentication"_s.arg(operation.orgId.toString())).object()[u"mode"_s].toString();
    };
    QCOMPARE(modeOf(first), u"webex"_s);
    QCOMPARE(modeOf(second), u"saml"_s);
}

void TestTemplateCare::isNotDeletedWhileCustomersUseIt()
{
    QVERIFY(!made(m_bench.engine(), u"In use"_s).name.isEmpty());
    test::EntryShape shape;
    shape.templateRef = u"In use"_s;
    for (const QString& externalId : {u"use-1"_s, u"use-2"_s}) {
        shape.externalId = externalId;
        QCOMPARE(m_bench.over(*m_bench.ask(shape)).state, StepState::Done);
    }
    auto removed = QCoro::waitFor(m_bench.engine().removeTemplate(u"In use"_s));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, Error::Kind::Conflict);
    QCOMPARE(test::brokenRules(removed.error().fields), u"customers template-in-use=use-1, customers template-in-use=use-2"_s);
    for (const QString& externalId : {u"use-1"_s, u"use-2"_s}) {
        const QString id = m_probe.get(u"/wholesale/customers?externalId="_s + externalId).items().first()[u"id"_s].toString();
        QCOMPARE(m_probe.remove(u"/wholesale/customers/"_s + id).status, 202);
        QTRY_COMPARE(m_probe.get(u"/wholesale/customers/"_s + id).status, 404);
    }
    removed = QCoro::waitFor(m_bench.engine().removeTemplate(u"in use"_s));
    QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().detail));
    QVERIFY(!namesOf(QCoro::waitFor(m_bench.engine().templates())).contains(u"In use"_s));
    QCOMPARE(QCoro::waitFor(m_bench.engine().removeTemplate(u"In use"_s)).error().kind, Error::Kind::NotFound);
}

/// Without a hosted Partner Hub the ledger has the record, and the person brings the provisioning ID.
void TestTemplateCare::recordedTemplates()
{
    const QTemporaryDir home;
    SystemClock clock;
    const auto ledger = Ledger::open(home.path(), clock);
    HttpTransport transport(m_sandbox.base(), [] { return u"token"_s; }, clock, {});
    RecordedPartnerHub hub;
    ServerAccess server(transport, hub);
    OperationEngine engine(server, **ledger, nullptr, u"tester"_s, test::quickPolicy());
    OperationService service;
    service.attach(engine);
    QVERIFY(!test::awaited(service.hubHosted()));
    QVERIFY(!test::awaited(service.delayedBilling()));
    const auto id = test::awaited(service.createTemplate(someTemplate(u"By hand"_s)));
    QTRY_VERIFY(engine.operation(*id)->finishedAt.isValid());
    QVERIFY(!test::awaited(service.setProvisioningId(u"By hand"_s, u"not an ID"_s)));
    QVERIFY(!test::awaited(service.setProvisioningId(u"Nobody"_s, u"ZjViMzYxODctYzhkZC00NzI3LThiMmYtZjljNDQ3ZjI5MDQ2"_s)));
    // An ID that the sandbox knows, so that a customer can be made with it.
    const QString provisioningId = made(m_bench.engine(), u"By hand"_s).provisioningId.toString();
    QVERIFY(test::awaited(service.setProvisioningId(u"By hand"_s, provisioningId + u' ')));
    auto changed = someTemplate(u"By hand, changed"_s);
    const auto after = test::awaited(service.changeTemplate(u"By hand"_s, changed));
    QVERIFY(after);
    QCOMPARE(after->provisioningId.toString(), provisioningId);
    QCOMPARE(namesOf(test::awaited(service.templates())), QStringList{u"By hand, changed"_s});
    test::EntryShape shape;
    shape.externalId = u"by-hand-1"_s;
    shape.templateRef = u"By hand, changed"_s;
    const auto entry = readOnboardingFile(test::bytesOf(test::entryJson(shape)))->first().entry;
    const auto onboarding = test::awaited(service.onboard(*entry));
    QTRY_VERIFY(engine.operation(*onboarding)->finishedAt.isValid());
    const auto refused = test::awaited(service.removeTemplate(u"By hand, changed"_s));
    QCOMPARE(test::brokenRules(refused.error().fields), u"customers template-in-use=by-hand-1"_s);
    QVERIFY(test::awaited(service.createTemplate(someTemplate(u"Unused"_s))));
    QTRY_VERIFY(namesOf(test::awaited(service.templates())).contains(u"Unused"_s));
    QVERIFY(test::awaited(service.removeTemplate(u"Unused"_s)));
    service.detach();
}

QTEST_GUILESS_MAIN(TestTemplateCare)
#include "tst_templatecare.moc"
