// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/transportcore.h"

#include "client/apiurl.h"

#include <QLoggingCategory>
#include <QUuid>

namespace pd {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

Q_LOGGING_CATEGORY(clientLog, "pd.client", QtInfoMsg)

constexpr int mostRepeats = 4;
constexpr milliseconds longestHostPause = std::chrono::hours(1);

QByteArray methodName(Verb verb)
{
    switch (verb) {
    case Verb::Get: return "GET"_ba;
    case Verb::Post: return "POST"_ba;
    case Verb::Put: return "PUT"_ba;
    case Verb::Patch: return "PATCH"_ba;
    case Verb::Delete: return "DELETE"_ba;
    }
    return {};
}

Error notGranted(const GovernorTicket& ticket)
{
    Error error;
    if (ticket.outcome == GovernorTicket::Outcome::PauseTooLong) {
        error.kind = Error::Kind::RateLimited;
        error.detail = u"the server asked for a pause"_s;
        error.retryAfter = std::chrono::ceil<std::chrono::seconds>(ticket.pauseLeft);
    } else {
        error.kind = Error::Kind::Cancelled;
    }
    return error;
}

} // namespace

struct TransportCore::Attempts {
    milliseconds wireTime; ///< what is left of the deadline
    int repeats = 0;
    bool faultRepeated = false;
};

TransportCore::TransportCore(HttpTransport& owner, QUrl base, TokenSource token, const Clock& clock, GovernorLimits limits)
    : m_owner(&owner)
    , m_base(std::move(base))
    , m_token(std::move(token))
    , m_clock(clock)
    , m_governor(limits, clock)
    , m_network(new QNetworkAccessManager)
{
    QObject::connect(&m_governor, &Governor::pausedUntil, &owner, &HttpTransport::pausedUntil);
}

TransportCore::~TransportCore() = default;

void TransportCore::cancelAll()
{
    ++m_generation;
    const auto calls = std::exchange(m_calls, {});
    const auto delays = std::exchange(m_delays, {});
    m_governor.cancelWaiting();
    m_reader.stop();
    for (const auto& call : calls)
        call->cancel();
    for (const auto& waiting : delays) {
        if (const auto wake = waiting.lock())
            wake->fire();
    }
}

void TransportCore::close()
{
    m_closed = true;
    cancelAll();
    m_network.reset();
}

