// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/governor.h"
#include "core/clock.h"
#include "core/result.h"
#include "core/strongid.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <QCoro/QCoroTask>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace pd {

class TransportCore;

enum class Verb { Get, Post, Put, Patch, Delete };

/// One call of the API. `path` holds the segments below the API base, not yet percent-encoded.
struct ApiRequest {
    Verb verb = Verb::Get;
    QStringList path; ///< {"wholesale", "customers", id}
    QUrlQuery query;
    std::optional<QByteArray> body; ///< JSON
    OrgId managedOrg; ///< set: on 403 the organization is read once (which puts it on the managed list) and the call made once more
    std::chrono::milliseconds deadline{30'000}; ///< for the whole call on the wire, without waiting for the governor
    qint64 maxBytes = 16 * 1024 * 1024;
    /// Set: the answer is long. It is read on another thread and handed to this there; the reply has neither body nor json then.
    std::function<void(const QJsonDocument&)> readElsewhere;
    bool safeToRepeat = false; ///< a POST without effect (precheck): may be repeated like a GET
};

struct ApiReply {
    int status = 0; ///< 2xx
    QByteArray body;
    QJsonDocument json; ///< `body`; of a GET always, of a write null when it is no JSON
    QString location; ///< Location header, as sent
    QString nextLink; ///< rel="next" of the Link header, as sent
    QString trackingId;
    QDateTime serverDate; ///< UTC; invalid when absent
};

/// Gives the bearer token for each request; empty: not signed in. Called on the transport's thread.
using TokenSource = std::function<QString()>;

struct TransportCounters {
    qint64 requests = 0; ///< put on the wire
    qint64 retries = 0;
    qint64 bytesReceived = 0;
};

/// The only place that talks HTTP to the API. Lives on the service thread; destroying it cancels what is under way.
///
/// Every call ends: success, error, deadline or cancel. Bodies of POST, PUT, PATCH and DELETE, empty ones too, go out once: Qt cannot
/// re-send them. Redirects are never followed. GET (and `safeToRepeat`) is sent at most five times: once more after a fault of the
/// connection or of the answer, the others after 429 and 500, 502, 503, 504, with full-jitter back-off or the wait the server asks for. A
/// write is sent again only after 429, and 423 with a Retry-After, within GovernorLimits::longestWait: there the server says that it did
/// nothing. A write whose fate is unknown (any 5xx, a lost, late or unreadable answer) gives Kind::OutcomeUnknown; one that cannot have been
/// sent gives Offline, Refused or Tls. Errors carry tracking ID and field errors; the rule of a server's field error is "server".
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    /// `base` is the API base with its version path ("https://webexapis.com/v1"). `clock` outlives the transport.
    HttpTransport(QUrl base, TokenSource token, const Clock& clock, GovernorLimits limits, QObject* parent = nullptr);
    ~HttpTransport() override;

    [[nodiscard]] QCoro::Task<Result<ApiReply>> send(ApiRequest request);

    /// Ends everything that is under way or waiting with Kind::Cancelled. A write that was on the wire already may have been carried out:
    /// it ends with Kind::OutcomeUnknown. The destructor does the same.
    void cancelAll();

    [[nodiscard]] const QUrl& base() const { return m_base; }
    [[nodiscard]] TransportCounters counters() const;

Q_SIGNALS:
    /// The server asked for a pause: no request leaves before `until` (UTC).
    void pausedUntil(QDateTime until);
    /// A 401 came back: the token is not (or no longer) accepted.
    void signInNeeded();

private:
    QUrl m_base;
    std::shared_ptr<TransportCore> m_core;
};

} // namespace pd
