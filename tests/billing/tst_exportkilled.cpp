// SPDX-License-Identifier: GPL-3.0-or-later
// "report export" of the real program, killed at any moment (reliability.md F69): under the name is nothing, what was there before, or all of it.
#include "operations/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <cstring>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

constexpr int reportRows = 12'000;
constexpr int killsOfEach = 10;
constexpr qsizetype endRecordBytes = 22; ///< of a ZIP file without a comment

QByteArray reportOf(int rows)
{
    QByteArray text = "PARTNER_NAME,PARTNER_ORG_ID,SUBSCRIPTION_ID,CUSTOMER_ORG_ID,CUSTOMER_EXTERNAL_ID,SERVICE_NAME,SKU,DESCRIPTION,"
                      "CONSUMPTION_START_DATE,CONSUMPTION_END_DATE,QUANTITY,LOCATION_ID,USER_ID\r\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "Northline,org-p,Sub1,org-" + QByteArray::number(i % 700) + ",c-" + QByteArray::number(i % 700)
            + ",WEBEX_CALLING,A-WXC,\"Calling, " + number + "\",2026-10-01,2026-10-31," + QByteArray::number(i % 31) + ".5,loc-"
            + QByteArray::number(i % 9) + ",user-" + number + "\r\n";
    }
    return text;
}

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint32 littleEndian(const QByteArray& bytes, qsizetype at)
{
    quint32 value = 0;
    std::memcpy(&value, bytes.constData() + at, sizeof value);
    return value;
}

/// The directory of the archive lies where its last record says, directly before it.
bool isWholeArchive(const QByteArray& bytes)
{
    const qsizetype end = bytes.size() - endRecordBytes;
    if (end < 0 || bytes.mid(end, 4) != QByteArray("PK\x05\x06"))
        return false;
    return qsizetype(littleEndian(bytes, end + 16)) + qsizetype(littleEndian(bytes, end + 12)) == end;
}

} // namespace

class TestExportKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingOrAll_data();
    void nothingOrAll();
    void leftoversOfTheKilledAreCleared();
    void importsAreWholeOrNotThere();

private:
    [[nodiscard]] QStringList exportWords(const QString& out) const
    {
        return m_program.words({u"report"_s, u"export"_s, u"1"_s, u"--raw"_s, u"--out"_s, out}, m_directory);
    }
    /// The program with these arguments, killed unless it was faster.
    void runKilledAfter(const QStringList& words, qint64 microseconds);
    [[nodiscard]] QStringList inFolder() const { return QDir(m_folder).entryList(QDir::Files | QDir::Hidden); }

    test::Program m_program{QUrl(u"http://127.0.0.1:9"_s)};
    QString m_directory = m_program.newDirectory();
    QString m_folder = m_program.home() + u"/out"_s;
    QString m_scratch = m_program.home() + u"/scratch"_s;
    QByteArray m_report = reportOf(reportRows);
    int m_killed = 0;
};

void TestExportKilled::initTestCase()
{
    QVERIFY(QDir().mkpath(m_folder) && QDir().mkpath(m_scratch));
    const QString file = m_program.file(u"report.csv"_s, m_report);
    const auto imported = m_program.run({u"report"_s, u"import"_s, file}, m_directory);
    QVERIFY2(imported.code == 0, imported.all().constData());
}

void TestExportKilled::runKilledAfter(const QStringList& words, qint64 microseconds)
{
    QProcess process;
    m_program.prepare(process);
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"TMPDIR"_s, m_scratch);
    process.setProcessEnvironment(environment);
    process.setArguments(words);
    process.start();
    QVERIFY(process.waitForStarted());
    QElapsedTimer clock;
    clock.start();
    while (clock.nsecsElapsed() < microseconds * 1000 && process.state() != QProcess::NotRunning)
        QTest::qWait(0);
    process.kill();
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
    m_killed += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
}

void TestExportKilled::nothingOrAll_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("F69 workbook, new") << u"usage.xlsx"_s << QByteArray();
    QTest::newRow("F69 workbook, instead of another file") << u"usage.xlsx"_s << QByteArray("what was there");
    QTest::newRow("F69 CSV, new") << u"usage.csv"_s << QByteArray();
    QTest::newRow("F69 CSV, instead of another file") << u"usage.csv"_s << QByteArray("what was there");
}

