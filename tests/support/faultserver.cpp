// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <sys/socket.h>

namespace pd::test {

namespace {

QByteArray headOf(const FaultReply& reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Test\r\n";
    for (const auto& [name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.length == FaultReply::Length::Chunked)
        head += "Transfer-Encoding: chunked\r\n";
    else if (reply.length == FaultReply::Length::Exact && reply.status != 204)
        head += "Content-Length: " + QByteArray::number(reply.claimedLength >= 0 ? reply.claimedLength : reply.body.size()) + "\r\n";
    if (reply.ending == FaultReply::Ending::Close)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

QByteArray bodyOf(const FaultReply& reply)
{
    if (reply.length != FaultReply::Length::Chunked)
        return reply.body;
    return QByteArray::number(reply.body.size(), 16) + "\r\n" + reply.body + "\r\n0\r\n\r\n";
}

} // namespace

QByteArray SeenRequest::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

FaultReply FaultReply::json(const QByteArray& body, int status)
{
    FaultReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

FaultReply FaultReply::silent(Ending ending) { return FaultReply().cut(0, ending); }

FaultReply FaultReply::with(const QByteArray& name, const QByteArray& value) const
{
    FaultReply reply(*this);
    reply.headers.removeIf([&name](const auto& header) { return header.first == name; });
    if (!value.isEmpty())
        reply.headers.append({name, value});
    return reply;
}

FaultReply FaultReply::cut(qsizetype bytes, Ending how) const
{
    FaultReply reply(*this);
    reply.cutAt = bytes;
    reply.ending = how;
    return reply;
}

FaultReply FaultReply::until(const QByteArray& bodyPart, Ending how) const
{
    FaultReply reply(*this);
    reply.ending = how;
    reply.cutAt = QByteArray(headOf(reply) + bodyOf(reply)).indexOf(bodyPart) + bodyPart.size();
    return reply;
}

FaultServer::FaultServer(QObject* parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultServer::accept);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl FaultServer::base() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(m_server.serverPort())); }

void FaultServer::enqueue(const FaultReply& reply, int times)
{
    for (int i = 0; i < times; ++i)
        m_queue << reply;
}

int FaultServer::count(const QByteArray& method, const QByteArray& path) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(),
        [&](const SeenRequest& request) { return request.method == method && (path.isEmpty() || request.path().endsWith(path)); }));
}

void FaultServer::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setProperty("number", ++m_connections);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void FaultServer::read(QTcpSocket* socket)
{
    m_buffers[socket] += socket->readAll();
    while (takeRequest(socket)) { }
}

bool FaultServer::takeRequest(QTcpSocket* socket)
{
    QByteArray& buffer = m_buffers[socket];
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    SeenRequest request{first.value(0), first.value(1), {}, {}, socket->property("number").toInt()};
    for (const QByteArray& line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return false;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    m_requests << request;
    FaultReply reply = FaultReply::json("{}", 404);
    if (!m_queue.isEmpty())
        reply = m_queue.takeFirst();
    else if (m_handler)
        reply = m_handler(request);
    if (reply.held) {
        m_held << Held{socket, reply};
        m_mostHeld = std::max(m_mostHeld, int(m_held.size()));
    } else {
        answer(socket, reply);
    }
    return m_buffers.contains(socket);
}

void FaultServer::release()
{
    const auto held = std::exchange(m_held, {});
    for (const Held& one : held) {
        if (one.socket)
            answer(one.socket, one.reply);
    }
}

void FaultServer::answer(QTcpSocket* socket, const FaultReply& reply)
{
    const QByteArray head = headOf(reply);
    const QByteArray body = bodyOf(reply);
    if (reply.ending == FaultReply::Ending::Drip) {
        socket->write(head);
        drip(socket, body);
        return;
    }
    const QByteArray all = head + body;
    socket->write(reply.cutAt < 0 ? all : all.left(reply.cutAt));
    socket->flush();
    end(socket, reply.ending);
}

void FaultServer::end(QTcpSocket* socket, FaultReply::Ending ending)
{
    if (ending == FaultReply::Ending::Close) {
        disconnect(socket, &QTcpSocket::readyRead, this, nullptr); // what comes now is not read, as with a real server
        m_buffers.remove(socket);
        socket->disconnectFromHost();
    } else if (ending == FaultReply::Ending::Reset) {
        const linger now{1, 0};
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket->abort();
    } else if (ending == FaultReply::Ending::Endless) {
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { flood(socket); });
        flood(socket);
    }
}

void FaultServer::flood(QTcpSocket* socket)
{
    if (socket->bytesToWrite() < 65536)
        socket->write(QByteArray(65536, ' '));
}

void FaultServer::drip(QTcpSocket* socket, const QByteArray& bytes)
{
    auto* timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [socket, timer, left = bytes]() mutable {
        socket->write(left.left(1));
        left.remove(0, 1);
        if (left.isEmpty())
            timer->deleteLater();
    });
    timer->start(20);
}

} // namespace pd::test
