// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/httpserver.h"

#include <QAbstractHttpServer>
#include <QFile>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace pd::sandbox {

namespace {

/// Qt HTTP Server leaves Nagle's algorithm on, and it writes head and body apart: 40 ms per request on loopback.
class PromptTcpServer final : public QTcpServer
{
public:
    using QTcpServer::QTcpServer;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* socket = new QTcpSocket(this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        addPendingConnection(socket);
    }
};

QByteArray methodName(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get: return "GET";
    case Method::Put: return "PUT";
    case Method::Delete: return "DELETE";
    case Method::Post: return "POST";
    case Method::Patch: return "PATCH";
    case Method::Head: return "HEAD";
    case Method::Options: return "OPTIONS";
    default: return "OTHER";
    }
}

HttpRequest readRequest(const QHttpServerRequest& request)
{
    HttpRequest result;
    result.method = methodName(request.method());
    const QUrl url = request.url();
    const QStringList segments = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    for (const QString& segment : segments)
        result.path << QUrl::fromPercentEncoding(segment.toUtf8());
    result.query = request.query();
    result.authorization = request.value("Authorization");
    result.contentType = request.value("Content-Type");
    result.range = request.value("Range");
    result.ifRange = request.value("If-Range");
    result.body = request.body();
    return result;
}

/// A part of a file as a device of its own, so that a large file is sent without being held.
class FilePart final : public QIODevice
{
public:
    explicit FilePart(const HttpAnswer& answer)
        : m_file(answer.filePath)
        , m_offset(answer.fileOffset)
        , m_length(answer.fileLength)
    {
        if (m_file.open(QIODevice::ReadOnly) && m_file.seek(m_offset))
            open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_length; }
    bool seek(qint64 place) override { return QIODevice::seek(place) && m_file.seek(m_offset + place); }

protected:
    qint64 readData(char* data, qint64 most) override { return m_file.read(data, std::min(most, m_length - pos())); }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QFile m_file;
    qint64 m_offset;
    qint64 m_length;
};

QHttpServerResponse responseOf(const HttpAnswer& answer)
{
    const auto status = static_cast<QHttpServerResponse::StatusCode>(answer.status);
    QHttpServerResponse response(answer.contentType, answer.body, status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    for (const auto& [name, value] : answer.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
#else
    for (const auto& [name, value] : answer.headers)
        response.addHeader(name, value);
#endif
    return response;
}

} // namespace

class HttpServer::Backend final : public QAbstractHttpServer
{
public:
    explicit Backend(Handler handler)
        : m_handler(std::move(handler))
    {
    }

    Result<quint16> start(quint16 port)
    {
        auto tcp = std::make_unique<PromptTcpServer>();
        if (!tcp->listen(QHostAddress::LocalHost, port))
            return failed(Error::Kind::Refused, tcp->errorString());
        const quint16 actual = tcp->serverPort();
        bind(tcp.release()); // takes ownership
        return actual;
    }

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest& request, QHttpServerResponder& responder) override
    {
        serve(request, std::move(responder), socketOf(request));
        return true;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest&, QHttpServerResponder&) override { }
#else
    void missingHandler(const QHttpServerRequest&, QHttpServerResponder&&) override { }
#endif
#else
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override
    {
        serve(request, makeResponder(request, socket), socket);
        return true;
    }
    void missingHandler(const QHttpServerRequest&, QTcpSocket*) override { }
#endif

private:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QTcpSocket* socketOf(const QHttpServerRequest& request) const
    {
        const auto sockets = findChildren<QTcpSocket*>();
        for (QTcpSocket* socket : sockets) {
            if (socket->peerPort() == request.remotePort())
                return socket;
        }
        return nullptr;
    }
#endif

    void serve(const QHttpServerRequest& request, QHttpServerResponder&& responder, QTcpSocket* socket)
    {
        HttpAnswer answer = m_handler(readRequest(request));
        if (answer.delayMs <= 0 && !answer.closeInstead) {
            send(answer, std::move(responder));
            return;
        }
        auto kept = std::make_shared<QHttpServerResponder>(std::move(responder));
        const QPointer<QTcpSocket> peer(socket);
        QTimer::singleShot(answer.delayMs, this, [answer, kept, peer] {
            if (!peer || peer->state() != QAbstractSocket::ConnectedState)
                return; // the other side did not wait
            if (answer.closeInstead)
                peer->abort();
            else
                send(answer, std::move(*kept));
        });
    }

    static void send(const HttpAnswer& answer, QHttpServerResponder&& responder)
    {
        if (!answer.filePath.isEmpty()) {
            sendFile(answer, std::move(responder));
            return;
        }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        responder.sendResponse(responseOf(answer));
#else
        responseOf(answer).write(std::move(responder));
#endif
    }

    static void sendFile(const HttpAnswer& answer, QHttpServerResponder&& responder)
    {
        auto* part = new FilePart(answer); // the responder takes it
        const auto status = static_cast<QHttpServerResponder::StatusCode>(answer.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QHttpHeaders headers;
        headers.append("Content-Type", answer.contentType);
        headers.append("Accept-Ranges", "bytes");
        headers.append("ETag", answer.etag);
        if (!answer.contentRange.isEmpty())
            headers.append("Content-Range", answer.contentRange);
        responder.write(part, headers, status);
#else
        if (answer.contentRange.isEmpty()) {
            responder.write(part, {{"Content-Type", answer.contentType}, {"Accept-Ranges", "bytes"}, {"ETag", answer.etag}}, status);
        } else {
            responder.write(part,
                {{"Content-Type", answer.contentType}, {"Accept-Ranges", "bytes"}, {"ETag", answer.etag},
                    {"Content-Range", answer.contentRange}},
                status);
        }
#endif
    }

    Handler m_handler;
};

HttpServer::HttpServer(Handler handler, QObject* parent)
    : QObject(parent)
    , m_backend(std::make_unique<Backend>(std::move(handler)))
{
}

HttpServer::~HttpServer() = default;

Result<quint16> HttpServer::listen(quint16 port) { return m_backend->start(port); }

} // namespace pd::sandbox
