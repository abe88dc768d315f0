// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QUrl>

namespace pd::test {

struct ProbeReply {
    int status = 0; ///< 0: the connection ended without an answer
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray items() const { return object()[QStringLiteral("items")].toArray(); }
    /// The errorCode and fieldName of each error, as "1001 externalId".
    [[nodiscard]] QStringList errors() const;
    /// The URL of one relation of the Link header; empty: there is none.
    [[nodiscard]] QString link(const QString& relation) const;
};

/// Plain HTTP over a socket: sends each request exactly once, whatever happens to the connection (QNetworkAccessManager may repeat).
class HttpProbe
{
public:
    explicit HttpProbe(QUrl base)
        : m_base(std::move(base))
    {
    }

    QByteArray token = "test";
    QMap<QByteArray, QByteArray> extraHeaders;

    ProbeReply get(const QString& path) { return send("GET", path); }
    ProbeReply remove(const QString& path) { return send("DELETE", path); }
    ProbeReply post(const QString& path, const QJsonObject& body) { return send("POST", path, bytes(body)); }
    ProbeReply put(const QString& path, const QJsonObject& body) { return send("PUT", path, bytes(body)); }
    /// `path` is below the base, or an absolute URL.
    ProbeReply send(const QByteArray& method, const QString& path, const QByteArray& body = {});

    static QByteArray bytes(const QJsonObject& body);

private:
    QUrl m_base;
};

} // namespace pd::test