QNetworkRequest TransportCore::prepared(const QUrl& url, const ApiRequest& request, const QString& token) const
{
    QNetworkRequest prepared(url);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    prepared.setRawHeader("Accept", "application/json");
    prepared.setRawHeader("User-Agent", "PartnerDesk/" PD_VERSION);
    prepared.setRawHeader("TrackingID", "PartnerDesk_" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    if (request.body && !request.body->isEmpty())
        prepared.setRawHeader("Content-Type", "application/json; charset=utf-8");
    return prepared;
}

std::shared_ptr<WireCall> TransportCore::start(const ApiRequest& request, const QUrl& url, const QString& token, milliseconds deadline)
{
    std::optional<QByteArray> body;
    if (request.verb != Verb::Get)
        body = request.body.value_or(QByteArray());
    const QNetworkRequest network = prepared(url, request, token);
    const WireCall::Limits limits{deadline, request.maxBytes};
    const std::shared_ptr<WireCall> call(new WireCall(*m_network, network, methodName(request.verb), std::move(body), limits),
        [](WireCall* ended) { ended->deleteLater(); });
    m_calls << call;
    ++m_counters.requests;
    return call;
}

void TransportCore::obey(const Verdict& verdict, int status)
{
    if (verdict.pausesHost) {
        // Under maintenance one probe per longestWait goes out; a rate limit is kept as asked.
        const milliseconds longest = status == 503 ? m_governor.limits().longestWait : longestHostPause;
        m_governor.pause(verdict.retryAfter, longest);
    }
    m_governor.leave(status != 0 && !verdict.pausesHost);
    if (!verdict.result && verdict.result.error().kind == Error::Kind::SignIn)
        askForSignIn();
}

QCoro::Task<Verdict> TransportCore::ended(std::shared_ptr<WireCall> call, ApiRequest request)
{
    m_calls.removeOne(call);
    const WireAnswer& answer = call->answer();
    m_counters.bytesReceived += answer.body.size();
    qCDebug(clientLog).noquote() << methodName(request.verb) << request.path.join(u'/') << answer.status << answer.took.count() << "ms"
                                 << answer.trackingId;
    if (answer.status >= 200 && answer.status < 300) {
        m_governor.leave(true); // who waits goes on the wire before this answer is read
        constexpr qsizetype longAnswer = 16 * 1024;
        if (request.verb == Verb::Get && !request.readElsewhere && answer.body.size() > longAnswer) {
            // Qt sends nothing before the event loop has had a turn.
            const std::shared_ptr<Wake> turn = delay(milliseconds::zero());
            Wake::Waiting rest = turn->waiting();
            co_await rest;
        }
        if (!request.readElsewhere)
            co_return judge(answer, request, m_clock.nowUtc());
        auto reading = readElsewhere(call, request);
        co_return co_await reading;
    }
    Verdict verdict = judge(answer, request, m_clock.nowUtc());
    obey(verdict, answer.status);
    co_return verdict;
}

QCoro::Task<Verdict> TransportCore::readElsewhere(std::shared_ptr<WireCall> call, ApiRequest request)
{
    const auto verdict = std::make_shared<Verdict>();
    // The answer is only read from here on.
    auto reading = m_reader.run([verdict, &answer = call->answer(), request, now = m_clock.nowUtc()]() -> Status {
        *verdict = judge(answer, request, now);
        if (verdict->result) {
            request.readElsewhere(verdict->result->json);
            verdict->result->json = {};
            verdict->result->body.clear();
        }
        return {};
    });
    const Status done = co_await reading;
    if (!done)
        verdict->result = failed(done.error());
    co_return std::move(*verdict);
}

std::optional<milliseconds> TransportCore::delayBefore(const Verdict& verdict, Attempts& attempts) const
{
    const bool tooLong = verdict.retryAfter.value_or(std::chrono::seconds(0)) > m_governor.limits().longestWait;
    if (verdict.next == Verdict::Next::Finish || tooLong || attempts.repeats >= mostRepeats || attempts.wireTime <= milliseconds::zero())
        return std::nullopt;
    if (verdict.next == Verdict::Next::RepeatOnce && std::exchange(attempts.faultRepeated, true))
        return std::nullopt;
    const int failures = attempts.repeats++;
    if (verdict.next == Verdict::Next::AfterPause)
        return milliseconds::zero(); // the governor holds everybody back
    if (verdict.next == Verdict::Next::WhenUnlocked)
        return *verdict.retryAfter;
    return m_governor.backoff(failures);
}

std::shared_ptr<Wake> TransportCore::delay(milliseconds length)
{
    auto wake = std::make_shared<Wake>();
    m_delays.removeIf([](const std::weak_ptr<Wake>& waiting) { return waiting.expired(); });
    m_delays << wake;
    QTimer::singleShot(length, &m_governor, [wake] { wake->fire(); });
    return wake;
}

void TransportCore::askForSignIn()
{
    if (m_owner)
        Q_EMIT m_owner->signInNeeded();
}

QCoro::Task<Result<ApiReply>> TransportCore::exchange(std::shared_ptr<TransportCore> core, ApiRequest request)
{
    const Result<QUrl> url = apiUrl(core->m_base, request.path, request.query);
    if (!url)
        co_return failed(url.error());
    const int generation = core->m_generation;
    Attempts attempts{request.deadline};
    for (;;) {
        if (core->m_closed || core->m_generation != generation)
            co_return failed(Error::Kind::Cancelled);
        const std::shared_ptr<GovernorTicket> ticket = core->m_governor.enter();
        Wake::Waiting turn = ticket->waiting();
        co_await turn;
        if (ticket->outcome != GovernorTicket::Outcome::Granted)
            co_return failed(notGranted(*ticket));
        const QString token = core->m_token();
        if (token.isEmpty()) {
            core->m_governor.leaveUnused();
            core->askForSignIn();
            co_return failed(Error::Kind::SignIn, u"not signed in"_s);
        }
        const std::shared_ptr<WireCall> call = core->start(request, *url, token, attempts.wireTime);
        const std::shared_ptr<Wake> done = call->done();
        Wake::Waiting end = done->waiting();
        co_await end;
        auto ending = core->ended(call, request);
        Verdict verdict = co_await ending;
        attempts.wireTime -= call->answer().took;
        const auto length = core->delayBefore(verdict, attempts);
        if (!length)
            co_return std::move(verdict.result);
        ++core->m_counters.retries;
        if (*length > milliseconds::zero()) {
            const std::shared_ptr<Wake> pause = core->delay(*length);
            Wake::Waiting rest = pause->waiting();
            co_await rest;
        }
    }
}

QCoro::Task<Result<ApiReply>> TransportCore::run(std::shared_ptr<TransportCore> core, ApiRequest request)
{
    Result<ApiReply> first = co_await exchange(core, request);
    const bool locked = !first && first.error().kind == Error::Kind::Forbidden && !request.managedOrg.isEmpty();
    if (!locked)
        co_return first;
    ApiRequest unlock;
    unlock.path = QStringList{u"organizations"_s, request.managedOrg.toString()};
    unlock.deadline = request.deadline;
    const Result<ApiReply> managed = co_await exchange(core, unlock);
    if (!managed)
        co_return managed.error().kind == Error::Kind::Cancelled ? managed : first;
    Result<ApiReply> second = co_await exchange(core, request);
    co_return second;
}

} // namespace pd
