// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpprobe.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int probeDeadlineMs = 10'000;

ProbeReply parsed(const QByteArray& head)
{
    ProbeReply reply;
    const QList<QByteArray> lines = head.split('\n');
    reply.status = lines.value(0).split(' ').value(1).toInt();
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            reply.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    return reply;
}

} // namespace

QJsonObject ProbeReply::object() const { return QJsonDocument::fromJson(body).object(); }

QStringList ProbeReply::errors() const
{
    QStringList list;
    const QJsonArray array = object()[u"errors"_s].toArray();
    for (const QJsonValue& error : array)
        list << QString(QString::number(error[u"errorCode"_s].toInt()) + u' ' + error[u"fieldName"_s].toString()).trimmed();
    return list;
}

QString ProbeReply::link(const QString& relation) const
{
    const QRegularExpression shape(u"<([^>]*)>; rel=\"%1\""_s.arg(relation));
    return shape.match(QString::fromUtf8(headers["link"])).captured(1);
}

QByteArray HttpProbe::bytes(const QJsonObject& body) { return QJsonDocument(body).toJson(QJsonDocument::Compact); }

ProbeReply HttpProbe::send(const QByteArray& method, const QString& path, const QByteArray& body)
{
    const QUrl url = path.startsWith("http"_L1) ? QUrl(path) : QUrl(QString(m_base.toString() + path));
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(probeDeadlineMs))
        return {};
    QByteArray request = method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!token.isEmpty())
        request += "Authorization: Bearer " + token + "\r\n";
    if (!body.isEmpty() && !extraHeaders.contains("Content-Type"))
        request += "Content-Type: application/json\r\n";
    for (auto it = extraHeaders.cbegin(); it != extraHeaders.cend(); ++it)
        request += it.key() + ": " + it.value() + "\r\n";
    request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    socket.write(request);
    QByteArray received;
    qsizetype end = -1;
    while ((end = received.indexOf("\r\n\r\n")) < 0) {
        if (!socket.waitForReadyRead(probeDeadlineMs))
            return {};
        received += socket.readAll();
    }
    ProbeReply reply = parsed(received.left(end));
    reply.body = received.mid(end + 4);
    const qsizetype length = reply.headers["content-length"].toLongLong();
    while (reply.body.size() < length && socket.waitForReadyRead(probeDeadlineMs))
        reply.body += socket.readAll();
    return reply;
}

} // namespace pd::test
