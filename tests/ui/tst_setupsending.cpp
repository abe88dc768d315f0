// SPDX-License-Identifier: GPL-3.0-or-later
// What a set-up sends: prechecks, one request for each user, drafts over a restart, and trying again after half of it failed.
#include "operations/awaited.h"
#include "operations/draftservice.h"
#include "ui/errors/errortext.h"
#include "ui/setup/userrowsmodel.h"
#include "ui/setupbench.h"
#include "ui/shell/openwizards.h"
#include "ui/widgets/editablegrid.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using pd::test::FormDriver;
using pd::test::SetUpBench;

class SetUpSendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void refusalOfThePrecheckLandsAtItsCell();
    void doubleClickCreatesOnce();
    void locationsAndUsersReachTheServer();
    void draftSurvivesAtEachStep_data();
    void draftSurvivesAtEachStep();
    void textInAnOpenCellIsSaved();
    void fixAndRetryMakesWhatIsMissing();

private:
    [[nodiscard]] int postsFor(const QString& email);

    std::unique_ptr<SetUpBench> m_bench;
};

void SetUpSendingTest::initTestCase()
{
    m_bench = std::make_unique<SetUpBench>();
    QVERIFY(m_bench->isReady());
}

void SetUpSendingTest::init() { m_bench->openWindow(); }

void SetUpSendingTest::cleanup()
{
    m_bench->closeWindow();
    QVERIFY(m_bench->forgetDrafts());
}

void SetUpSendingTest::cleanupTestCase() { m_bench.reset(); }

int SetUpSendingTest::postsFor(const QString& email)
{
    pd::test::HttpProbe probe(m_bench->session().sandbox().base());
    for (const QJsonValue& one : probe.get(u"/sandbox/creations?kind=subscriber"_s).items()) {
        if (one[u"key"_s].toString() == email)
            return one[u"posts"_s].toInt();
    }
    return 0;
}

