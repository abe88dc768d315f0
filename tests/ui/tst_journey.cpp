// SPDX-License-Identifier: GPL-3.0-or-later
// The sample entered by mouse and keyboard alone through the three wizards: it ends as "onboard" ends, in both languages, and also when the
// program is killed on every page.
#include "operations/program.h"
#include "ui/journeychild.h"
#include "ui/journeydesk.h"
#include "ui/serverpicture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using pd::test::JourneyDesk;
using pd::test::JourneyLife;
using pd::test::JourneySample;

namespace {

const QStringList sandboxWords{u"--customers"_s, u"0"_s, u"--provision-ms"_s, u"60"_s};

QStringList sortedList(QStringList list)
{
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void formsEndAsTheCommandEnds_data();
    void formsEndAsTheCommandEnds();
    void killedOnEveryPage_data();
    void killedOnEveryPage();

private:
    /// With what the command made of the same sample.
    void compare(const QUrl& base, const QList<int>& entries);
    void lose(JourneyLife life);
    void enterCustomer(JourneyDesk& desk, int entry, bool pasted);

    const JourneySample m_sample;
    std::unique_ptr<pd::test::SandboxProcess> m_reference; ///< where the command was at work
    QStringList m_creations; ///< of the command
    int m_kills = 0;
    int m_leftDrafts = 0;
    int m_unfinished = 0; ///< kills while the ledger had what was not done yet
    qint64 m_longestSave = 0;
};

void JourneyTest::initTestCase()
{
    QVERIFY(m_sample.isComplete());
    m_reference = std::make_unique<pd::test::SandboxProcess>(sandboxWords);
    pd::test::Program program(m_reference->base());
    const QString data = program.newDirectory();
    const auto made = program.run({u"template"_s, u"create"_s, JourneySample::templateFile()}, data);
    QVERIFY2(made.code == 0, made.all().constData());
    const auto done = program.run({u"onboard"_s, JourneySample::entriesFile(), u"--wait"_s}, data);
    QVERIFY2(done.code == 0, done.all().constData());
    m_creations = sortedList(pd::test::ServerView(m_reference->base()).creations());
    QVERIFY(!m_creations.isEmpty());
}

void JourneyTest::compare(const QUrl& base, const QList<int>& entries)
{
    pd::test::ServerView server(base);
    for (const int entry : entries) {
        const QString id = m_sample.externalId(entry);
        QCOMPARE(server.differences(m_sample.entries().at(entry).toObject()), QStringList());
        const QStringList wanted = pd::test::serverPicture(m_reference->base(), id);
        QVERIFY(wanted.size() > 20);
        const QStringList others = pd::test::pictureDifferences(pd::test::serverPicture(base, id), wanted);
        QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
    }
    QCOMPARE(
        pd::test::pictureDifferences(pd::test::templatesPicture(base), pd::test::templatesPicture(m_reference->base())), QStringList());
    const QStringList creations = sortedList(server.creations());
    for (const QString& creation : creations)
        QVERIFY2(creation.endsWith(u"×1"_s) && m_creations.contains(creation), qPrintable(creation));
    if (entries.size() == m_sample.entries().size())
        QCOMPARE(creations, m_creations);
}

void JourneyTest::formsEndAsTheCommandEnds_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pasted"); ///< the customer whose users come from a spreadsheet
    QTest::newRow("English") << u"en"_s << 0;
    QTest::newRow("Hebrew") << u"he"_s << 1;
}

void JourneyTest::enterCustomer(JourneyDesk& desk, int entry, bool pasted)
{
    desk.begin(u"customer"_s, {});
    desk.go(m_sample.customerPlan(entry));
    desk.waitForEnd(u"customer"_s);
    desk.goOnToSetUp();
    desk.go(m_sample.setUpPlan(entry, pasted));
    desk.waitForEnd(u"setup"_s);
}

