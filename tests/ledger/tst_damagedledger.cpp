// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/auditrepository.h"
#include "ledger/draftrepository.h"
#include "ledger/ledgerbuilders.h"
#include "ledger/operationrepository.h"
#include "ledger/templaterepository.h"
#include "store/database.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// Disks that lie (reliability.md F62–F66): nothing is dropped in silence, nothing starts anew in silence.
class TestDamagedLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFlippedByteSetsOneRowAside_data();
    void aFlippedByteSetsOneRowAside();
    void flippedBytesInTheFileAreNoticed();
    void anEmptyFileGetsItsBackup();
    void anEmptyFileWithAnOldBackupIsRefused();
    void anEmptyFileWithoutABackupIsRefused_data();
    void anEmptyFileWithoutABackupIsRefused();
    void aMissingLogIsRefused();
    void aNewerVersionIsRefused();
    void noiseIsRefused();
    void aDirectoryThatCannotBeWrittenIsRefused();

private:
    /// Three operations in the ledger of a new home, closed again; the backup has `inBackup` of them.
    void fill(int inBackup);
    [[nodiscard]] Result<std::unique_ptr<Ledger>> open() { return Ledger::open(m_home->path(), m_clock); }
    [[nodiscard]] QString file(const char* suffix = "") const { return m_home->filePath(u"ledger.db"_s + QLatin1String(suffix)); }
    [[nodiscard]] QByteArray contents(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    test::SetClock m_clock;
};

void TestDamagedLedger::fill(int inBackup)
{
    m_home = std::make_unique<QTemporaryDir>();
    for (int i = 0; i < 3; ++i) {
        if (i == 0 || i == inBackup) {
            // Each opening keeps a backup of what is there.
            test::openedLedger(m_home->path(), m_clock).reset();
        }
        const auto ledger = test::openedLedger(m_home->path(), m_clock);
        QVERIFY(OperationRepository(*ledger).insert(test::someOperation(i)));
    }
    if (inBackup == 3)
        test::openedLedger(m_home->path(), m_clock).reset();
}

void TestDamagedLedger::aFlippedByteSetsOneRowAside_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("operations");
    QTest::addColumn<int>("steps");
    QTest::newRow("F62 head") << QByteArray(
        "UPDATE operation SET body=CAST(replace(CAST(body AS TEXT),'external-1','external-9') AS BLOB) WHERE id='operation-1'")
                              << 2 << 3;
    QTest::newRow("F62 head, no JSON") << QByteArray("UPDATE operation SET body=x'ff00' WHERE id='operation-1'") << 2 << 3;
    QTest::newRow("F62 head, sum") << QByteArray("UPDATE operation SET sum=x'00' WHERE id='operation-1'") << 2 << 3;
    QTest::newRow("F62 step") << QByteArray(
        "UPDATE step SET body=CAST(replace(CAST(body AS TEXT),'result-2','result-7') AS BLOB) WHERE id='step-1-2'")
                              << 3 << 2;
    QTest::newRow("F62 step, no JSON") << QByteArray("UPDATE step SET body=x'7b' WHERE id='step-1-2'") << 3 << 2;
    QTest::newRow("F62 step, sum") << QByteArray("UPDATE step SET sum=x'' WHERE id='step-1-2'") << 3 << 2;
}

void TestDamagedLedger::aFlippedByteSetsOneRowAside()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const int, operations);
    QFETCH(const int, steps);
    fill(3);
    const auto ledger = test::openedLedger(m_home->path(), m_clock);
    ledger->database().exec(sql.constData());
    OperationRepository repository(*ledger);
    for (int reading = 0; reading < 2; ++reading) {
        const auto open = repository.unfinished();
        QVERIFY(open);
        QCOMPARE(open->size(), operations);
        for (const Operation& operation : *open) {
            const bool damaged = operation.steps.size() < 3;
            QCOMPARE(int(operation.steps.size()), damaged ? steps : 3);
            QCOMPARE(operation.state, damaged ? StepState::NeedsAttention : StepState::Polling);
        }
        QCOMPARE(ledger->damagedCount().value(), 1); // kept once, however often it is read
    }
    QCOMPARE(ledger->database().execAndGet("SELECT length(body) > 0 FROM damaged").getInt(), 1);
}

