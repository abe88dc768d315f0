// SPDX-License-Identifier: GPL-3.0-or-later
// What only a look at all rows together tells: rows that are there twice, days that none covers.
#include "billing/anomalies.h"
#include "billing/summary.h"
#include "billing/usagerules.h"

#include <algorithm>
#include <numeric>

namespace pd {

namespace {

struct RowHash {
    quint64 hash = 0;
    qint64 row = 0;

    friend auto operator<=>(const RowHash&, const RowHash&) = default; // NOLINT(modernize-use-nullptr): of the compiler
};

QList<int> allColumns(const ReportColumns& columns)
{
    QList<int> all(columns.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

Result<std::vector<RowHash>> rowHashes(ReportReader& report)
{
    std::vector<RowHash> hashes;
    hashes.reserve(size_t(report.rowCount()));
    const Status read = report.visitColumns(allColumns(report.columns()), [&](qint64 row, std::span<const std::string_view> cells) {
        quint64 hash = 0;
        for (const std::string_view cell : cells)
            hash = FlatIndex::mixed(hash, FlatIndex::hashOf(cell));
        hashes.push_back({hash, row});
        return true;
    });
    if (!read)
        return failed(read.error());
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

Result<QList<QByteArray>> cellsOf(ReportReader& report, qint64 row)
{
    QList<QByteArray> cells;
    const Status read = report.visitRows(row, 1, [&](qint64, std::span<const std::string_view> views) {
        for (const std::string_view view : views)
            cells << QByteArray(view.data(), qsizetype(view.size()));
        return true;
    });
    return read ? Result<QList<QByteArray>>(cells) : Result<QList<QByteArray>>(failed(read.error()));
}

Anomaly repeated(const ReportColumns& columns, const QList<QByteArray>& cells, qint64 row)
{
    const auto cell = [&](UsageColumn column) { return columns.has(column) ? cells.at(columns.indexOf(column)) : QByteArray(); };
    const QByteArray user = cell(UsageColumn::UserId);
    return {Anomaly::Kind::RepeatedRow, cell(UsageColumn::CustomerOrgId), user.isEmpty() ? cell(UsageColumn::SubscriberId) : user,
        cell(UsageColumn::ServiceName), Decimal::parse(QString::fromUtf8(cell(UsageColumn::Quantity)).trimmed()).value_or(Decimal()), row};
}

} // namespace

Result<QList<Anomaly>> findRepeatedRows(ReportReader& report, qsizetype most)
{
    const auto hashes = rowHashes(report);
    if (!hashes)
        return failed(hashes.error());
    QList<Anomaly> found;
    QList<QByteArray> first;
    for (size_t i = 1; i < hashes->size() && found.size() < most; ++i) {
        const RowHash& before = (*hashes)[i - 1];
        const RowHash& row = (*hashes)[i];
        if (before.hash != row.hash) {
            first.clear();
            continue;
        }
        const auto earlier = first.isEmpty() ? cellsOf(report, before.row) : Result<QList<QByteArray>>(first);
        const auto later = cellsOf(report, row.row);
        if (!earlier || !later)
            return failed(earlier ? later.error() : earlier.error());
        first = *earlier;
        if (first == *later)
            found << repeated(report.columns(), *later, row.row);
    }
    std::sort(found.begin(), found.end(), [](const Anomaly& a, const Anomaly& b) { return a.row < b.row; });
    return found;
}

Result<QList<MissingDays>> findMissingDays(ReportReader& report)
{
    const auto periods = summarise(report, {{UsageColumn::ConsumptionStart, false, {}}, {UsageColumn::ConsumptionEnd, false, {}}});
    if (!periods)
        return failed(periods.error());
    QList<std::pair<QDate, QDate>> covered;
    for (size_t i = 0; i < size_t(periods->size()); ++i)
        covered << std::pair{usageDate(trimmedCell(periods->word(0, i))), usageDate(trimmedCell(periods->word(1, i)))};
    std::sort(covered.begin(), covered.end());
    QList<MissingDays> missing;
    QDate last;
    for (const auto& [begins, ends] : std::as_const(covered)) {
        if (last.isValid() && begins > last.addDays(1))
            missing << MissingDays{last.addDays(1), begins.addDays(-1)};
        last = !last.isValid() || ends > last ? ends : last;
    }
    return missing;
}

} // namespace pd