void JourneyTest::formsEndAsTheCommandEnds()
{
    QFETCH(const QString, language);
    QFETCH(const int, pasted);
    QElapsedTimer timer;
    timer.start();
    const pd::test::SandboxProcess sandbox(sandboxWords);
    QVERIFY2(sandbox.isRunning(), qPrintable(sandbox.problem()));
    const QTemporaryDir data;
    JourneyDesk desk(sandbox.base(), data.path(), language);
    QCOMPARE(desk.window().layoutDirection(), language == "he"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
    desk.begin(u"template"_s, {});
    QVERIFY2(desk.hands().isFine(), qPrintable(desk.hands().problem()));
    QCOMPARE(pd::test::FormDriver(*desk.hands().wizard()).button(u"next"_s)->text(), QCoreApplication::translate("pd::Wizard", "&Next"));
    QCOMPARE(QCoreApplication::translate("pd::Rail", "Collapse") == "Collapse"_L1, language == "en"_L1);
    desk.go(m_sample.templatePlan());
    desk.waitForEnd(u"template"_s);
    for (int entry = 0; entry < m_sample.entries().size(); ++entry)
        enterCustomer(desk, entry, entry == pasted);
    QCOMPARE(desk.hands().problem(), QString());
    QVERIFY(desk.drafts().isEmpty());
    compare(sandbox.base(), {0, 1, 2});
    qInfo("%lld customers with %d users, %d things typed or clicked, %lld ms; %lld creations",
        static_cast<long long>(m_sample.entries().size()), m_sample.userCount(), desk.hands().touches(), timer.elapsed(),
        static_cast<long long>(m_creations.size()));
}

void JourneyTest::killedOnEveryPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<int>>("entries");
    QTest::newRow("English, calling and locations") << u"en"_s << QList<int>{0};
    QTest::newRow("Hebrew") << u"he"_s << QList<int>{1, 2};
}

/// One life after the other over the same data, each killed.
void JourneyTest::lose(JourneyLife life)
{
    const int pages = int(m_sample.plan(life.kind, life.entry).pages.size());
    for (life.stage = 0; life.stage <= pages + 2; ++life.stage) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), life.words());
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
        const QByteArray told = process.readAllStandardError();
        const bool killed = process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGKILL;
        const QString where = u"%1 %2, stage %3: %4"_s.arg(life.kind).arg(life.entry).arg(life.stage).arg(QString::fromUtf8(told));
        QVERIFY2(
            life.stage > pages + 1 ? process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 : killed, qPrintable(where));
        m_kills += killed ? 1 : 0;
        m_unfinished += told.contains("in the ledger") && !told.contains("ledger, 0 steps") ? 1 : 0;
        m_leftDrafts += told.contains("there still") ? 1 : 0;
        const qsizetype number = told.indexOf("saved after ");
        if (number >= 0)
            m_longestSave = std::max(m_longestSave, told.mid(number + 12).split(' ').constFirst().toLongLong());
    }
}

void JourneyTest::killedOnEveryPage()
{
    QFETCH(const QString, language);
    QFETCH(const QList<int>, entries);
    QElapsedTimer timer;
    timer.start();
    m_kills = m_leftDrafts = m_unfinished = 0;
    const pd::test::SandboxProcess sandbox(sandboxWords);
    QVERIFY2(sandbox.isRunning(), qPrintable(sandbox.problem()));
    const QTemporaryDir data;
    JourneyLife life{sandbox.base(), data.path(), language, u"template"_s, 0, 0};
    lose(life);
    for (const int entry : entries) {
        for (const QString& kind : {u"customer"_s, u"setup"_s}) {
            if (QTest::currentTestFailed())
                return;
            life.kind = kind;
            life.entry = entry;
            lose(life);
        }
    }
    if (QTest::currentTestFailed())
        return;
    compare(sandbox.base(), entries);
    QVERIFY(m_unfinished > 0); // provisioning takes longer than a kill
    qInfo("%d kills, %d of them in the middle of what the ledger had, %d drafts left by the kill at the final button, saved after at most "
          "%lld ms; %lld ms",
        m_kills, m_unfinished, m_leftDrafts, m_longestSave, timer.elapsed());
}

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const JourneyLife life = JourneyLife::fromWords(QCoreApplication::arguments());
    if (!life.kind.isEmpty())
        return pd::test::live(life);
    JourneyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journey.moc"
