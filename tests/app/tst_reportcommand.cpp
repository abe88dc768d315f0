// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/program.h"
#include "support/sandboxprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <numeric>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Usage in half days, added here and nowhere else: the judge of what the program says. The reports of the sandbox have no commas in these cells.
QMap<QByteArray, qint64> halfDaysBy(const QByteArray& csv, const QByteArray& key)
{
    QMap<QByteArray, qint64> sums;
    QList<QByteArray> lines = csv.trimmed().split('\n');
    const QList<QByteArray> header = lines.takeFirst().trimmed().split(',');
    for (const QByteArray& line : std::as_const(lines)) {
        const QList<QByteArray> cells = line.trimmed().split(',');
        sums[cells.value(header.indexOf(key))] += qRound64(cells.value(header.indexOf("QUANTITY")).toDouble() * 2);
    }
    return sums;
}

QMap<QByteArray, qint64> halfDaysIn(const QJsonArray& rows, const QString& key)
{
    QMap<QByteArray, qint64> sums;
    for (const QJsonValue& row : rows)
        sums[row[key].toString().toUtf8()] += qRound64(row[u"QUANTITY"_s].toDouble() * 2);
    return sums;
}

qint64 total(const QMap<QByteArray, qint64>& sums) { return std::accumulate(sums.cbegin(), sums.cend(), qint64(0)); }

} // namespace

/// report against the real sandbox, as a monthly job calls it.
class TestReportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runMakesImportsAndWrites();
    void runUsesWhatIsThere();
    void sumsOfAllTypesAgree();
    void summaryAddsUp_data();
    void summaryAddsUp();
    void summaryRefuses_data();
    void summaryRefuses();
    void importKnowsTheSameFile();
    void badFilesAreRefusedWhole_data();
    void badFilesAreRefusedWhole();
    void badRowsAreLeftOutOnDemand();
    void exports_data();
    void exports();
    void serverReportsAreListedAndDeleted();
    void wrongUsage_data();
    void wrongUsage();
    void refusedSignInIsToldApart();

private:
    /// `report …` with --json, in the data directory of the class.
    [[nodiscard]] test::ProgramResult report(const QStringList& words) const
    {
        return m_program.run(QStringList{u"report"_s} + words + QStringList{u"--json"_s}, m_directory);
    }
    [[nodiscard]] QJsonArray imported(const QString& directory) const
    {
        return m_program.run({u"report"_s, u"imported"_s, u"--json"_s}, directory).json()[u"reports"_s].toArray();
    }
    [[nodiscard]] QString idOf(const QString& type) const { return QString::number(m_runs[type][u"id"_s].toInteger()); }
    [[nodiscard]] QString place(const QString& name) const { return m_program.home() + u'/' + name; }

    const test::SandboxProcess m_sandbox{
        {u"--customers"_s, u"40"_s, u"--subscribers-per-customer"_s, u"4"_s, u"--provision-ms"_s, u"20"_s}};
    test::Program m_program{m_sandbox.base()};
    QString m_directory = m_program.newDirectory();
    QMap<QString, QJsonObject> m_runs; ///< by type
    QByteArray m_users; ///< the USER report as the server wrote it
};

void TestReportCommand::initTestCase() { QVERIFY2(m_sandbox.isRunning(), qPrintable(m_sandbox.problem())); }

