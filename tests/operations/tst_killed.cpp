// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/killlane.h"
#include "sandbox/httpprobe.h"
#include "support/sandboxprocess.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <vector>

using namespace pd;
using namespace Qt::StringLiterals;

/// The promise that people rely on most: whenever the program dies, nothing is made twice and nothing is forgotten (reliability.md F69, I1–I3).
class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMadeTwiceAndNothingIsLost();

private:
    void prepare();
    void kill();
    void compareWithServer();
    void goOnEverywhere();

    const test::SandboxProcess m_sandbox{{u"--provision-ms"_s, u"120"_s}};
    test::Program m_program{m_sandbox.base()};
    test::HttpProbe m_probe{m_sandbox.base()};
    QStringList m_wanted{u"template Standard north"_s};
    std::vector<std::unique_ptr<test::KillLane>> m_lanes;
    qint64 m_wholeMs = 0; ///< of an undisturbed run
};

namespace {

constexpr int lanesAtOnce = 4;
constexpr int killsWanted = 200;

quint32 chosenSeed()
{
    bool given = false;
    const uint seed = qEnvironmentVariable("PD_KILL_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::system()->generate();
}

/// What the sandbox made, less what was asked for: "kind key: made N times, asked for M times on the wire".
QStringList differences(test::HttpProbe& probe, QStringList wanted)
{
    QStringList wrong;
    for (const QJsonValue& value : probe.get(u"/sandbox/creations"_s).items()) {
        const QString key = value[u"kind"_s].toString() + u' ' + value[u"key"_s].toString();
        const int made = value[u"count"_s].toInt();
        const int posts = value[u"posts"_s].toInt();
        if (!wanted.removeOne(key) || made != 1 || posts != 1)
            wrong << u"%1: made %2 times, %3 requests"_s.arg(key).arg(made).arg(posts);
    }
    for (const QString& key : std::as_const(wanted))
        wrong << key + u": never made"_s;
    return wrong;
}

} // namespace

/// A template, and how long a run takes that nobody disturbs.
void TestKilled::prepare()
{
    QVERIFY2(m_sandbox.isRunning(), qPrintable(m_sandbox.problem()));
    const QString directory = m_program.newDirectory();
    const QString templateFile = m_program.file(u"template.json"_s, test::bytesOf(test::templateJson()));
    const auto made = m_program.run({u"template"_s, u"create"_s, templateFile}, directory);
    QVERIFY2(made.code == 0, made.all().constData());
    test::EntryShape shape;
    shape.externalId = u"undisturbed"_s;
    shape.users = 3;
    m_wanted << test::keysOf(shape);
    const QString file = m_program.file(u"undisturbed.json"_s, test::bytesOf(test::entryJson(shape)));
    const auto whole = m_program.run({u"onboard"_s, file, u"--wait"_s}, directory);
    QVERIFY2(whole.code == 0, whole.all().constData());
    m_wholeMs = whole.milliseconds;
}

void TestKilled::kill()
{
    const quint32 seed = chosenSeed();
    qInfo("seed %u (PD_KILL_SEED repeats it), an undisturbed run takes %lld ms", seed, m_wholeMs);
    for (int i = 0; i < lanesAtOnce; ++i) {
        m_lanes.push_back(std::make_unique<test::KillLane>(i, seed + quint32(i), killsWanted / lanesAtOnce, int(m_wholeMs), m_program));
        m_lanes.back()->start();
    }
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(m_lanes.cbegin(), m_lanes.cend(), [](const auto& lane) { return lane->over(); }), 300'000);
    int kills = 0;
    int rounds = 0;
    int emptyStarts = 0;
    for (const auto& lane : m_lanes) {
        QVERIFY2(lane->problems().isEmpty(), qPrintable(lane->problems().join(u'\n')));
        m_wanted << lane->keys();
        kills += lane->kills();
        rounds += lane->rounds();
        emptyStarts += lane->emptyStarts();
    }
    QVERIFY(kills >= killsWanted);
    qInfo("%d kills in %d rounds, %d went on from an empty directory", kills, rounds, emptyStarts);
}

void TestKilled::compareWithServer()
{
    QCOMPARE(differences(m_probe, m_wanted), QStringList());
    qInfo("%lld things made, once each and with one request each", qint64(m_wanted.size()));
}

/// Also what a killed run left behind, and was then done from elsewhere, comes to its end: it finds everything there.
void TestKilled::goOnEverywhere()
{
    for (const auto& lane : m_lanes) {
        for (const QString& directory : lane->directories()) {
            const auto goesOn = m_program.run({u"operations"_s, u"--wait"_s}, directory);
            QVERIFY2(goesOn.code == 0, goesOn.all().constData());
            const auto open = m_program.run({u"operations"_s, u"--json"_s}, directory);
            const QJsonValue list = open.json()[u"operations"_s];
            QVERIFY2(open.code == 0 && list.isArray() && list.toArray().isEmpty(), open.all().constData());
        }
    }
}

void TestKilled::nothingIsMadeTwiceAndNothingIsLost()
{
    using Stage = void (TestKilled::*)();
    const Stage stages[] = {&TestKilled::prepare, &TestKilled::kill, &TestKilled::compareWithServer, &TestKilled::goOnEverywhere,
        &TestKilled::compareWithServer};
    QElapsedTimer timer;
    timer.start();
    for (const Stage stage : stages) {
        (this->*stage)();
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%lld s", timer.elapsed() / 1000);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
