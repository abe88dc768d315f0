// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/billingfigures.h"

#include "store/database.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pd {

QHash<QByteArray, CustomerName> readCustomerNames(const QString& cacheFile, bool* known)
{
    QHash<QByteArray, CustomerName> names;
    *known = false;
    if (!QFileInfo::exists(cacheFile))
        return names;
    const Status read = store::guarded([&]() -> Status {
        auto cache = store::openReader(cacheFile);
        if (!cache)
            return failed(cache.error());
        SQLite::Statement query(**cache, "SELECT org_id, id, name, external_id FROM customers");
        while (query.executeStep()) {
            const QString externalId = store::text(query.getColumn(3));
            const QString name = store::text(query.getColumn(2));
            names.insert(store::text(query.getColumn(0)).toUtf8(),
                CustomerName{CustomerId(store::text(query.getColumn(1))), name.isEmpty() ? externalId : name, externalId});
        }
        return {};
    });
    *known = read.has_value() && !names.isEmpty();
    return names;
}

QDate monthOf(const ImportedReport& report) { return QDate(report.totals.last.year(), report.totals.last.month(), 1); }

bool isSameSeries(const ImportedReport& a, const ImportedReport& b)
{
    return a.totals.type == b.totals.type && a.category == b.category && a.provider == b.provider;
}

QHash<QDate, ImportedReport> seriesOf(const ImportedReport& report, const QList<ImportedReport>& all)
{
    QHash<QDate, ImportedReport> series;
    for (const ImportedReport& one : all) { // newest first
        const QDate month = monthOf(one);
        const bool oneMonth = one.totals.first >= month;
        if (oneMonth && isSameSeries(one, report) && month < monthOf(report) && !series.contains(month))
            series.insert(month, one);
    }
    series.insert(monthOf(report), report);
    return series;
}

QList<SummaryKey> keysOf(UsageGrouping grouping, const ReportColumns& columns)
{
    QList<UsageColumn> wanted;
    switch (grouping) {
    case UsageGrouping::Customer: wanted = {UsageColumn::CustomerOrgId}; break;
    case UsageGrouping::CustomerAndPackage: wanted = {UsageColumn::CustomerOrgId, UsageColumn::ServiceName}; break;
    case UsageGrouping::Package: wanted = {UsageColumn::ServiceName}; break;
    case UsageGrouping::Sku: wanted = {UsageColumn::Sku}; break;
    case UsageGrouping::Location: wanted = {UsageColumn::LocationId}; break;
    case UsageGrouping::Provider: wanted = {UsageColumn::PartnerOrgId}; break;
    }
    QList<SummaryKey> keys;
    for (const UsageColumn column : std::as_const(wanted)) {
        if (!columns.has(column))
            return {};
        keys << SummaryKey{column, false, {}};
    }
    return keys;
}

} // namespace pd
