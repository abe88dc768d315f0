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
    void itIsStartedAgain();
    void aSecondWindowHandsOver();
    void aStaleSocketIsNoObstacle();
    void aCacheThatCannotBeWritten();

private:
    /// The program with its window; waits until it can be told things.
    void openWindow(QProcess& process, const QString& directory);

    test::ProgramResult run(const QStringList& words) { return m_program.runPlain(QStringList{u"--data-dir"_s, m_directory} + words); }

    test::Program m_program{QUrl()};
    QString m_directory = m_program.newDirectory();
};

namespace {

/// Sandboxes that keep their state below `directory`.
QList<qint64> sandboxes(const QString& directory)
{
    QList<qint64> found;
    const QDir processes(u"/proc"_s);
    for (const QString& process : processes.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile line(processes.filePath(process + u"/cmdline"_s));
        if (!line.open(QIODevice::ReadOnly))
            continue;
        const QByteArray words = line.readAll();
        if (words.contains("partner-desk-sandbox") && words.contains(directory.toUtf8()))
            found << process.toLongLong();
    }
    return found;
}

int sandboxesOf(const QString& directory) { return int(sandboxes(directory).size()); }

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

void TestOwnSandbox::openWindow(QProcess& process, const QString& directory)
{
    m_program.prepare(process);
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.setArguments({u"--data-dir"_s, directory, u"--page"_s, u"customers"_s});
    process.start();
    QTRY_COMPARE(sandboxesOf(directory), 1);
    // The ledger opens after the sandbox listens.
    QTRY_VERIFY(QFile::exists(directory + u"/ledger.db"_s));
}

void TestOwnSandbox::itIsStartedAgain()
{
    const QString directory = m_program.newDirectory();
    QProcess window;
    openWindow(window, directory);
    constexpr int tries = 3;
    for (int i = 0; i < tries; ++i) {
        QTRY_COMPARE(sandboxesOf(directory), 1);
        const qint64 first = sandboxes(directory).constFirst();
        ::kill(pid_t(first), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(sandboxesOf(directory) == 1 && sandboxes(directory).constFirst() != first, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(contentsOf(directory + u"/log/partner-desk.log"_s).count("the sandbox listens again") == i + 1, 20'000);
    }
    // Not for ever: one that dies as soon as it starts is given up.
    QTRY_COMPARE(sandboxesOf(directory), 1);
    ::kill(pid_t(sandboxes(directory).constFirst()), SIGKILL);
    QTRY_VERIFY(contentsOf(directory + u"/log/partner-desk.log"_s).count("the sandbox ended") == tries + 1);
    QTRY_COMPARE(sandboxesOf(directory), 0);
    ::kill(pid_t(window.processId()), SIGTERM);
    QTRY_COMPARE(window.state(), QProcess::NotRunning);
    QCOMPARE(window.exitCode(), 0);
}

void TestOwnSandbox::aSecondWindowHandsOver()
{
    const QString directory = m_program.newDirectory();
    QProcess window;
    openWindow(window, directory);
    QProcess second;
    m_program.prepare(second);
    QProcessEnvironment environment = second.processEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    second.setProcessEnvironment(environment);
    second.setArguments({u"--data-dir"_s, directory, u"--page"_s, u"settings"_s, u"--"_s, u"-platform"_s, u"gone.json"_s});
    second.start();
    QTRY_COMPARE(second.state(), QProcess::NotRunning);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QVERIFY2(second.exitCode() == 0, second.readAllStandardError().constData());
    QCOMPARE(sandboxesOf(directory), 1);
    // Commands do their work themselves, and cannot while the window has the ledger.
    const auto command = m_program.runPlain({u"--data-dir"_s, directory, u"customers"_s});
    QCOMPARE(command.code, 1);
    QVERIFY2(!command.err.isEmpty(), command.all().constData());
    ::kill(pid_t(window.processId()), SIGTERM);
    QTRY_COMPARE(window.state(), QProcess::NotRunning);
    // It remembers the page that the second start asked for.
    QVERIFY2(contentsOf(directory + u"/settings.ini"_s).contains("page=settings"), contentsOf(directory + u"/settings.ini"_s).constData());
}

void TestOwnSandbox::aStaleSocketIsNoObstacle()
{
    const QString directory = m_program.newDirectory();
    for (const int signal : {SIGKILL, SIGTERM}) {
        QProcess window;
        openWindow(window, directory);
        ::kill(pid_t(window.processId()), signal);
        QTRY_COMPARE(window.state(), QProcess::NotRunning);
        QTRY_COMPARE(sandboxesOf(directory), 0);
    }
}

void TestOwnSandbox::aCacheThatCannotBeWritten()
{
    const QString directory = m_program.newDirectory();
    QVERIFY(QDir().mkpath(directory + u"/cache.db"_s)); // F59: a file cannot be made there, whoever asks
    const auto listed = m_program.runPlain({u"--data-dir"_s, directory, u"customers"_s, u"--json"_s});
    QVERIFY2(listed.code == 0, listed.all().constData());
    QVERIFY(listed.json().size() > 0);
    QVERIFY(QFileInfo(directory + u"/cache.db"_s).isDir());
}

QTEST_GUILESS_MAIN(TestOwnSandbox)
#include "tst_ownsandbox.moc"
