// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/reportengine.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unfinished(const QString& rule, const BillingReport& report)
{
    Error error;
    error.kind = Error::Kind::Server;
    error.fields << FieldError{{}, rule, {}};
    for (const ApiProblem& problem : report.errors) {
        error.fields << FieldError{problem.field, u"server"_s, problem.text};
        error.errorCode = error.errorCode == 0 ? problem.code : error.errorCode;
    }
    error.detail = report.id.toString();
    return failed(error);
}

QCoro::Task<Result<QString>> noLink() { co_return failed(Error::Kind::Cancelled); }

bool isSameCategory(const QString& a, const QString& b)
{
    const auto plain = [](const QString& word) { return word.isEmpty() ? u"RECONCILIATION"_s : word; };
    return plain(a) == plain(b);
}

} // namespace

ReportEngine::ReportEngine(HttpTransport& transport, ReportPolicy policy, QObject* parent)
    : QObject(parent)
    , m_api(transport)
    , m_base(transport.base())
    , m_policy(policy)
{
}

ReportEngine::~ReportEngine()
{
    *m_alive = false;
    cancel();
}

void ReportEngine::cancel()
{
    ++m_cancels;
    for (const std::weak_ptr<Wake>& pause : std::vector<std::weak_ptr<Wake>>(m_pauses)) {
        if (const auto wake = pause.lock())
            wake->fire();
    }
    Q_EMIT cancelled();
}

/// False: the engine is gone.
QCoro::Task<bool> ReportEngine::pause(std::chrono::milliseconds length)
{
    const std::shared_ptr<bool> alive = m_alive;
    const auto wake = std::make_shared<Wake>();
    std::erase_if(m_pauses, [](const std::weak_ptr<Wake>& one) { return one.expired(); });
    m_pauses.push_back(wake);
    QTimer::singleShot(length, this, [wake] { wake->fire(); });
    Wake::Waiting waiting = wake->waiting();
    co_await waiting;
    co_return *alive;
}

QCoro::Task<Result<BillingReport>> ReportEngine::follow(ReportId id)
{
    QElapsedTimer since;
    since.start();
    const std::shared_ptr<bool> alive = m_alive;
    const int cancels = m_cancels;
    for (std::chrono::milliseconds wait = m_policy.firstWait;; wait = std::min(wait * 2, m_policy.longestWait)) {
        QCoro::Task<Result<BillingReport>> asking = m_api.get(id);
        const Result<BillingReport> report = co_await asking;
        if (!*alive || cancels != m_cancels)
            co_return failed(Error::Kind::Cancelled);
        if (!report)
            co_return report;
        Q_EMIT followed(*report);
        if (report->isCompleted())
            co_return report;
        if (report->isFailed())
            co_return unfinished(u"report-failed"_s, *report);
        if (std::chrono::milliseconds(since.elapsed()) > m_policy.limit)
            co_return unfinished(u"report-late"_s, *report);
        QCoro::Task<bool> pausing = pause(wait);
        const bool goesOn = co_await pausing;
        if (!goesOn || cancels != m_cancels)
            co_return failed(Error::Kind::Cancelled);
    }
}

QCoro::Task<Result<std::optional<BillingReport>>> ReportEngine::findExisting(NewBillingReport wanted)
{
    const ReportQuery query{wanted.first, wanted.last, wanted.type, {}, wanted.provider};
    QCoro::Task<Result<QList<BillingReport>>> asking = m_api.list(query);
    const Result<QList<BillingReport>> reports = co_await asking;
    if (!reports)
        co_return failed(reports.error());
    std::optional<BillingReport> best;
    for (const BillingReport& report : *reports) {
        const bool fits = report.first == wanted.first && report.last == wanted.last && isSameCategory(report.category, wanted.category)
            && (wanted.type.isEmpty() || report.type == wanted.type);
        if (!fits || report.isFailed())
            continue;
        if (!best || report.isCompleted())
            best = report;
    }
    co_return best;
}

QCoro::Task<Result<ObtainedReport>> ReportEngine::makeNew(NewBillingReport wanted)
{
    const std::shared_ptr<bool> alive = m_alive;
    QCoro::Task<Result<BillingReport>> making = m_api.create(wanted);
    const Result<BillingReport> made = co_await making;
    if (made)
        co_return ObtainedReport{*made, false};
    const Error::Kind kind = made.error().kind;
    if (!*alive || (kind != Error::Kind::Conflict && kind != Error::Kind::OutcomeUnknown))
        co_return failed(made.error());
    // It is there already, or may be: look again instead of asking twice.
    QCoro::Task<Result<std::optional<BillingReport>>> looking = findExisting(wanted);
    const Result<std::optional<BillingReport>> found = co_await looking;
    if (!found)
        co_return failed(found.error());
    if (!*found)
        co_return failed(made.error());
    co_return ObtainedReport{**found, kind == Error::Kind::Conflict};
}

QCoro::Task<Result<ObtainedReport>> ReportEngine::obtain(NewBillingReport wanted)
{
    const std::shared_ptr<bool> alive = m_alive;
    const int cancels = m_cancels;
    QCoro::Task<Result<std::optional<BillingReport>>> looking = findExisting(wanted);
    const Result<std::optional<BillingReport>> found = co_await looking;
    if (!*alive || cancels != m_cancels)
        co_return failed(Error::Kind::Cancelled);
    if (!found)
        co_return failed(found.error());
    ObtainedReport obtained;
    if (*found) {
        obtained = {**found, true};
    } else {
        QCoro::Task<Result<ObtainedReport>> making = makeNew(wanted);
        const Result<ObtainedReport> made = co_await making;
        if (!made)
            co_return made;
        obtained = *made;
    }
    if (!*alive || cancels != m_cancels)
        co_return failed(Error::Kind::Cancelled);
    QCoro::Task<Result<BillingReport>> following = follow(obtained.report.id);
    const Result<BillingReport> report = co_await following;
    if (!report)
        co_return failed(report.error());
    obtained.report = *report;
    co_return obtained;
}

QCoro::Task<Result<QString>> ReportEngine::linkOf(ReportId id)
{
    QCoro::Task<Result<BillingReport>> asking = m_api.get(id);
    const Result<BillingReport> report = co_await asking;
    if (!report)
        co_return failed(report.error());
    if (report->isFailed())
        co_return unfinished(u"report-failed"_s, *report);
    if (!report->isCompleted())
        co_return unfinished(u"report-late"_s, *report);
    co_return report->downloadUrl;
}

QCoro::Task<Result<qint64>> ReportEngine::download(ReportId id, QString path)
{
    const auto alive = m_alive;
    ReportDownload download(m_base, m_policy.download);
    connect(&download, &ReportDownload::progressed, this, &ReportEngine::downloaded);
    connect(this, &QObject::destroyed, &download, &ReportDownload::cancel);
    connect(this, &ReportEngine::cancelled, &download, &ReportDownload::cancel);
    const ReportDownload::FreshLink freshLink = [this, id, alive] { return *alive ? linkOf(id) : noLink(); };
    QCoro::Task<Result<qint64>> fetching = download.fetch(freshLink, path);
    const Result<qint64> size = co_await fetching;
    co_return size;
}

} // namespace pd
