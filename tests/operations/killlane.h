// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/onboardingjson.h"
#include "operations/program.h"

#include <QObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

namespace pd::test {

/// Onboards customers one file after the other with the real program, and kills it in each round, once or twice, after a random time; then
/// lets it end. Some rounds go on from an empty data directory, as after the loss of a machine.
class KillLane : public QObject
{
    Q_OBJECT

public:
    KillLane(int number, quint32 seed, int killsWanted, int longestMs, Program& program);

    void start() { nextRound(); }
    [[nodiscard]] bool over() const { return m_over; }
    [[nodiscard]] int kills() const { return m_kills; }
    [[nodiscard]] int rounds() const { return m_round; }
    [[nodiscard]] int emptyStarts() const { return m_emptyStarts; }
    [[nodiscard]] const QStringList& problems() const { return m_problems; }
    [[nodiscard]] const QStringList& keys() const { return m_keys; }
    [[nodiscard]] const QStringList& directories() const { return m_directories; }

private:
    void nextRound();
    void launch();
    void ended(int code, QProcess::ExitStatus status);
    void afterKill();
    [[nodiscard]] QJsonArray newEntries();

    int m_number;
    QRandomGenerator m_random;
    int m_killsWanted;
    int m_longestMs;
    Program& m_program;
    QProcess m_process;
    QTimer m_killer;
    QString m_file;
    QString m_directory; ///< of this run
    QStringList m_directories; ///< all that were used; the first is the lane's own
    QStringList m_keys;
    QStringList m_problems;
    int m_round = 0;
    int m_kills = 0;
    int m_killsLeft = 0; ///< in this round
    int m_emptyStarts = 0;
    bool m_killed = false; ///< this run was
    bool m_over = false;
};

} // namespace pd::test
