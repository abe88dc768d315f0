// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"
#include "core/clock.h"
#include "support/faultserver.h"

#include <QCoro/QCoroCore>

namespace pd::test {

/// Budgets small enough that no test waits for them.
inline GovernorLimits quickLimits()
{
    GovernorLimits limits;
    limits.longestWait = std::chrono::milliseconds(2500);
    limits.firstBackoff = std::chrono::milliseconds(1);
    limits.longestBackoff = std::chrono::milliseconds(4);
    return limits;
}

/// A fault server and a transport that talks to it.
struct TransportFixture {
    explicit TransportFixture(GovernorLimits limits = quickLimits())
        : transport(
            server.base(), [this] { return token; }, clock, limits)
    {
    }

    FaultServer server;
    SystemClock clock;
    QString token = QStringLiteral("SECRET");
    HttpTransport transport;
};

inline ApiRequest getRequest(const QStringList& path = {QStringLiteral("things")})
{
    ApiRequest request;
    request.path = path;
    request.deadline = std::chrono::milliseconds(5000);
    return request;
}

inline ApiRequest writeRequest(Verb verb = Verb::Post, const QByteArray& body = "{\"a\":1}")
{
    ApiRequest request = getRequest();
    request.verb = verb;
    request.body = body;
    return request;
}

using Answer = Result<ApiReply>;

inline FaultReply good() { return FaultReply::json("{\"ok\":1}"); }

inline FaultReply endingWith(FaultReply reply, FaultReply::Ending how)
{
    reply.ending = how;
    return reply;
}

inline Answer waitFor(QCoro::Task<Answer> task) { return QCoro::waitFor(std::move(task)); }

/// Kind::Internal stands for success.
template<typename T>
Error::Kind kindOf(const Result<T>& result)
{
    return result ? Error::Kind::Internal : result.error().kind;
}

/// Sends without waiting; the answer is appended when it comes.
inline QCoro::Task<> keep(HttpTransport& transport, ApiRequest request, std::shared_ptr<QList<Answer>> answers)
{
    auto task = transport.send(request);
    const Answer answer = co_await task;
    answers->append(answer);
}

} // namespace pd::test
