// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxlauncher.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

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

/// Its state is safe in SQLite at any moment, so there is nothing to wait long for.
void endNow(QProcess* process)
{
    if (process->state() == QProcess::NotRunning)
        return;
    if (!process->waitForFinished(500)) {
        process->kill();
        process->waitForFinished(500);
    }
}

} // namespace

SandboxLauncher::SandboxLauncher(QObject* parent)
    : QObject(parent)
{
}

SandboxLauncher::~SandboxLauncher() { release(); }

void SandboxLauncher::release()
{
    QProcess* process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    process->closeWriteChannel();
    if (process->state() == QProcess::NotRunning || QThread::currentThread()->loopLevel() == 0) {
        endNow(process);
        delete process;
        return;
    }
    process->setParent(QCoreApplication::instance());
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, process, [process] { endNow(process); });
    QTimer::singleShot(std::chrono::seconds(2), process, &QProcess::kill);
}

QCoro::Task<Result<QUrl>> SandboxLauncher::start(QStringList arguments, int port)
{
    const QString program = sandboxProgram();
    if (program.isEmpty())
        co_return failed(Error::Kind::Refused, u"partner-desk-sandbox is not installed beside the program"_s);
    arguments << u"--port"_s << QString::number(port) << u"--until-stdin-closes"_s;
    release();
    const QPointer<SandboxLauncher> self(this);
    const QPointer<QProcess> process(new QProcess(this));
    m_process = process;
    process->setProcessChannelMode(QProcess::SeparateChannels);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
    QByteArray line;
    while (!line.endsWith('\n')) {
        auto part = co_await qCoro(*process).readLine(0, startPatience);
        if (!self || !process)
            co_return failed(Error::Kind::Cancelled);
        if (part.isEmpty())
            break;
        line += part;
    }
    const QString text = QString::fromUtf8(line).trimmed();
    if (!text.startsWith(firstLine)) {
        process->kill();
        co_return failed(Error::Kind::Refused, u"the sandbox did not start: %1"_s.arg(process->errorString()));
    }
    connect(process, &QProcess::finished, this, &SandboxLauncher::died);
    co_return QUrl(text.sliced(firstLine.size()));
}

} // namespace pd
