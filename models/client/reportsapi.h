// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"
#include "domain/billingreport.h"

namespace pd {

/// /wholesale/billing/reports of the contract. `transport` outlives it. Every call may fail with any Error of HttpTransport::send.
class ReportsApi
{
public:
    explicit ReportsApi(HttpTransport& transport)
        : m_transport(transport)
    {
    }

    /// At most 100: the list has no pages. Records that cannot be read are left out, and logged.
    [[nodiscard]] QCoro::Task<Result<QList<BillingReport>>> list(ReportQuery query);
    /// With a fresh download link, where the report is completed.
    [[nodiscard]] QCoro::Task<Result<BillingReport>> get(ReportId id);
    /// Kind::Conflict: there is one for this period and type already.
    [[nodiscard]] QCoro::Task<Result<BillingReport>> create(NewBillingReport report);
    [[nodiscard]] QCoro::Task<Status> remove(ReportId id);

private:
    HttpTransport& m_transport;
};

} // namespace pd
