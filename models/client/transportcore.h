// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/answerjudge.h"
#include "client/governor.h"
#include "client/httptransport.h"
#include "client/jobthread.h"

#include <memory>

namespace pd {

/// The part of a transport that outlives it for as long as a call still has to be told that it was cancelled. Each call holds it.
class TransportCore
{
public:
    TransportCore(HttpTransport& owner, QUrl base, TokenSource token, const Clock& clock, GovernorLimits limits);
    ~TransportCore();
    TransportCore(const TransportCore&) = delete;
    TransportCore& operator=(const TransportCore&) = delete;

    /// The whole life of one call, with repeats and the managed-list rule (domain.md 1.9).
    [[nodiscard]] static QCoro::Task<Result<ApiReply>> run(std::shared_ptr<TransportCore> core, ApiRequest request);

    /// Ends every call that is under way or waits.
    void cancelAll();
    /// The owner goes: as cancelAll(), and no call starts any more.
    void close();

    [[nodiscard]] const TransportCounters& counters() const { return m_counters; }

private:
    struct Attempts;

    [[nodiscard]] static QCoro::Task<Result<ApiReply>> exchange(std::shared_ptr<TransportCore> core, ApiRequest request);

    [[nodiscard]] QNetworkRequest prepared(const QUrl& url, const ApiRequest& request, const QString& token) const;
    [[nodiscard]] std::shared_ptr<WireCall> start(
        const ApiRequest& request, const QUrl& url, const QString& token, std::chrono::milliseconds deadline);
    /// What the end of `call` means. The place of a served one is given back before its answer is read.
    [[nodiscard]] QCoro::Task<Verdict> ended(std::shared_ptr<WireCall> call, ApiRequest request);
    [[nodiscard]] QCoro::Task<Verdict> readElsewhere(std::shared_ptr<WireCall> call, ApiRequest request);
    void obey(const Verdict& verdict, int status);
    [[nodiscard]] std::optional<std::chrono::milliseconds> delayBefore(const Verdict& verdict, Attempts& attempts) const;
    [[nodiscard]] std::shared_ptr<Wake> delay(std::chrono::milliseconds length);
    void askForSignIn();

    QPointer<HttpTransport> m_owner;
    QUrl m_base;
    TokenSource m_token;
    const Clock& m_clock;
    Governor m_governor;
    std::unique_ptr<QNetworkAccessManager, QScopedPointerDeleteLater> m_network;
    JobThread m_reader; ///< of long answers
    QList<std::shared_ptr<WireCall>> m_calls;
    QList<std::weak_ptr<Wake>> m_delays;
    TransportCounters m_counters;
    int m_generation = 0; ///< grows with cancelAll(): a call of an older one ends
    bool m_closed = false;
};

} // namespace pd