void TestReportCommand::runMakesImportsAndWrites()
{
    for (const QString& type : {u"PARTNER"_s, u"CUSTOMER"_s, u"USER"_s}) {
        const QString out = place(type + u".csv"_s);
        const auto run = report({u"run"_s, u"--month"_s, u"last"_s, u"--type"_s, type, u"--out"_s, out, u"--raw"_s});
        QVERIFY2(run.code == 0, run.all().constData());
        const QJsonObject document = run.json();
        QCOMPARE(document[u"type"_s].toString(), type);
        QCOMPARE(document[u"out"_s].toString(), out);
        QVERIFY(!document[u"reused"_s].toBool(true));
        QVERIFY(!document[u"alreadyImported"_s].toBool(true));
        QVERIFY(!document[u"reportId"_s].toString().isEmpty());
        QVERIFY(document[u"rows"_s].toInt() > 0);
        QCOMPARE(contentsOf(out).count('\n'), document[u"rows"_s].toInt() + 1);
        m_runs[type] = document;
    }
    m_users = contentsOf(place(u"USER.csv"_s));
    QVERIFY(m_runs[u"USER"_s][u"rows"_s].toInt() > m_runs[u"CUSTOMER"_s][u"rows"_s].toInt());
    const QStringList kept = QDir(m_directory + u"/downloads"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QVERIFY2(kept.isEmpty(), qPrintable(kept.join(u' ')));
}

void TestReportCommand::runUsesWhatIsThere()
{
    const auto again = report({u"run"_s, u"--month"_s, u"last"_s, u"--type"_s, u"USER"_s});
    QVERIFY2(again.code == 0, again.all().constData());
    QVERIFY(again.json()[u"reused"_s].toBool());
    QVERIFY(again.json()[u"alreadyImported"_s].toBool());
    for (const QString& field : {u"id"_s, u"reportId"_s, u"rows"_s, u"quantity"_s})
        QCOMPARE(again.json()[field], m_runs[u"USER"_s][field]);
    QCOMPARE(imported(m_directory).size(), 3);
}

void TestReportCommand::sumsOfAllTypesAgree()
{
    const qint64 wanted = total(halfDaysBy(m_users, "SERVICE_NAME"));
    QVERIFY(wanted > 0);
    for (const QJsonObject& run : std::as_const(m_runs))
        QCOMPARE(qRound64(run[u"quantity"_s].toDouble() * 2), wanted);
    const auto byService = halfDaysBy(m_users, "SERVICE_NAME");
    QCOMPARE(halfDaysBy(contentsOf(place(u"CUSTOMER.csv"_s)), "SERVICE_NAME"), byService);
    QCOMPARE(halfDaysBy(contentsOf(place(u"PARTNER.csv"_s)), "SERVICE_NAME"), byService);
    QCOMPARE(halfDaysBy(contentsOf(place(u"CUSTOMER.csv"_s)), "CUSTOMER_ORG_ID"), halfDaysBy(m_users, "CUSTOMER_ORG_ID"));
}

void TestReportCommand::summaryAddsUp_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("column");
    QTest::newRow("users by service") << u"USER"_s << u"service"_s << u"SERVICE_NAME"_s;
    QTest::newRow("users by customer") << u"USER"_s << u"customer"_s << u"CUSTOMER_ORG_ID"_s;
    QTest::newRow("users by customer and service") << u"USER"_s << u"customer,service"_s << u"CUSTOMER_ORG_ID"_s;
    QTest::newRow("users by name of a column") << u"USER"_s << u"LOCATION_ID"_s << u"LOCATION_ID"_s;
    QTest::newRow("customers by customer") << u"CUSTOMER"_s << u"customer"_s << u"CUSTOMER_ORG_ID"_s;
    QTest::newRow("partner by service") << u"PARTNER"_s << u"service"_s << u"SERVICE_NAME"_s;
}

void TestReportCommand::summaryAddsUp()
{
    QFETCH(const QString, type);
    QFETCH(const QString, by);
    QFETCH(const QString, column);
    const QString csv = place(u"summary.csv"_s);
    const auto told = report({u"summary"_s, idOf(type), u"--by"_s, by, u"--csv"_s, csv});
    QVERIFY2(told.code == 0, told.all().constData());
    const QJsonArray rows = told.json()[u"summary"_s].toArray();
    QCOMPARE(halfDaysIn(rows, column), halfDaysBy(m_users, column.toLatin1()));
    QCOMPARE(halfDaysBy(contentsOf(csv), column.toLatin1()), halfDaysBy(m_users, column.toLatin1()));
    int count = 0;
    for (const QJsonValue& row : rows)
        count += row[u"ROWS"_s].toInt();
    QCOMPARE(count, told.json()[u"rows"_s].toInt());
    QVERIFY(told.json()[u"columns"_s].toArray().contains(column));
}

void TestReportCommand::summaryRefuses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("code");
    QTest::newRow("no such report") << u"4711"_s << u"service"_s << 1;
    QTest::newRow("no number") << u"last"_s << u"service"_s << 1;
    QTest::newRow("column that the report has not") << u"PARTNER"_s << u"user"_s << 1;
    QTest::newRow("unknown word") << u"PARTNER"_s << u"weather"_s << 2;
    QTest::newRow("no key") << u"PARTNER"_s << u","_s << 2;
}

void TestReportCommand::summaryRefuses()
{
    QFETCH(const QString, id);
    QFETCH(const QString, by);
    QFETCH(const int, code);
    const auto refused = report({u"summary"_s, m_runs.contains(id) ? idOf(id) : id, u"--by"_s, by});
    QVERIFY2(refused.code == code, refused.all().constData());
    QVERIFY(!refused.err.isEmpty());
    QVERIFY(!refused.json().contains(u"summary"_s));
}

