// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/killlane.h"

namespace pd::test {

using namespace Qt::StringLiterals;

KillLane::KillLane(int number, quint32 seed, int killsWanted, int longestMs, Program& program)
    : m_number(number)
    , m_random(seed)
    , m_killsWanted(killsWanted)
    , m_longestMs(longestMs)
    , m_program(program)
{
    m_program.prepare(m_process);
    m_directories << m_program.newDirectory();
    m_killer.setSingleShot(true);
    m_killer.setTimerType(Qt::PreciseTimer);
    connect(&m_killer, &QTimer::timeout, this, [this] {
        m_killed = true;
        m_process.kill();
    });
    connect(&m_process, &QProcess::finished, this, &KillLane::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_problems << m_process.errorString();
        m_over = true;
    });
}

QJsonArray KillLane::newEntries()
{
    QJsonArray entries;
    const int customers = m_random.bounded(1, 3);
    for (int i = 0; i < customers; ++i) {
        EntryShape shape;
        shape.externalId = u"lane%1-round%2-%3"_s.arg(m_number).arg(m_round).arg(i);
        shape.users = m_random.bounded(2, 4);
        shape.restricted = m_random.bounded(2) == 0;
        entries << entryJson(shape);
        m_keys << keysOf(shape);
    }
    return entries;
}

void KillLane::nextRound()
{
    if (m_kills >= m_killsWanted) {
        m_over = true;
        return;
    }
    ++m_round;
    m_file = m_program.file(u"lane%1-%2.json"_s.arg(m_number).arg(m_round), bytesOf(newEntries()));
    m_directory = m_directories.first();
    m_killsLeft = m_random.bounded(4) == 0 ? 2 : 1;
    launch();
}

void KillLane::launch()
{
    m_killed = false;
    m_process.setArguments(m_program.words({u"onboard"_s, m_file, u"--wait"_s}, m_directory));
    m_process.start();
    if (m_killsLeft > 0)
        m_killer.start(m_random.bounded(m_longestMs));
}

void KillLane::ended(int code, QProcess::ExitStatus status)
{
    m_killer.stop();
    if (m_killed && status == QProcess::CrashExit) {
        afterKill();
    } else {
        // Killed or not, a run that comes to its end has done everything.
        if (status == QProcess::CrashExit || code != 0) {
            m_problems << u"lane %1, round %2: exit code %3\n%4"_s.arg(m_number).arg(m_round).arg(code).arg(
                QString::fromUtf8(m_process.readAllStandardError()));
        }
        nextRound();
    }
}

void KillLane::afterKill()
{
    ++m_kills;
    --m_killsLeft;
    if (m_killsLeft == 0 && m_random.bounded(5) == 0) {
        m_directory = m_program.newDirectory();
        m_directories << m_directory;
        ++m_emptyStarts;
    }
    launch();
}

} // namespace pd::test