void TestExportKilled::nothingOrAll()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, before);
    const QString out = m_folder + u'/' + name;
    const auto whole = m_program.runPlain(exportWords(out));
    QVERIFY2(whole.code == 0, whole.all().constData());
    const bool isCsv = name.endsWith(".csv"_L1);
    const auto isWhole = [&](const QByteArray& bytes) { return isCsv ? bytes == m_report : isWholeArchive(bytes); };
    QVERIFY(isWhole(bytesAt(out)));
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    m_killed = 0;
    for (int round = 0; round < killsOfEach; ++round) {
        QFile::remove(out);
        if (!before.isEmpty())
            QVERIFY(!m_program.file(u"out/"_s + name, before).isEmpty());
        // More often towards the end, where the file gets its name.
        const qint64 longest = whole.milliseconds * 1000;
        const qint64 moment = round % 2 == 0 ? random.bounded(longest) : longest - random.bounded(longest / 4 + 1);
        runKilledAfter(exportWords(out), moment);
        const QByteArray found = bytesAt(out);
        const QByteArray told = "seed " + QByteArray::number(seed) + ", round " + QByteArray::number(round) + ", after "
            + QByteArray::number(moment) + " us: " + QByteArray::number(found.size()) + " bytes";
        QVERIFY2(QFile::exists(out) ? found == before || isWhole(found) : before.isEmpty(), told.constData());
        QCOMPARE(QDir(m_scratch).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
    QVERIFY2(m_killed >= killsOfEach / 3, qPrintable(QString::number(m_killed)));
    QCOMPARE(m_program.runPlain(exportWords(out)).code, 0);
    QVERIFY(isWhole(bytesAt(out)));
    QCOMPARE(inFolder(), QStringList{name});
    QFile::remove(out);
}

/// Where the file system knows no files without names, and between two steps of replacing a file, a hidden one can stay behind.
void TestExportKilled::leftoversOfTheKilledAreCleared()
{
    const QString out = m_folder + u"/usage.csv"_s;
    QVERIFY(!m_program.file(u"out/.usage.csv.1x2y.part"_s, "half of it").isEmpty());
    QVERIFY(!m_program.file(u"out/.other.csv.1x2y.part"_s, "of another export").isEmpty());
    QCOMPARE(m_program.runPlain(exportWords(out)).code, 0);
    QCOMPARE(inFolder(), (QStringList{u".other.csv.1x2y.part"_s, u"usage.csv"_s}));
}

void TestExportKilled::importsAreWholeOrNotThere()
{
    const QString file = m_program.home() + u"/report.csv"_s;
    const auto words = [&](const QString& directory) { return m_program.words({u"report"_s, u"import"_s, file}, directory); };
    const auto whole = m_program.runPlain(words(m_program.newDirectory()));
    QCOMPARE(whole.code, 0);
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    const QString directory = m_program.newDirectory();
    m_killed = 0;
    for (int round = 0; round < killsOfEach; ++round) {
        runKilledAfter(words(directory), random.bounded(whole.milliseconds * 1000));
        const auto listed = m_program.run({u"report"_s, u"imported"_s, u"--json"_s}, directory);
        QVERIFY2(listed.code == 0, listed.all().constData());
        const QJsonArray reports = listed.json()[u"reports"_s].toArray();
        QVERIFY2(reports.size() <= 1, qPrintable(QString::number(seed)));
        for (const QJsonValue& report : reports) {
            QCOMPARE(report[u"rows"_s].toInt(), reportRows);
            const auto summed = m_program.run({u"report"_s, u"summary"_s, QString::number(report[u"id"_s].toInt())}, directory);
            QVERIFY2(summed.code == 0, summed.all().constData());
            QCOMPARE(
                m_program.run({u"report"_s, u"imported"_s, u"--remove"_s, QString::number(report[u"id"_s].toInt())}, directory).code, 0);
        }
    }
    QVERIFY2(m_killed >= killsOfEach / 3, qPrintable(QString::number(m_killed)));
    QCOMPARE(m_program.runPlain(words(directory)).code, 0);
    QCOMPARE(QDir(directory + u"/reports"_s).entryList({u"*.db"_s, u"*.part*"_s}, QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestExportKilled)
#include "tst_exportkilled.moc"
