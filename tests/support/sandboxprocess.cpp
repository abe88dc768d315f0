// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"

#include <QElapsedTimer>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int startDeadlineMs = 20'000;
constexpr QLatin1String announcement("listening on ");

} // namespace

SandboxProcess::SandboxProcess(const QStringList& extraArguments, const QString& program)
{
    QStringList arguments{u"--port"_s, u"0"_s};
    arguments << extraArguments;
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(program.isEmpty() ? QStringLiteral(PD_BIN_DIR "/partner-desk-sandbox") : program, arguments);
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine() && timer.elapsed() < startDeadlineMs) {
        if (!m_process.waitForReadyRead(200) && m_process.state() == QProcess::NotRunning)
            break;
    }
    m_firstLine = m_process.readLine();
    const QString line = QString::fromUtf8(m_firstLine).trimmed();
    if (line.startsWith(announcement)) {
        m_base = QUrl(line.sliced(announcement.size()));
        return;
    }
    m_problem = m_process.errorString() + u' ' + QString::fromUtf8(m_process.readAllStandardError());
    kill();
}

SandboxProcess::~SandboxProcess() { stop(); }

int SandboxProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        kill();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void SandboxProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(5'000);
}

} // namespace pd::test