void TestReportCommand::importKnowsTheSameFile()
{
    const QString directory = m_program.newDirectory();
    const QStringList words{u"report"_s, u"import"_s, place(u"USER.csv"_s), u"--json"_s};
    const auto first = m_program.run(words, directory);
    QVERIFY2(first.code == 0, first.all().constData());
    for (const QString& field : {u"rows"_s, u"quantity"_s, u"type"_s, u"customers"_s, u"billingStartDate"_s, u"billingEndDate"_s})
        QCOMPARE(first.json()[field], m_runs[u"USER"_s][field]);
    QVERIFY(!first.json()[u"alreadyImported"_s].toBool(true));
    QCOMPARE(first.json()[u"badRows"_s].toArray().size(), 0);
    const auto second = m_program.run(words, directory);
    QCOMPARE(second.code, 0);
    QVERIFY(second.json()[u"alreadyImported"_s].toBool());
    QCOMPARE(second.json()[u"id"_s], first.json()[u"id"_s]);
    QCOMPARE(imported(directory).size(), 1);
}

void TestReportCommand::badFilesAreRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line"); // of the bad row; 0: the file as a whole
    const QByteArray header = m_users.left(m_users.indexOf('\n') + 1);
    const QList<QByteArray> lines = m_users.trimmed().split('\n');
    QTest::newRow("B09 empty") << QByteArray() << 0;
    QTest::newRow("B09 header only") << header << 0;
    QTest::newRow("F56 cut inside the last row") << m_users.left(m_users.lastIndexOf(',', -80)) << int(lines.size());
    QTest::newRow("B07 open quote") << m_users + "\"P,porg" << 0;
    QTest::newRow("quantity is a word") << QByteArray(m_users).replace(".0,", ".x,") << -1;
    QTest::newRow("row too long") << m_users + lines[1].trimmed() + ",more\r\n" << int(lines.size()) + 1;
    QTest::newRow("B12 no quantity") << QByteArray(m_users).replace("QUANTITY", "AMOUNT") << 0;
    QTest::newRow("B11 quantity twice") << QByteArray(m_users).replace("LOCATION_ID", "QUANTITY") << 0;
    QTest::newRow("B27 web page") << QByteArray("<!DOCTYPE html><html>Sign in</html>") << 0;
    QTest::newRow("B27 other table") << QByteArray("name,age\r\nDana,44\r\n") << 0;
}

void TestReportCommand::badFilesAreRefusedWhole()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, line);
    const QString directory = m_program.newDirectory();
    const QString path = m_program.file(u"bad.csv"_s, file);
    const auto refused = m_program.run({u"report"_s, u"import"_s, path, u"--json"_s}, directory);
    QVERIFY2(refused.code == 1, refused.all().constData());
    QVERIFY(refused.err.contains("bad.csv"));
    QVERIFY(refused.json().contains(u"error"_s));
    const QJsonArray rows = refused.json()[u"badRows"_s].toArray();
    QCOMPARE(rows.isEmpty(), line == 0);
    if (line > 0)
        QCOMPARE(rows[0][u"line"_s].toInt(), line);
    QCOMPARE(imported(directory).size(), 0);
    const QStringList left = QDir(directory + u"/reports"_s).entryList({u"*.db"_s, u"*.part*"_s}, QDir::Files);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void TestReportCommand::badRowsAreLeftOutOnDemand()
{
    const QString directory = m_program.newDirectory();
    const QString path = m_program.file(u"two-bad.csv"_s, m_users + "P,porg\r\n\"only\"\r\n");
    const auto taken = m_program.run({u"report"_s, u"import"_s, path, u"--skip-bad-rows"_s, u"--json"_s}, directory);
    QVERIFY2(taken.code == 0, taken.all().constData());
    QCOMPARE(taken.json()[u"skippedRows"_s].toInt(), 2);
    QCOMPARE(taken.json()[u"badRows"_s].toArray().size(), 2);
    QCOMPARE(taken.json()[u"quantity"_s], m_runs[u"USER"_s][u"quantity"_s]);
    QCOMPARE(taken.json()[u"rows"_s], m_runs[u"USER"_s][u"rows"_s]);
}

void TestReportCommand::exports_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("workbook") << u"USER"_s << u"users.xlsx"_s << 0;
    QTest::newRow("CSV") << u"USER"_s << u"users.csv"_s << 0;
    QTest::newRow("no such report") << u"4711"_s << u"none.xlsx"_s << 1;
    QTest::newRow("no such folder") << u"USER"_s << u"nowhere/users.xlsx"_s << 1;
    QTest::newRow("CSV, no such folder") << u"USER"_s << u"nowhere/users.csv"_s << 1;
    QTest::newRow("unknown ending") << u"USER"_s << u"users.txt"_s << 2;
}

