// SPDX-License-Identifier: GPL-3.0-or-later
// Compliance reviews over a session and a sandbox: who waits, how long it can take, what is run again afterwards.
#include "operations/awaited.h"
#include "operations/operationservice.h"
#include "operations/serverfields.h"
#include "ui/compliance/compliancepage.h"
#include "ui/compliance/reviewcard.h"
#include "ui/compliance/reviewlist.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/overviewrowwidget.h"
#include "ui/packagebench.h"

#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using pd::test::PackageBench;

namespace {

constexpr int patience = 15'000;

} // namespace

class ComplianceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void hoursLeft_data();
    void hoursLeft();
    void theMemorySurvives();
    void aReviewIsFollowedAndUsersRunAgain();
    void overviewLeadsThere();

private:
    void begin(int provisionMs);
    [[nodiscard]] CompliancePage& page() const { return *static_cast<CompliancePage*>(m_bench->window().page(u"compliance"_s)); }
    /// Asked for, and under review now.
    [[nodiscard]] OperationId underReview(const OnboardingEntry& entry);

    std::unique_ptr<PackageBench> m_bench;
};

void ComplianceTest::begin(int provisionMs)
{
    m_bench = std::make_unique<PackageBench>(QStringList{u"--provision-ms"_s, QString::number(provisionMs)});
    QVERIFY(m_bench->isReady());
}

OperationId ComplianceTest::underReview(const OnboardingEntry& entry)
{
    const Result<OperationId> id = test::awaited(m_bench->session().operations().onboard(entry));
    if (!id)
        return {};
    const auto reviewed = [&] {
        const auto now = test::awaited(m_bench->session().operations().operation(*id));
        return now && now->steps.value(0).serverStatus == "pending_rpl_review"_L1;
    };
    return QTest::qWaitFor(reviewed, patience) ? *id : OperationId();
}

void ComplianceTest::hoursLeft_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("stage");
    const QString pending = u"pending_rpl_review"_s;
    QTest::newRow("just begun") << qint64(0) << pending << 72 << int(Review::Stage::Pending);
    QTest::newRow("under an hour") << qint64(59) << pending << 72 << int(Review::Stage::Pending);
    QTest::newRow("31 hours") << qint64(31 * 60) << pending << 41 << int(Review::Stage::Pending);
    QTest::newRow("over") << qint64(73 * 60) << pending << 0 << int(Review::Stage::Overdue);
    QTest::newRow("a clock that is behind") << qint64(-600) << pending << 72 << int(Review::Stage::Pending);
    QTest::newRow("approved") << qint64(60) << u"provisioned"_s << 71 << int(Review::Stage::Approved);
    QTest::newRow("not resolved") << qint64(60) << u"error"_s << 71 << int(Review::Stage::Stopped);
}

void ComplianceTest::hoursLeft()
{
    QFETCH(qint64, minutes);
    QFETCH(QString, status);
    QFETCH(int, left);
    QFETCH(int, stage);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Review review;
    review.status = status;
    QVERIFY(!review.hoursLeft(now));
    review.since = now.addSecs(-minutes * 60);
    QCOMPARE(review.hoursLeft(now).value_or(-1), left);
    QCOMPARE(int(review.stage(now)), stage);
}

void ComplianceTest::theMemorySurvives()
{
    QTemporaryDir home;
    const QDateTime first(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    ReviewMemory memory;
    for (int i = 0; i < ReviewMemory::most + 1; ++i)
        memory.note(CustomerId(u"c%1"_s.arg(i)), first.addSecs(i));
    memory.note(CustomerId(u"c5"_s), first.addDays(3)); // the first time counts
    memory.forget(CustomerId(u"c7"_s));
    QSettings settings(home.filePath(u"layout.ini"_s), QSettings::IniFormat);
    memory.save(settings);
    ReviewMemory restored;
    restored.restore(settings);
    QCOMPARE(restored.ids().size(), ReviewMemory::most - 1);
    QVERIFY(!restored.since(CustomerId(u"c0"_s)).isValid()); // the oldest went
    QCOMPARE(restored.since(CustomerId(u"c5"_s)), first.addSecs(5));
}

void ComplianceTest::aReviewIsFollowedAndUsersRunAgain()
{
    begin(120);
    const OnboardingEntry entry = PackageBench::entry(u"RPL Shipping"_s, {u"webex_meetings"_s}, {u"webex_meetings"_s, u"webex_meetings"_s});
    const OperationId onboarding = underReview(entry);
    QVERIFY(!onboarding.isEmpty());
    m_bench->window().setCurrentPage(u"compliance"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page().list().reviews().size(), 1, patience);
    const CustomerId customer = page().list().reviews().constFirst().id;
    ReviewCard* card = page().card(customer);
    QVERIFY(card && card->isVisible());
    QTRY_VERIFY2(card->sentences().constFirst().startsWith("Pending since "_L1), qPrintable(card->sentences().join(u'\n')));
    QVERIFY(card->sentences().constFirst().endsWith("72 of 72 hours left"_L1));
    QTRY_VERIFY(card->sentences().join(u' ').contains(u"2 users, locations and numbers wait for it"_s));
    QVERIFY(!PackageBench::button(*card, u"again"_s));
    // Somebody stops the users while the review goes on.
    m_bench->session().operations().cancel(onboarding);
    QTRY_VERIFY_WITH_TIMEOUT(PackageBench::button(*card, u"again"_s), patience);
    QVERIFY(card->sentences().contains(u"The review is over: approved."_s));
    const auto users = [this] { return m_bench->fixture().session().server().subscribers(u"rpl-shipping"_s).size(); };
    QCOMPARE(users(), 0);
    PackageBench::click(*card, u"again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(users(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(card->sentences().contains(u"Nothing waits for it any more."_s), patience);
    QVERIFY(!PackageBench::button(*card, u"again"_s));
    PackageBench::click(*card, u"dismiss"_s);
    QTRY_VERIFY(PackageBench::says(page(), u"No customer is under review"_s));
}

void ComplianceTest::overviewLeadsThere()
{
    begin(2000);
    QVERIFY(!underReview(PackageBench::entry(u"RPL Trading"_s, {u"webex_meetings"_s})).isEmpty());
    m_bench->window().setCurrentPage(u"overview"_s);
    static_cast<OverviewPage*>(m_bench->window().page(u"overview"_s))->refresh();
    QPushButton* show = nullptr;
    const auto isThere = [&] {
        show = static_cast<QPushButton*>(PackageBench::button(m_bench->window(), u"Show reviews"_s));
        return show != nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(m_bench->window().currentPage(), u"compliance"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page().list().reviews().size(), 1, patience);
    PackageBench::click(page(), u"check"_s);
    QTRY_VERIFY(!page().list().isChecking());
    PackageBench::click(page(), u"open"_s);
    QCOMPARE(m_bench->window().currentPage(), u"customers"_s);
}

QTEST_MAIN(ComplianceTest)
#include "tst_compliance.moc"
