// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace pd::test {

/// A sandbox of its own for a test: the real program on a free loopback port, in memory unless `extraArguments` says `--data`.
/// The constructor returns when it listens, or after 20 s with isRunning() == false and the reason in problem().
class SandboxProcess
{
public:
    /// `program`: empty for the one of this build.
    explicit SandboxProcess(const QStringList& extraArguments = {}, const QString& program = {});
    ~SandboxProcess();
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    /// "http://127.0.0.1:PORT/v1"; empty when it did not start.
    [[nodiscard]] QUrl base() const { return m_base; }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What the first line of its output was.
    [[nodiscard]] QByteArray firstLine() const { return m_firstLine; }

    /// Ends it as a person would (SIGTERM) and waits. Returns the exit code; -1 when it had to be killed or crashed.
    int stop();
    /// Ends it at once, without a chance to write anything.
    void kill();

private:
    QProcess m_process;
    QUrl m_base;
    QString m_problem;
    QByteArray m_firstLine;
};

} // namespace pd::test
