// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/program.h"
#include "store/database.h"
#include "support/sandboxprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace pd;
using namespace Qt::StringLiterals;

/// Whoever kills the program while it fills its mirror finds a mirror that the next synchronisation completes.
class TestSyncKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstSyncIsCompletedAfterKills();
    void killedMirrorNeverLooksFinished();

private:
    static constexpr int customerCount = 4000;

    [[nodiscard]] qint64 number(const QString& directory, const std::string& sql) const;
    /// False: it ended by itself before.
    bool killDuringSync(const QString& directory, int afterMs);
    void checkWhole(const QString& directory) const;

    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<test::Program> m_program;
    qint64 m_wholeMs = 0;
};

void TestSyncKilled::initTestCase()
{
    m_sandbox = std::make_unique<test::SandboxProcess>(
        QStringList{u"--customers"_s, QString::number(customerCount), u"--subscribers-per-customer"_s, u"1"_s});
    QVERIFY2(m_sandbox->isRunning(), qPrintable(m_sandbox->problem()));
    m_program = std::make_unique<test::Program>(m_sandbox->base());
    const QString directory = m_program->newDirectory();
    QElapsedTimer timer;
    timer.start();
    const test::ProgramResult result = m_program->run({u"sync"_s, u"--full"_s, u"--json"_s}, directory);
    m_wholeMs = timer.elapsed();
    QVERIFY2(result.code == 0, result.all().constData());
    checkWhole(directory);
}

qint64 TestSyncKilled::number(const QString& directory, const std::string& sql) const
{
    const auto reader = store::openReader(QDir(directory).filePath(u"cache.db"_s));
    if (!reader)
        return -1;
    const Result<qint64> value = store::guarded([&]() -> qint64 { return (*reader)->execAndGet(sql).getInt64(); });
    return value.value_or(-1);
}

bool TestSyncKilled::killDuringSync(const QString& directory, int afterMs)
{
    QProcess process;
    m_program->prepare(process);
    process.setArguments(m_program->words({u"sync"_s, u"--full"_s, u"--json"_s}, directory));
    QTimer killer;
    killer.setSingleShot(true);
    killer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&killer, &QTimer::timeout, &process, &QProcess::kill);
    QSignalSpy ended(&process, &QProcess::finished);
    process.start();
    killer.start(afterMs);
    if (ended.isEmpty())
        ended.wait(60'000);
    return process.exitStatus() == QProcess::CrashExit;
}

void TestSyncKilled::checkWhole(const QString& directory) const
{
    QCOMPARE(number(directory, "SELECT count(*) FROM customers"), customerCount);
    QCOMPARE(number(directory, "SELECT count(DISTINCT id) FROM customers"), customerCount);
    QCOMPARE(number(directory, "SELECT count(*) FROM customer_texts"), customerCount);
    QCOMPARE(number(directory, "SELECT count(DISTINCT id) FROM subscribers"), number(directory, "SELECT count(*) FROM subscribers"));
    QCOMPARE(number(directory, "SELECT sum(users) FROM customers"), number(directory, "SELECT count(*) FROM subscribers"));
    QCOMPARE(number(directory, "SELECT count(*) FROM customers WHERE name='' AND org_id<>''"), 0);
    QCOMPARE(number(directory, "SELECT count(*) FROM customer_text WHERE customer_text MATCH '\"nwv-00\"'"), customerCount);
    QCOMPARE(number(directory, "SELECT count(*) FROM sync_state WHERE key='full-unfinished' AND value='0'"), 1);
    // Other orders (packages, country, time of change) are made when there is time, or at the next start.
    QCOMPARE(number(directory,
                 "SELECT count(*) FROM sqlite_master WHERE type='index' AND name IN ('customers_org', 'customers_name', "
                 "'customers_external', 'customers_status', 'customers_users', 'customers_version', 'customers_nameless')"),
        7);
}

void TestSyncKilled::firstSyncIsCompletedAfterKills()
{
    constexpr int rounds = 20;
    QRandomGenerator random(20261123);
    int kills = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString directory = m_program->newDirectory();
        // Twice in every third round: what goes on from an interrupted one is interrupted, too.
        for (int i = 0; i <= int(round % 3 == 0); ++i)
            kills += int(killDuringSync(directory, 20 + random.bounded(int(m_wholeMs))));
        const test::ProgramResult result = m_program->run({u"sync"_s, u"--full"_s, u"--json"_s}, directory);
        QVERIFY2(result.code == 0, result.all().constData());
        QCOMPARE(result.json()[u"customers"_s].toInt(), customerCount);
        QCOMPARE(result.json()[u"missing"_s].toInt(-1), result.json().contains(u"missing"_s) ? 0 : -1);
        checkWhole(directory);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(QDir(directory).entryList({u"cache.db.corrupt-*"_s}).isEmpty());
    }
    qInfo("%d kills in %d rounds, a whole one takes %lld ms", kills, rounds, m_wholeMs);
    QVERIFY(kills >= rounds / 2);
}

void TestSyncKilled::killedMirrorNeverLooksFinished()
{
    QRandomGenerator random(7);
    int unfinished = 0;
    for (int round = 0; round < 10; ++round) {
        const QString directory = m_program->newDirectory();
        if (!killDuringSync(directory, 20 + random.bounded(int(m_wholeMs))))
            continue;
        if (number(directory, "SELECT count(*) FROM sync_state WHERE key='finished-at' AND value<>''") > 0) {
            checkWhole(directory); // it came so far that only saying it was left
            continue;
        }
        ++unfinished;
        const qint64 known = number(directory, "SELECT count(*) FROM customers");
        if (known <= 0)
            continue;
        QCOMPARE(number(directory, "SELECT count(*) FROM sync_state WHERE key='full-unfinished' AND value='1'"), 1);
        QCOMPARE(number(directory, "SELECT count(*) FROM customer_texts"), known);
        QCOMPARE(number(directory, "SELECT count(*) FROM customer_text WHERE customer_text MATCH '\"nwv-00\"'"), known);
    }
    QVERIFY(unfinished > 0);
}

QTEST_GUILESS_MAIN(TestSyncKilled)
#include "tst_synckilled.moc"
