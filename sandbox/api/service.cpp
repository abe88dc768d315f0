// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/service.h"

#include "store/database.h"

#include <QJsonDocument>
#include <QUuid>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestBody = 1024 * 1024;

QStringList below(const HttpRequest& request) { return request.path.isEmpty() ? QStringList() : request.path.sliced(1); }

bool takesBody(const QByteArray& method) { return method == "POST" || method == "PUT" || method == "PATCH"; }

} // namespace

Service::Service(State& state, ProvisioningClock& clock, Creations& creations, Faults faults)
    : m_state(state)
    , m_clock(clock)
    , m_creations(creations)
    , m_faults(std::move(faults))
    , m_rateLimit(state.options().rateLimit)
{
    m_router.get(u"sandbox/requests"_s, [this](const Call& call) { return requestCounts(call); });
}

HttpAnswer Service::answer(const HttpRequest& request)
{
    const QString trackingId = u"SANDBOX_"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const FaultAction fault = m_faults.next(request);
    Answer result;
    if (!fault.closeBeforeWork) {
        const Result<Answer> outcome = store::guarded([&] { return served(request, fault); });
        result = outcome ? *outcome : refuse(500, 0, u"The sandbox could not use its data: %1"_s.arg(outcome.error().detail));
    }
    HttpAnswer answer;
    answer.status = result.status;
    answer.body = result.refused() ? refusalBody(result, trackingId) : result.body;
    answer.contentType = result.contentType;
    answer.headers = result.headers;
    answer.headers << std::pair{QByteArrayLiteral("TrackingID"), trackingId.toUtf8()};
    for (const auto& header : fault.headers)
        answer.headers << header;
    answer.delayMs = m_state.options().latencyMs + fault.delayMs;
    answer.closeInstead = fault.closeBeforeWork || fault.closeBeforeResponse;
    return answer;
}

Answer Service::served(const HttpRequest& request, const FaultAction& fault)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(request.body.left(largestBody + 1), &problem);
    const bool ours = request.path.value(1) == "sandbox"_L1;
    SQLite::Transaction transaction(m_state.database());
    if (!ours)
        m_creations.received(request.method, below(request), document.object());
    Answer result;
    if (fault.status > 0)
        result = refuse(fault.status, 0, u"This is a fault on purpose."_s);
    else if (const int wait = ours ? 0 : m_rateLimit.secondsToWait(m_state.now()); wait > 0) {
        result = refuse(429, 0, u"The limit of %1 requests per minute is used up."_s.arg(m_state.options().rateLimit));
        result.headers << std::pair{QByteArrayLiteral("Retry-After"), QByteArray::number(wait)};
    } else if (request.body.size() > largestBody)
        result = refuse(413, code::size, u"The body is larger than one megabyte."_s);
    else
        result = routed(request, document.object(), !document.isObject());
    transaction.commit();
    return result;
}

Answer Service::signInProblem(const HttpRequest& request, QString& token)
{
    const QString text = QString::fromUtf8(request.authorization).trimmed();
    if (!text.startsWith("Bearer "_L1, Qt::CaseInsensitive) || text.sliced(7).trimmed().isEmpty())
        return refuse(401, 0, u"There is no bearer token."_s);
    token = text.sliced(7).trimmed();
    if (token.startsWith("expired"_L1) || m_state.document(u"revoked-token"_s, token))
        return refuse(401, 0, u"The access token has expired or was revoked."_s);
    if (token.startsWith("forbidden"_L1))
        return refuse(403, code::notAllowed, u"The access token has not the scopes or the role that this needs."_s);
    return json({});
}

Answer Service::routed(const HttpRequest& request, const QJsonObject& body, bool broken)
{
    const bool versioned = request.path.value(0) == "v1"_L1;
    const Router::Match match = versioned ? m_router.find(request.method, below(request)) : Router::Match{};
    Call call{request, match.args, body, {}, m_state.now()};
    if (!match.route || !match.route->open) {
        if (Answer problem = signInProblem(request, call.token); problem.refused())
            return problem;
    }
    if (!match.route) {
        return match.pathExists ? refuse(405, 0, u"%1 is not allowed here."_s.arg(QString::fromLatin1(request.method)))
                                : notFound(u"resource"_s);
    }
    ++m_counts[QString::fromLatin1(request.method) + u' ' + match.route->pattern];
    if (match.route->body == BodyKind::Json && takesBody(request.method)) {
        const bool odd =
            !request.contentType.isEmpty() && !request.contentType.contains("json") && !request.contentType.contains("form-urlencoded");
        if (odd)
            return refuse(415, 0, u"The content type has to be application/json."_s);
        if (broken)
            return refuse(400, code::invalid, u"The body is not a JSON object."_s);
    }
    m_clock.settle(call.now);
    return match.route->handler(call);
}

Answer Service::requestCounts(const Call&)
{
    QJsonArray array;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        array << QJsonObject{{"method"_L1, it.key().section(u' ', 0, 0)}, {"path"_L1, QString(u"/v1/"_s + it.key().section(u' ', 1))},
            {"count"_L1, it.value()}};
    }
    return items(array);
}

} // namespace pd::sandbox
