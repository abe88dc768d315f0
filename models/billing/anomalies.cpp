// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/anomalies.h"

#include "billing/billableunits.h"

#include <algorithm>
#include <unordered_map>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String pointInTime("POINT_IN_TIME");

QByteArray rowBytes(std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }

/// Looks at one row after the other.
class AnomalySearch
{
public:
    AnomalySearch(const ReportColumns& columns, const AnomalyFacts& facts, qsizetype most)
        : m_facts(facts)
        , m_most(most)
    {
        for (const UsageColumn column :
            {UsageColumn::Quantity, UsageColumn::ServiceName, UsageColumn::ConsumptionStart, UsageColumn::ConsumptionEnd,
                UsageColumn::CustomerOrgId, UsageColumn::UserId, UsageColumn::WorkspaceId, UsageColumn::SubscriberId}) {
            m_places.push_back(columns.has(column) ? int(m_columns.size()) : -1);
            if (columns.has(column))
                m_columns << columns.indexOf(column);
        }
        m_perUser = columns.has(UsageColumn::UserId);
    }

    [[nodiscard]] const QList<int>& columns() const { return m_columns; }

    bool look(qint64 row, std::span<const std::string_view> cells)
    {
        const auto cell = [&](size_t place) { return m_places[place] < 0 ? std::string_view() : cells[size_t(m_places[place])]; };
        Anomaly found{Anomaly::Kind::NegativeQuantity, rowBytes(cell(4)), rowBytes(cell(5).empty() ? cell(7) : cell(5)), rowBytes(cell(1)),
            usageQuantity(cell(0)), row};
        if (found.quantity.isNegative())
            add(found);
        const QDate first = usageDate(trimmedCell(cell(2)));
        lookAtCustomer(found, first);
        if (m_perUser && cell(5).empty() && cell(6).empty()) {
            found.kind = Anomaly::Kind::PackageWithoutUser;
            add(found);
        }
        if (!cell(5).empty() && !m_facts.addOns.contains(found.service.toUpper()))
            lookAtUser(found, periodDays(first, usageDate(trimmedCell(cell(3)))));
        return m_found.size() < m_most;
    }

    [[nodiscard]] QList<Anomaly> take() { return std::move(m_found); }

private:
    void add(const Anomaly& anomaly) { m_found << anomaly; }

    void lookAtCustomer(Anomaly anomaly, const QDate& first)
    {
        if (anomaly.customer.isEmpty() || m_seen.contains(anomaly.customer))
            return;
        m_seen.insert(anomaly.customer);
        const QDate deleted = m_facts.deletedOn.value(anomaly.customer);
        if (deleted.isValid() && first > deleted)
            anomaly.kind = Anomaly::Kind::UsageAfterDeletion;
        else if (m_facts.knownCustomers && !m_facts.knownCustomers->contains(anomaly.customer))
            anomaly.kind = Anomaly::Kind::UnknownCustomer;
        else
            return;
        add(anomaly);
    }

    void lookAtUser(Anomaly anomaly, qint64 days)
    {
        Decimal& sum = m_users[anomaly.user.toStdString()];
        const bool before = sum > Decimal(days);
        sum += anomaly.quantity;
        if (before || sum <= Decimal(days))
            return;
        anomaly.kind = Anomaly::Kind::UserBilledTwice;
        anomaly.quantity = sum;
        add(anomaly);
    }

    const AnomalyFacts& m_facts;
    qsizetype m_most;
    QList<int> m_columns;
    std::vector<int> m_places; ///< of each wanted column among m_columns; -1: not in the report
    bool m_perUser = false;
    QSet<QByteArray> m_seen;
    std::unordered_map<std::string, Decimal> m_users;
    QList<Anomaly> m_found;
};

bool sameKind(const ImportedReport& a, const ImportedReport& b)
{
    return a.totals.type == b.totals.type && a.category == b.category && a.provider == b.provider;
}

} // namespace

Result<QList<Anomaly>> findAnomalies(ReportReader& report, const AnomalyFacts& facts, qsizetype most)
{
    AnomalySearch search(report.columns(), facts, most);
    const Status visited =
        report.visitColumns(search.columns(), [&](qint64 row, std::span<const std::string_view> cells) { return search.look(row, cells); });
    if (!visited && visited.error().kind != Error::Kind::Cancelled) // enough were found
        return failed(visited.error());
    return search.take();
}

QList<PeriodFinding> findPeriodProblems(QList<ImportedReport> reports)
{
    std::sort(reports.begin(), reports.end(), [](const ImportedReport& a, const ImportedReport& b) {
        return std::tuple(a.totals.type, a.category, a.provider, a.totals.first, a.totals.last, a.id)
            < std::tuple(b.totals.type, b.category, b.provider, b.totals.first, b.totals.last, b.id);
    });
    QList<PeriodFinding> findings;
    const ImportedReport* reach = nullptr; ///< of the series, the one that goes on longest so far
    for (const ImportedReport& one : std::as_const(reports)) {
        if (one.category == pointInTime)
            continue;
        if (!reach || !sameKind(*reach, one)) {
            reach = &one;
            continue;
        }
        const bool again = reach->totals.first == one.totals.first && reach->totals.last == one.totals.last;
        const QDate next = reach->totals.last.addDays(1);
        if (one.totals.first < next)
            findings << PeriodFinding{reach->id, one.id, true, again, one.totals.first, std::min(reach->totals.last, one.totals.last)};
        else if (one.totals.first > next)
            findings << PeriodFinding{reach->id, one.id, false, false, next, one.totals.first.addDays(-1)};
        if (one.totals.last > reach->totals.last)
            reach = &one;
    }
    return findings;
}

} // namespace pd
