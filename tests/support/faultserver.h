// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace pd::test {

/// What a client put on the wire.
struct SeenRequest {
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connection = 0; ///< 1, 2 … in the order of accepting

    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    [[nodiscard]] QByteArray path() const { return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')); }
};

/// One answer, right or wrong.
struct FaultReply {
    enum class Length { Exact, Absent, Chunked };
    enum class Ending {
        KeepAlive, ///< as a good server
        Close, ///< orderly end (FIN) after what was sent
        Reset, ///< RST after what was sent
        Hang, ///< sends no more and keeps the connection
        Endless, ///< goes on with body bytes for as long as the client reads
        Drip, ///< the body one byte every 20 ms
    };

    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Type", "application/json"}};
    QByteArray body;
    Length length = Length::Exact;
    qint64 claimedLength = -1; ///< another Content-Length than the true one
    qsizetype cutAt = -1; ///< only so many bytes of head and body are sent; 0: none
    Ending ending = Ending::KeepAlive;
    bool held = false; ///< waits for FaultServer::release()

    [[nodiscard]] static FaultReply json(const QByteArray& body, int status = 200);
    [[nodiscard]] static FaultReply silent(Ending ending); ///< no byte of an answer
    [[nodiscard]] FaultReply with(const QByteArray& name, const QByteArray& value) const;
    [[nodiscard]] FaultReply cut(qsizetype bytes, Ending how = Ending::Close) const;
    [[nodiscard]] FaultReply until(const QByteArray& bodyPart, Ending how) const; ///< cut after this part of the answer
};

/// HTTP by hand on 127.0.0.1, for what a real server never sends. Runs on the event loop of the test. Answers come from the queue, then
/// from the handler, then 404. Every request that arrived whole is kept: what it counts is what was on the wire.
class FaultServer : public QObject
{
    Q_OBJECT

public:
    explicit FaultServer(QObject* parent = nullptr);

    [[nodiscard]] QUrl base() const; ///< "http://127.0.0.1:PORT/v1"

    void enqueue(const FaultReply& reply, int times = 1);
    void setHandler(std::function<FaultReply(const SeenRequest&)> handler) { m_handler = std::move(handler); }
    /// Lets answers out that were held.
    void release();
    /// Stops listening: the next connection is refused. Open ones stay.
    void refuse() { m_server.close(); }

    [[nodiscard]] const QList<SeenRequest>& requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray& method, const QByteArray& path = {}) const;
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] qsizetype heldCount() const { return m_held.size(); }
    [[nodiscard]] int mostAtOnce() const { return m_mostHeld; } ///< held answers at one time

private:
    void accept();
    void read(QTcpSocket* socket);
    [[nodiscard]] bool takeRequest(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const FaultReply& reply);
    void end(QTcpSocket* socket, FaultReply::Ending ending);
    void drip(QTcpSocket* socket, const QByteArray& bytes);
    void flood(QTcpSocket* socket);

    struct Held {
        QPointer<QTcpSocket> socket;
        FaultReply reply;
    };

    QHash<QTcpSocket*, QByteArray> m_buffers;
    QList<FaultReply> m_queue;
    std::function<FaultReply(const SeenRequest&)> m_handler;
    QList<SeenRequest> m_requests;
    QList<Held> m_held;
    int m_connections = 0;
    int m_mostHeld = 0;
    QTcpServer m_server; // last: its sockets say goodbye to the members above
};

} // namespace pd::test