void SetUpSendingTest::refusalOfThePrecheckLandsAtItsCell()
{
    pd::SetUpDraft draft = m_bench->draftWith(u"refused"_s, 3, 0);
    draft.users[1].email = u"somebody+taken@harbour.example"_s;
    const FormDriver form = m_bench->open(draft, u"review"_s);
    QTRY_VERIFY(m_bench->wizard().isChecked());
    QTRY_VERIFY(form.button(u"Row 2, E-mail"_s));
    form.click(u"Create users"_s); // is refused here already
    QCOMPARE(form.step(), u"users"_s);
    QCOMPARE(m_bench->summary(), QStringList{u"Row 2, E-mail"_s});
    QCOMPARE(m_bench->problemAt(1, u"email"_s), pd::errortext::fieldSentence({{}, u"email-taken"_s, {}}));
    m_bench->type(1, u"email"_s, u"somebody.else@harbour.example"_s);
    QCOMPARE(m_bench->problemAt(1, u"email"_s), QString());
    QTest::keyClick(&m_bench->grid(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(form.step(), u"review"_s);
    QTRY_VERIFY(m_bench->wizard().isChecked());
    QTRY_VERIFY(!form.button(u"Row 2, E-mail"_s));
    QCOMPARE(postsFor(u"somebody+taken@harbour.example"_s), 0);
}

void SetUpSendingTest::doubleClickCreatesOnce()
{
    const pd::SetUpDraft draft = m_bench->draftWith(u"once"_s, 2, 1);
    const FormDriver form = m_bench->open(draft, u"review"_s);
    QAbstractButton* create = form.button(u"Create users"_s);
    QVERIFY(create);
    QTest::mouseClick(create, Qt::LeftButton);
    QTest::mouseDClick(create, Qt::LeftButton);
    QTest::keyClick(&m_bench->wizard(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_bench->wizard().isFinished());
    QCOMPARE(m_bench->over().state, pd::StepState::Done);
    for (const pd::UserRow& user : draft.users)
        QVERIFY2(postsFor(user.email) == 1, qPrintable(m_bench->story()));
    QVERIFY(form.button(u"Open customer"_s));
    QVERIFY(form.button(u"Open in Activity"_s));
    QVERIFY(!form.button(u"Fix and retry the failed ones"_s));
    form.click(u"Add more users"_s);
    QTRY_COMPARE(m_bench->window().wizards().all().size(), 1); // the old page is gone
    QCOMPARE(FormDriver(m_bench->wizard()).step(), u"users"_s);
    QVERIFY(m_bench->wizard().value().filledRows().isEmpty());
    QVERIFY(!m_bench->wizard().value().newCustomer);
}

void SetUpSendingTest::locationsAndUsersReachTheServer()
{
    pd::SetUpDraft draft = m_bench->draftWith(u"whole"_s, 2, 1);
    draft.locations << pd::NewLocation{u"Quay"_s, u"America/Los_Angeles"_s, u"en_us"_s, u"en_us"_s,
        pd::Address{u"7 Dock Road"_s, {}, u"Oakland"_s, u"CA"_s, u"94607"_s, u"US"_s}};
    draft.users[1].location = u"Quay"_s;
    draft.users << pd::UserRow();
    const FormDriver form = m_bench->open(draft, u"locations"_s);
    for (const QString& step : {u"users"_s, u"numbers"_s, u"review"_s}) {
        form.next();
        QCOMPARE(form.step(), step);
    }
    form.click(u"Create locations and users"_s);
    QTRY_VERIFY(m_bench->wizard().isFinished());
    QCOMPARE(m_bench->over().state, pd::StepState::Done);
    const QStringList made = m_bench->session().server().creations();
    QVERIFY(made.contains(u"location Quay ×1"_s));
    for (int i = 0; i < 3; ++i)
        QVERIFY2(made.contains(u"subscriber whole.%1@harbour.example ×1"_s.arg(i)), qPrintable(m_bench->story()));
}

void SetUpSendingTest::draftSurvivesAtEachStep_data()
{
    QTest::addColumn<QString>("step");
    for (const QString& step : pd::SetUpDraft::steps())
        QTest::newRow(qPrintable(step)) << step;
}

void SetUpSendingTest::draftSurvivesAtEachStep()
{
    QFETCH(const QString, step);
    const pd::SetUpDraft draft = m_bench->draftWith(u"kept-"_s + step, 2, 1);
    const FormDriver form = m_bench->open(draft, u"locations"_s);
    form.click(u"Add location"_s);
    form.type(u"name"_s, u"Depot"_s);
    QTRY_VERIFY(m_bench->wizard().value().locations.size() == 1);
    if (step != "locations"_L1)
        form.click(u"Remove"_s);
    QTRY_COMPARE(m_bench->wizard().value().locations.size(), step == "locations"_L1 ? 1 : 0);
    for (const QString& next : {u"users"_s, u"numbers"_s, u"review"_s}) {
        if (form.step() == step)
            break;
        form.next();
        QCOMPARE(form.step(), next);
    }
    if (step == "users"_L1)
        m_bench->type(0, u"firstName"_s, u"Changed"_s);
    QTest::keyClick(&m_bench->wizard(), Qt::Key_Escape);
    m_bench->closeWindow();
    m_bench->session().reopen();
    m_bench->openWindow();
    const auto all = pd::test::awaited(m_bench->session().session().drafts().all());
    QVERIFY(all && all->size() == 1);
    const pd::Draft kept = all->constFirst();
    m_bench->window().openWizard(kept);
    const FormDriver again(m_bench->wizard());
    QCOMPARE(again.step(), step);
    QList<pd::UserRow> expected = draft.users;
    if (step == "users"_L1)
        expected[0].firstName = u"Changed"_s;
    QCOMPARE(m_bench->wizard().value().users, expected);
    QCOMPARE(m_bench->wizard().value().locations.size(), step == "locations"_L1 ? 1 : 0);
}

void SetUpSendingTest::textInAnOpenCellIsSaved()
{
    m_bench->open(m_bench->draftWith(u"open-cell"_s, 2, 0), u"users"_s);
    pd::EditableGrid& grid = m_bench->grid();
    grid.goTo(m_bench->cell(1, u"lastName"_s));
    QTest::keyClick(&grid, Qt::Key_F2);
    auto* edit = grid.viewport()->findChild<QLineEdit*>();
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, u"Half a na"_s);
    const auto saved = [this] {
        const auto all = pd::test::awaited(m_bench->session().session().drafts().all());
        return all && std::any_of(all->cbegin(), all->cend(), [](const pd::Draft& draft) { return draft.body.contains("Half a na"); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(saved(), 2'000);
    QVERIFY(edit->isVisible() && edit->hasFocus()); // and nobody was disturbed by it
    QCOMPARE(m_bench->problemAt(1, u"lastName"_s), QString());
}

void SetUpSendingTest::fixAndRetryMakesWhatIsMissing()
{
    const pd::SetUpDraft draft = m_bench->draftWith(u"partial"_s, 2, 1);
    const FormDriver form = m_bench->open(draft, u"review"_s);
    QTRY_VERIFY(m_bench->wizard().isChecked());
    // Somebody takes the extension between the check and the creation.
    pd::test::HttpProbe probe(m_bench->session().sandbox().base());
    const QString org = m_bench->session().server().customer(u"set-up-1"_s)[u"orgId"_s].toString();
    const QJsonArray places = probe.get(u"/locations?orgId="_s + QString::fromLatin1(QUrl::toPercentEncoding(org))).items();
    const QJsonObject rival{{u"customerId"_s, m_bench->customerId()}, {u"email"_s, u"rival@harbour.example"_s},
        {u"packages"_s, QJsonArray{u"webex_calling"_s}},
        {u"provisioningParameters"_s,
            QJsonObject{{u"firstName"_s, u"Ri"_s}, {u"lastName"_s, u"Val"_s}, {u"extension"_s, draft.users[1].extension},
                {u"locationId"_s, places.at(0)[u"id"_s]}}}};
    const auto reply = probe.post(u"/wholesale/subscribers"_s, rival);
    QVERIFY2(reply.status < 300, reply.body.constData());
    form.click(u"Create users"_s);
    QTRY_VERIFY(m_bench->wizard().isFinished());
    const pd::Operation operation = m_bench->over();
    QCOMPARE(operation.state, pd::StepState::Failed);
    QTRY_VERIFY(form.button(u"Fix and retry the failed ones"_s));
    form.click(u"Fix and retry the failed ones"_s);
    QTRY_VERIFY(!m_bench->wizard().isFinished());
    const FormDriver retry(m_bench->wizard());
    QCOMPARE(retry.step(), u"users"_s);
    const pd::SetUpDraft again = m_bench->wizard().value();
    QVERIFY(std::any_of(again.users.cbegin(), again.users.cend(), [&](const pd::UserRow& u) { return u.email == draft.users[1].email; }));
    QVERIFY(again.users.size() < 3);
    retry.next();
    QCOMPARE(retry.step(), u"numbers"_s);
    m_bench->type(0, u"extension"_s, u"7701"_s);
    retry.next();
    QTRY_VERIFY(m_bench->wizard().isChecked());
    retry.click(u"Create users"_s);
    QTRY_VERIFY(m_bench->wizard().isFinished());
    QCOMPARE(m_bench->over().state, pd::StepState::Done);
    const QStringList made = m_bench->session().server().creations();
    for (const pd::UserRow& user : draft.users)
        QVERIFY2(made.contains(u"subscriber %1 ×1"_s.arg(user.email)), qPrintable(user.email));
    QCOMPARE(postsFor(draft.users[0].email), 1);
}

QTEST_MAIN(SetUpSendingTest)
#include "tst_setupsending.moc"