void TestReportCommand::exports()
{
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    QFETCH(const int, code);
    const auto written = report({u"export"_s, m_runs.contains(id) ? idOf(id) : id, u"--out"_s, place(name), u"--raw"_s});
    QVERIFY2(written.code == code, written.all().constData());
    const QByteArray bytes = contentsOf(place(name));
    if (code != 0) {
        QVERIFY(!written.err.isEmpty());
        QVERIFY(!QFile::exists(place(name)));
    } else if (name.endsWith(".xlsx"_L1)) {
        QVERIFY(bytes.startsWith("PK\x03\x04") && bytes.contains("xl/workbook.xml"));
    } else {
        QCOMPARE(bytes, m_users);
    }
}

void TestReportCommand::serverReportsAreListedAndDeleted()
{
    const QStringList lastMonth{u"list"_s, u"--month"_s, u"last"_s};
    QCOMPARE(report(lastMonth).json()[u"reports"_s].toArray().size(), 3);
    QCOMPARE(report({u"list"_s, u"--month"_s, u"2024-02"_s}).json()[u"reports"_s].toArray().size(), 0);
    const QJsonArray users = report(lastMonth + QStringList{u"--type"_s, u"user"_s}).json()[u"reports"_s].toArray();
    QCOMPARE(users.size(), 1);
    const QString id = users[0][u"id"_s].toString();
    QCOMPARE(id, m_runs[u"USER"_s][u"reportId"_s].toString());
    const auto shown = report({u"get"_s, id});
    QCOMPARE(shown.json()[u"status"_s].toString(), u"COMPLETED"_s);
    QVERIFY2(!shown.out.contains("Signature"), shown.out.constData()); // the link is a key to the file
    const auto created = report({u"create"_s, u"--month"_s, u"last"_s, u"--type"_s, u"USER"_s});
    QVERIFY2(created.code == 1 && created.err.contains("report run"), created.all().constData());
    const auto deleted = report({u"delete"_s, id});
    QVERIFY2(deleted.code == 0 && deleted.json()[u"deleted"_s].toBool(), deleted.all().constData());
    QCOMPARE(report({u"delete"_s, id}).code, 1);
    QCOMPARE(report({u"get"_s, id}).code, 1);
    QCOMPARE(report(lastMonth).json()[u"reports"_s].toArray().size(), 2);
    QCOMPARE(imported(m_directory).size(), 3);
    const auto anew = report({u"run"_s, u"--month"_s, u"last"_s, u"--type"_s, u"USER"_s});
    QVERIFY2(anew.code == 0 && !anew.json()[u"reused"_s].toBool(true), anew.all().constData());
}

void TestReportCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown word") << QStringList{u"print"_s};
    QTest::newRow("run without a period") << QStringList{u"run"_s};
    QTest::newRow("run for no month") << QStringList{u"run"_s, u"--month"_s, u"2026-13"_s};
    QTest::newRow("run for a month to come") << QStringList{u"run"_s, u"--month"_s, u"2199-01"_s};
    QTest::newRow("run for an unknown type") << QStringList{u"run"_s, u"--month"_s, u"last"_s, u"--type"_s, u"WORLD"_s};
    QTest::newRow("run into another format") << QStringList{u"run"_s, u"--month"_s, u"last"_s, u"--out"_s, u"x.pdf"_s};
    QTest::newRow("import without a file") << QStringList{u"import"_s};
    QTest::newRow("export without a name") << QStringList{u"export"_s, u"1"_s};
    QTest::newRow("delete without a report") << QStringList{u"delete"_s};
}

void TestReportCommand::wrongUsage()
{
    QFETCH(const QStringList, words);
    const auto refused = report(words);
    QVERIFY2(refused.code == 2, refused.all().constData());
    QVERIFY(refused.err.contains("partner-desk report"));
}

void TestReportCommand::refusedSignInIsToldApart()
{
    test::Program other(m_sandbox.base());
    other.token = "expired-1";
    const auto refused = other.run({u"report"_s, u"list"_s, u"--json"_s}, other.newDirectory());
    QVERIFY2(refused.code == 3, refused.all().constData());
    const auto offline = other.run({u"report"_s, u"import"_s, place(u"USER.csv"_s), u"--json"_s}, other.newDirectory());
    QVERIFY2(offline.code == 0, offline.all().constData()); // needs no server
}

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
