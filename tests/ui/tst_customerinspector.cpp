// SPDX-License-Identifier: GPL-3.0-or-later
// One customer at the side of the table, over a sandbox: tags, numbers, Restricted by Partner, the server's own answer.
#include "ui/changes/changedeck.h"
#include "ui/changes/changemenu.h"
#include "ui/changes/changepanel.h"
#include "ui/customers/customerinspector.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/rawanswer.h"
#include "ui/packagebench.h"
#include "ui/widgets/detailrow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using pd::test::PackageBench;

namespace {

constexpr int inspectorPatience = 15'000;

} // namespace

class CustomerInspectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void tagsAreShownAndLeadToTheForm();
    void packagesAndDetailsLeadToTheirForms();
    void numbersAndConnectionsAreSummedUp();
    void theSwitchChangesTheMode();
    void theServersAnswerIsCopiedAndSaved();
    void theSandboxHasNoPagesOfTheVendor();
    void onlyDeletingIsLeftOfASuspendedProvider();

private:
    [[nodiscard]] CustomerInspector& inspector() { return *m_bench->customers().inspector(); }
    [[nodiscard]] bool says(const QString& words) { return PackageBench::says(inspector(), words); }
    [[nodiscard]] QAction* action(const QString& name) { return inspector().findChild<QAction*>(name); }

    std::unique_ptr<PackageBench> m_bench;
    SeenCustomer m_customer;
};

void CustomerInspectorTest::initTestCase()
{
    m_bench = std::make_unique<PackageBench>();
    QVERIFY(m_bench->isReady());
    m_customer =
        m_bench->provision(PackageBench::entry(u"Harbour Bakery"_s, {u"webex_calling"_s, u"webex_meetings"_s}, {u"webex_calling"_s}));
    QVERIFY(!m_customer.customer.orgId.isEmpty());
    m_bench->window().openCustomer(m_customer.customer.id);
    QTRY_VERIFY_WITH_TIMEOUT(inspector().isShown() && !inspector().isLoading(), inspectorPatience);
}

void CustomerInspectorTest::tagsAreShownAndLeadToTheForm()
{
    QTRY_VERIFY_WITH_TIMEOUT(says(u"No tags."_s), inspectorPatience);
    const QString path = u"/partner/tags/organizations/%1/assignTags"_s.arg(m_customer.customer.orgId.toString());
    QCOMPARE(m_bench->probe().post(path, {{u"tags"_s, QJsonArray{u"gold"_s}}}).status, 204);
    inspector().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(says(u"gold"_s), inspectorPatience);
    PackageBench::click(inspector(), u"changeTags"_s);
    ChangePanel* panel = m_bench->customers().changes()->current();
    QVERIFY(panel);
    QCOMPARE(panel->objectName(), u"tags"_s);
    Q_EMIT panel->closed();
}

void CustomerInspectorTest::packagesAndDetailsLeadToTheirForms()
{
    const auto opened = [this] { return m_bench->customers().changes()->current(); };
    PackageBench::click(inspector(), u"changePackages"_s);
    QVERIFY(opened());
    QCOMPARE(opened()->objectName(), u"packages"_s);
    Q_EMIT opened()->closed();
    PackageBench::click(inspector(), u"changeDetails"_s);
    QVERIFY(action(u"link-rename"_s)->isEnabled());
    action(u"link-address"_s)->trigger();
    qobject_cast<QMenu*>(action(u"link-address"_s)->parent())->hide();
    QVERIFY(opened());
    QCOMPARE(opened()->objectName(), u"address"_s);
    Q_EMIT opened()->closed();
}

void CustomerInspectorTest::numbersAndConnectionsAreSummedUp()
{
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Numbers and PSTN"_s), inspectorPatience);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            for (const DetailRow* row : inspector().findChildren<DetailRow*>()) {
                if (row->isVisible() && row->value() == u"No PSTN connection"_s)
                    return true;
            }
            return false;
        }(),
        inspectorPatience);
}

void CustomerInspectorTest::theSwitchChangesTheMode()
{
    const QString path = u"/partnerhub/organizations/%1/restrictedMode"_s.arg(m_customer.customer.orgId.toString());
    const auto mode = [&] { return m_bench->probe().get(path).object()["restrictedByPartner"_L1].toBool(); };
    auto* toggle = inspector().findChild<QCheckBox*>(u"restrictedByPartner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(toggle->isEnabled() && toggle->isChecked() == mode(), inspectorPatience);
    const bool before = mode();
    PackageBench::click(inspector(), u"restrictedByPartner"_s);
    QTRY_COMPARE_WITH_TIMEOUT(mode(), !before, inspectorPatience);
    QTRY_VERIFY_WITH_TIMEOUT(toggle->isEnabled(), inspectorPatience);
    QCOMPARE(toggle->isChecked(), !before);
    QTRY_VERIFY(says(before ? u"can add users and change packages"_s : u"cannot add users or change packages"_s));
}

void CustomerInspectorTest::theServersAnswerIsCopiedAndSaved()
{
    action(u"rawAnswer"_s)->trigger();
    auto* raw = inspector().findChild<RawAnswer*>();
    QVERIFY(raw->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(raw->text().contains("licenseIds"_L1), inspectorPatience);
    PackageBench::click(*raw, u"copyRaw"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), raw->text());
    const QTemporaryDir home;
    const QString path = home.filePath(u"answer.json"_s);
    raw->saveTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(PackageBench::says(*raw, u"Saved"_s), inspectorPatience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), raw->text());
    PackageBench::click(*raw, u"closeRaw"_s);
    QVERIFY(!raw->isVisible());
}

void CustomerInspectorTest::theSandboxHasNoPagesOfTheVendor()
{
    for (const QString& name : {u"partnerHub"_s, u"controlHub"_s}) {
        QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
        QVERIFY(action(name)->toolTip().contains("sandbox"_L1));
    }
}

void CustomerInspectorTest::onlyDeletingIsLeftOfASuspendedProvider()
{
    inspector().setRefusal(
        [](const QString& kind, const QString&) { return kind == "delete"_L1 ? QString() : u"The provider is suspended."_s; });
    inspector().refresh();
    auto* menu = inspector().findChild<ChangeMenu*>();
    QTRY_VERIFY_WITH_TIMEOUT(!menu->findChild<QAction*>(u"rename"_s)->isEnabled(), inspectorPatience);
    for (const QAction* one : menu->actions()) {
        if (one->isSeparator())
            continue;
        QCOMPARE(one->isEnabled(), one->objectName() == u"delete"_s);
        QCOMPARE(one->toolTip().contains("suspended"_L1), !one->isEnabled());
    }
    QVERIFY(!inspector().findChild<QPushButton*>(u"setUp"_s)->isEnabled());
}

QTEST_MAIN(CustomerInspectorTest)
#include "tst_customerinspector.moc"
