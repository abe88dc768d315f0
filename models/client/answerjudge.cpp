// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/answerjudge.h"

#include "client/codec.h"
#include "client/pagelink.h"
#include "client/retryafter.h"

#include <QJsonDocument>

namespace pd {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Next = Verdict::Next;

namespace {

/// What a fault of the connection is called when nothing of the request was lost.
Kind faultKind(const WireAnswer& answer)
{
    switch (answer.error) {
    case QNetworkReply::ConnectionRefusedError: return Kind::Refused;
    case QNetworkReply::SslHandshakeFailedError: return Kind::Tls;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return Kind::Offline;
    default: return Kind::Protocol;
    }
}

/// The connection or its handshake never came about. Any other end of a request without a body leaves open what the server saw.
bool certainlyNotSent(const WireAnswer& answer)
{
    if (answer.bodyTaken || answer.status != 0)
        return false;
    switch (answer.error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError: return true;
    default: return answer.hadBody;
    }
}

Kind statusKind(int status)
{
    switch (status) {
    case 400: return Kind::Invalid;
    case 401: return Kind::SignIn;
    case 403: return Kind::Forbidden;
    case 404:
    case 410: return Kind::NotFound;
    case 407: return Kind::Offline; // the proxy wants a sign-in: the request did not get past it
    case 409: return Kind::Conflict;
    case 423: return Kind::Locked;
    case 429: return Kind::RateLimited;
    default: return status < 400 ? Kind::Redirect : Kind::Server;
    }
}

Error errorOf(const WireAnswer& answer, Kind kind, const QString& detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.httpStatus = answer.status;
    error.trackingId = QString::fromUtf8(answer.trackingId);
    return error;
}

QDateTime serverTime(const WireAnswer& answer, const QDateTime& now) { return parseHttpDate(answer.date, now); }

Next nextAfterStatus(int status, bool safe, bool saysWhen)
{
    if (status == 429 || (status == 503 && safe))
        return Next::AfterPause;
    if (status == 423 && saysWhen)
        return Next::WhenUnlocked;
    if (safe && (status == 500 || status == 502 || status == 504))
        return Next::BackOff;
    return Next::Finish;
}

Verdict refusal(const WireAnswer& answer, bool safe, const QDateTime& now)
{
    Error error = errorOf(answer, statusKind(answer.status), {});
    if (error.kind == Kind::Redirect)
        error.detail = QUrl::fromEncoded(answer.location).host();
    else
        codec::readErrorBody(answer.body, error);
    if (answer.status == 407)
        error.detail = u"the proxy asks for a sign-in"_s;
    if (!safe && (answer.status >= 500 || answer.status == 408))
        error.kind = Kind::OutcomeUnknown;
    const QDateTime served = serverTime(answer, now);
    const auto retryAfter = parseRetryAfter(answer.retryAfter, served.isValid() ? served : now);
    error.retryAfter = retryAfter.value_or(std::chrono::seconds(0));
    Verdict verdict;
    verdict.next = nextAfterStatus(answer.status, safe, retryAfter.has_value());
    verdict.pausesHost = answer.status == 429 || answer.status == 503;
    verdict.retryAfter = retryAfter;
    verdict.result = failed(std::move(error));
    return verdict;
}

Verdict fault(const WireAnswer& answer, bool safe, Kind kind, const QString& detail)
{
    Verdict verdict;
    const bool lost = !safe && !certainlyNotSent(answer);
    const bool late = !safe && kind == Kind::Timeout; // nothing was sent: for a write this is no more than an unreachable host
    verdict.next = safe && kind == Kind::Protocol ? Next::RepeatOnce : Next::Finish;
    verdict.result = failed(errorOf(answer, lost ? Kind::OutcomeUnknown : late ? Kind::Offline : kind, detail));
    return verdict;
}

ApiReply replyOf(const WireAnswer& answer, const QDateTime& now)
{
    ApiReply reply;
    reply.status = answer.status;
    reply.body = answer.body;
    reply.location = QString::fromUtf8(answer.location);
    reply.nextLink = nextLink(QString::fromUtf8(answer.link));
    reply.trackingId = QString::fromUtf8(answer.trackingId);
    reply.serverDate = serverTime(answer, now);
    return reply;
}

/// Another program that answers in place of the API (a captive portal, a proxy's page) must not pass for an empty list or a done write.
Verdict success(const WireAnswer& answer, bool safe, const QDateTime& now)
{
    const bool foreign = !answer.contentType.isEmpty() && !answer.contentType.toLower().contains("json");
    if (foreign && (safe || !answer.body.isEmpty()))
        return fault(answer, safe, Kind::Protocol, u"the answer is %1"_s.arg(QString::fromUtf8(answer.contentType)));
    ApiReply reply = replyOf(answer, now);
    QJsonParseError problem;
    reply.json = QJsonDocument::fromJson(answer.body, &problem);
    if (safe && answer.body.isEmpty())
        return fault(answer, safe, Kind::Protocol, u"the answer is empty"_s);
    if (safe && problem.error != QJsonParseError::NoError)
        return fault(answer, safe, Kind::Protocol, u"the answer cannot be read: %1"_s.arg(problem.errorString()));
    Verdict verdict;
    verdict.result = std::move(reply);
    return verdict;
}

} // namespace

bool isSafe(const ApiRequest& request) { return request.verb == Verb::Get || request.safeToRepeat; }

Verdict judge(const WireAnswer& answer, const ApiRequest& request, const QDateTime& now)
{
    using Ending = WireAnswer::Ending;
    const bool safe = isSafe(request);
    if (answer.ending == Ending::Cancelled)
        return fault(answer, safe, Kind::Cancelled, u"cancelled while it was under way"_s);
    if (answer.status >= 300)
        return refusal(answer, safe, now);
    if (answer.ending == Ending::Deadline)
        return fault(answer, safe, Kind::Timeout, u"no whole answer within %1 ms"_s.arg(answer.took.count()));
    if (answer.ending == Ending::TooLarge)
        return fault(answer, safe, Kind::TooLarge, u"the answer is over %1 bytes"_s.arg(request.maxBytes));
    if (answer.ending == Ending::Failed || answer.status < 200)
        return fault(answer, safe, answer.status == 0 ? faultKind(answer) : Kind::Protocol, answer.errorText);
    return success(answer, safe, now);
}

} // namespace pd