/// Bytes flipped anywhere in the file: each row is right, set aside, or the ledger says that it is damaged. None is silently wrong.
void TestDamagedLedger::flippedBytesInTheFileAreNoticed()
{
    fill(3);
    test::openedLedger(m_home->path(), m_clock).reset();
    QVERIFY(!QFile::exists(file("-wal")));
    const QByteArray whole = contents(file());
    int refused = 0;
    int aside = 0;
    for (qsizetype at = 100; at < whole.size(); at += 397) {
        const QTemporaryDir other;
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ 0x21);
        QFile copy(other.filePath(u"ledger.db"_s));
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(flipped) == flipped.size());
        copy.close();
        const auto ledger = Ledger::open(other.path(), m_clock);
        const auto open = ledger ? OperationRepository(**ledger).unfinished() : Result<QList<Operation>>(failed(ledger.error()));
        refused += open ? 0 : 1;
        if (!open)
            continue;
        aside += (*ledger)->damagedCount().value_or(0);
        for (const Operation& operation : *open) {
            const Operation wanted = test::someOperation(operation.id.toString().last(1).toInt());
            for (const OperationStep& step : operation.steps)
                QVERIFY(wanted.steps.contains(step) || operation.state == StepState::NeedsAttention);
        }
    }
    qInfo("%d refused, %d rows set aside", refused, aside);
    QVERIFY(refused + aside > 0);
}

void TestDamagedLedger::anEmptyFileGetsItsBackup()
{
    fill(3);
    QVERIFY(QFile::resize(file(), 0));
    const auto ledger = open();
    QVERIFY2(ledger, qPrintable(ledger ? QString() : ledger.error().detail));
    QCOMPARE(OperationRepository(**ledger).unfinished()->size(), 3);
    const auto shared = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(!(QFile::permissions(file()) & shared));
}

void TestDamagedLedger::anEmptyFileWithAnOldBackupIsRefused()
{
    fill(2);
    QVERIFY(QFile::resize(file(), 0));
    const QByteArray backup = contents(file(".backup"));
    const auto ledger = open();
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().kind, Error::Kind::Damaged);
    QCOMPARE(contents(file(".backup")), backup);
    QCOMPARE(open().error().kind, Error::Kind::Damaged); // also the second time
}

void TestDamagedLedger::anEmptyFileWithoutABackupIsRefused_data()
{
    QTest::addColumn<bool>("removed");
    QTest::newRow("F63 empty") << false;
    QTest::newRow("F63 missing") << true;
}

void TestDamagedLedger::anEmptyFileWithoutABackupIsRefused()
{
    QFETCH(const bool, removed);
    fill(3);
    QVERIFY(QFile::remove(file(".backup")));
    QVERIFY(removed ? QFile::remove(file()) : QFile::resize(file(), 0));
    QCOMPARE(open().error().kind, Error::Kind::Damaged);
    QCOMPARE(open().error().kind, Error::Kind::Damaged);
}

void TestDamagedLedger::aMissingLogIsRefused()
{
    m_home = std::make_unique<QTemporaryDir>();
    const QTemporaryDir copy;
    {
        const auto ledger = test::openedLedger(m_home->path(), m_clock);
        QVERIFY(OperationRepository(*ledger).insert(test::someOperation(1)));
        QVERIFY(QFile::exists(file("-wal")));
        for (const QString& name : {u"ledger.db"_s, u"ledger.mark"_s}) // as after a death, with the log gone
            QVERIFY(QFile::copy(m_home->filePath(name), copy.filePath(name)));
    }
    const auto ledger = Ledger::open(copy.path(), m_clock);
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().kind, Error::Kind::Damaged);
}

void TestDamagedLedger::aNewerVersionIsRefused()
{
    fill(3);
    test::openedLedger(m_home->path(), m_clock)->database().exec("PRAGMA user_version=99");
    const auto ledger = open();
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().kind, Error::Kind::Unsupported);
    auto reader = store::openReader(file());
    QCOMPARE((*reader)->execAndGet("SELECT count(*) FROM operation").getInt(), 3);
}

void TestDamagedLedger::noiseIsRefused()
{
    fill(3);
    const QByteArray noise = QByteArray("no database at all ").repeated(1000);
    QFile ledgerFile(file());
    QVERIFY(ledgerFile.open(QIODevice::WriteOnly | QIODevice::Truncate) && ledgerFile.write(noise) == noise.size());
    ledgerFile.close();
    const auto ledger = open();
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().kind, Error::Kind::Damaged);
    QCOMPARE(contents(file()), noise);
}

void TestDamagedLedger::aDirectoryThatCannotBeWrittenIsRefused()
{
    const auto ledger = Ledger::open(u"/proc/no-such-directory"_s, m_clock); // F59
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TestDamagedLedger)
#include "tst_damagedledger.moc"
