// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowclaim.h"

#include "app/profiledirectory.h"
#include "core/privatefiles.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTimer>

Q_LOGGING_CATEGORY(lcClaim, "pd.window")

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// The kernel's limit for the names of sockets is 107 bytes, and Qt adds a folder of its own.
constexpr qsizetype longestSocketName = 80;
constexpr qint64 longestRequest = 64 * 1024;
constexpr qsizetype mostPaths = 100;
constexpr int patienceMs = 2000;
constexpr const char* taken = "ok\n";

QString socketName(const QString& dataDirectory)
{
    const QString beside = QDir(dataDirectory).absoluteFilePath(u"window.socket"_s);
    if (beside.toLocal8Bit().size() <= longestSocketName)
        return beside;
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/partner-desk-"_s + shortDigest(beside);
}

QByteArray written(const WindowRequest& request)
{
    const QJsonObject object{{u"page"_s, request.page}, {u"files"_s, QJsonArray::fromStringList(request.files)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<WindowRequest> readRequest(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return failed(Error::Kind::Input, u"this is no request"_s);
    WindowRequest request;
    request.page = document.object()["page"_L1].toString();
    for (const QJsonValue& value : document.object()["files"_L1].toArray()) {
        const QString path = value.toString();
        if (QDir::isAbsolutePath(path) && request.files.size() < mostPaths)
            request.files << path;
    }
    return request;
}

} // namespace

WindowClaim::WindowClaim(FileLock lock)
    : m_lock(std::move(lock))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &WindowClaim::accept);
}

Result<std::unique_ptr<WindowClaim>> WindowClaim::take(const QString& dataDirectory)
{
    if (const Status made = ensurePrivateDirectory(dataDirectory); !made)
        return failed(made.error());
    auto lock = FileLock::take(QDir(dataDirectory).filePath(u"window.lock"_s));
    if (!lock)
        return failed(lock.error());
    std::unique_ptr<WindowClaim> claim(new WindowClaim(std::move(*lock)));
    claim->listen(dataDirectory);
    return claim;
}

/// The lock says that nobody else is there: a socket that still lies there belongs to a program that died.
void WindowClaim::listen(const QString& dataDirectory)
{
    const QString name = socketName(dataDirectory);
    QLocalServer::removeServer(name);
    if (!m_server.listen(name))
        qCWarning(lcClaim) << "later starts cannot be told:" << m_server.errorString();
}

void WindowClaim::accept()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestRequest);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(patienceMs, socket, &QLocalSocket::abort);
        if (socket->canReadLine())
            read(socket);
    }
}

void WindowClaim::read(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= longestRequest)
            socket->abort();
        return;
    }
    const auto request = readRequest(socket->readLine(longestRequest));
    if (!request) {
        qCWarning(lcClaim) << "something else spoke to the window:" << request.error().detail;
        return socket->abort();
    }
    socket->write(taken);
    socket->disconnectFromServer();
    Q_EMIT asked(*request);
}

Status WindowClaim::handOver(const QString& dataDirectory, const WindowRequest& request)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(dataDirectory));
    if (!socket.waitForConnected(patienceMs))
        return failed(Error::Kind::Timeout, socket.errorString());
    socket.write(written(request));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patienceMs))
            return failed(Error::Kind::Timeout, socket.errorString());
    }
    return socket.readLine() == taken ? Status() : Status(failed(Error::Kind::Protocol, u"an odd answer"_s));
}

} // namespace pd
