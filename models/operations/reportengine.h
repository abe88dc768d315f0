// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/reportdownload.h"
#include "client/reportsapi.h"
#include "client/wake.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace pd {

/// How long to follow a report that the server makes.
struct ReportPolicy {
    std::chrono::milliseconds firstWait{1000};
    std::chrono::milliseconds longestWait{15'000};
    std::chrono::milliseconds limit{std::chrono::hours(2)};
    ReportDownload::Limits download;
};

/// Billing reports of one server, on the service thread. `transport` outlives it; destroying it ends what is under way.
class ReportEngine : public QObject
{
    Q_OBJECT

public:
    ReportEngine(HttpTransport& transport, ReportPolicy policy, QObject* parent = nullptr);
    ~ReportEngine() override;

    [[nodiscard]] QCoro::Task<Result<QList<BillingReport>>> list(ReportQuery query) { return m_api.list(query); }
    [[nodiscard]] QCoro::Task<Result<BillingReport>> get(ReportId id) { return m_api.get(id); }
    [[nodiscard]] QCoro::Task<Result<BillingReport>> create(NewBillingReport report) { return m_api.create(report); }
    [[nodiscard]] QCoro::Task<Status> remove(ReportId id) { return m_api.remove(id); }

    /// The completed report of this period, type and provider: one that is there, one that is being made, or a new one. One that failed is made
    /// again. "report-failed" with the server's reasons, or "report-late" (fields[0].rule) when it does not become one.
    [[nodiscard]] QCoro::Task<Result<ObtainedReport>> obtain(NewBillingReport wanted);
    /// Until it is completed or failed.
    [[nodiscard]] QCoro::Task<Result<BillingReport>> follow(ReportId id);
    /// The file of a completed report, whole or not at all; gives its size.
    [[nodiscard]] QCoro::Task<Result<qint64>> download(ReportId id, QString path);
    /// Ends following and downloading: Kind::Cancelled. What the server makes meanwhile it goes on making.
    void cancel();

Q_SIGNALS:
    void cancelled();
    /// What the server says of a report that is followed.
    void followed(pd::BillingReport report);
    void downloaded(qint64 done, qint64 total);

private:
    [[nodiscard]] QCoro::Task<Result<std::optional<BillingReport>>> findExisting(NewBillingReport wanted);
    [[nodiscard]] QCoro::Task<Result<ObtainedReport>> makeNew(NewBillingReport wanted);
    [[nodiscard]] QCoro::Task<Result<QString>> linkOf(ReportId id);
    [[nodiscard]] QCoro::Task<bool> pause(std::chrono::milliseconds length);

    ReportsApi m_api;
    QUrl m_base;
    ReportPolicy m_policy;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    int m_cancels = 0;
    std::vector<std::weak_ptr<Wake>> m_pauses;
};

} // namespace pd

Q_DECLARE_METATYPE(pd::BillingReport)
