// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxlauncher.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <QCoro/QCoroIODevice>
#include <QCoro/QCoroProcess>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr auto startPatience = std::chrono::seconds(20);
constexpr QLatin1String firstLine("listening on ");

QString sandboxProgram()
{
    const QString name = u"partner-desk-sandbox"_s;
    const QString beside = QCoreApplication::applicationDirPath() + u'/' + name;
    return QFileInfo::exists(beside) ? beside : QStandardPaths::findExecutable(name);
}

} // namespace

SandboxLauncher::SandboxLauncher(QObject* parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

SandboxLauncher::~SandboxLauncher()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    // Its state is safe in SQLite at any moment, so there is nothing to wait long for.
    if (!m_process.waitForFinished(500))
        m_process.kill();
    m_process.waitForFinished(500);
}

QCoro::Task<Result<QUrl>> SandboxLauncher::start(QStringList arguments)
{
    const QString program = sandboxProgram();
    if (program.isEmpty())
        co_return failed(Error::Kind::Refused, u"partner-desk-sandbox is not installed beside the program"_s);
    arguments << u"--port"_s << u"0"_s << u"--until-stdin-closes"_s;
    m_process.start(program, arguments);
    QByteArray line;
    while (!line.endsWith('\n')) {
        auto part = co_await qCoro(m_process).readLine(0, startPatience);
        if (part.isEmpty())
            break;
        line += part;
    }
    const QString text = QString::fromUtf8(line).trimmed();
    if (!text.startsWith(firstLine)) {
        m_process.kill();
        co_return failed(Error::Kind::Refused, u"the sandbox did not start: %1"_s.arg(m_process.errorString()));
    }
    connect(&m_process, &QProcess::finished, this, &SandboxLauncher::died);
    co_return QUrl(text.sliced(firstLine.size()));
}

} // namespace pd
