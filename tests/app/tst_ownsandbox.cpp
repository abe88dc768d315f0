// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboardingjson.h"
#include "operations/program.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace pd;
using namespace Qt::StringLiterals;

/// The sandbox profile brings its own server, and takes it away again however the program ends.
class TestOwnSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStartsAndStops();
    void itsStateIsKept();
    void itEndsWithTheProgram_data();
    void itEndsWithTheProgram();

private:
    test::ProgramResult run(const QStringList& words) { return m_program.runPlain(QStringList{u"--data-dir"_s, m_directory} + words); }

    test::Program m_program{QUrl()};
    QString m_directory = m_program.newDirectory();
};

namespace {

/// Sandboxes that keep their state below `directory`.
int sandboxesOf(const QString& directory)
{
    int count = 0;
    const QDir processes(u"/proc"_s);
    for (const QString& process : processes.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile line(processes.filePath(process + u"/cmdline"_s));
        if (!line.open(QIODevice::ReadOnly))
            continue;
        const QByteArray words = line.readAll();
        count += words.contains("partner-desk-sandbox") && words.contains(directory.toUtf8()) ? 1 : 0;
    }
    return count;
}

} // namespace

void TestOwnSandbox::itStartsAndStops()
{
    const auto listed = run({u"customers"_s, u"--json"_s});
    QVERIFY2(listed.code == 0, listed.all().constData());
    QTRY_COMPARE(sandboxesOf(m_directory), 0);
}

void TestOwnSandbox::itsStateIsKept()
{
    const QString file = m_program.file(u"template.json"_s, test::bytesOf(test::templateJson()));
    const auto made = run({u"template"_s, u"create"_s, file});
    QVERIFY2(made.code == 0, made.all().constData());
    const auto again = run({u"template"_s, u"create"_s, file});
    QCOMPARE(again.out, made.out);
    const auto all = run({u"--sandbox"_s, u"template"_s, u"list"_s});
    QVERIFY2(all.out.contains("Standard north"), all.all().constData());
    QTRY_COMPARE(sandboxesOf(m_directory), 0);
}

void TestOwnSandbox::itEndsWithTheProgram_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGKILL") << SIGKILL;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestOwnSandbox::itEndsWithTheProgram()
{
    QFETCH(const int, signal);
    test::EntryShape shape;
    shape.externalId = u"own-%1"_s.arg(signal);
    const QString file = m_program.file(u"entry.json"_s, test::bytesOf(test::entryJson(shape)));
    QProcess process;
    m_program.prepare(process);
    process.setArguments({u"--data-dir"_s, m_directory, u"onboard"_s, file, u"--wait"_s});
    process.start();
    QTRY_COMPARE(sandboxesOf(m_directory), 1);
    ::kill(pid_t(process.processId()), signal);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QTRY_COMPARE(sandboxesOf(m_directory), 0);
    const auto done = run({u"onboard"_s, file, u"--wait"_s});
    QVERIFY2(done.code == 0, done.all().constData());
    QTRY_COMPARE(sandboxesOf(m_directory), 0);
}

QTEST_GUILESS_MAIN(TestOwnSandbox)
#include "tst_ownsandbox.moc"
