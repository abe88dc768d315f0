// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/billingquery.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int monthsShown = 12;
constexpr char keySeparator = '\x1f';

QByteArray bytesOf(std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }

bool tellsSeats(UsageGrouping grouping) { return grouping != UsageGrouping::Location && grouping != UsageGrouping::Provider; }

} // namespace

BillingQuery::BillingQuery(BillingStore& store, QString cacheFile, BillingQuestion question)
    : m_store(store)
    , m_cacheFile(std::move(cacheFile))
{
    m_figures.question = std::move(question);
}

Status BillingQuery::chooseReports()
{
    const auto all = m_store.reports();
    if (!all)
        return failed(all.error());
    const auto report = m_store.find(m_figures.question.report);
    if (!report)
        return failed(report.error());
    m_figures.report = *report;
    m_figures.rule = savedUnitRule(m_store);
    m_figures.days = periodDays(report->totals.first, report->totals.last);
    m_figures.hasSeats = tellsSeats(m_figures.question.grouping);
    m_series = seriesOf(*report, *all);
    const QDate month = monthOf(*report);
    QDate oldest = month;
    for (auto it = m_series.cbegin(); it != m_series.cend(); ++it)
        oldest = std::min(oldest, it.key());
    const QDate first = std::max(oldest, month.addMonths(1 - monthsShown));
    for (QDate one = first; one <= month; one = one.addMonths(1)) {
        m_figures.months << one;
        m_figures.monthKnown << m_series.contains(one);
    }
    const qint64 other = m_figures.question.compareWith;
    const auto chosen = std::find_if(all->cbegin(), all->cend(), [other](const ImportedReport& one) { return one.id == other; });
    if (other != 0 && chosen != all->cend())
        m_figures.previous = *chosen;
    else if (m_series.contains(month.addMonths(-1)))
        m_figures.previous = m_series.value(month.addMonths(-1));
    return {};
}

UsageRow& BillingQuery::rowOf(const QByteArray& key)
{
    auto found = m_rows.constFind(key);
    if (found == m_rows.constEnd()) {
        found = m_rows.insert(key, m_figures.rows.size());
        UsageRow row;
        const qsizetype cut = key.indexOf(keySeparator);
        row.key = QString::fromUtf8(cut < 0 ? key : key.first(cut));
        row.package = cut < 0 ? QString() : QString::fromUtf8(key.sliced(cut + 1));
        row.months.resize(m_figures.months.size());
        m_figures.rows << row;
    }
    return m_figures.rows[*found];
}

QByteArray BillingQuery::rowKey(const UnitLine& line) const
{
    switch (m_figures.question.grouping) {
    case UsageGrouping::Customer: return line.customer;
    case UsageGrouping::CustomerAndPackage: return QByteArray(line.customer + keySeparator + line.service);
    case UsageGrouping::Package: return line.service;
    case UsageGrouping::Sku: return line.sku;
    case UsageGrouping::Location:
    case UsageGrouping::Provider: break;
    }
    return {};
}

void BillingQuery::addPackageSeats(const UnitLine& line, qsizetype month)
{
    const QString package = QString::fromUtf8(line.service);
    auto found = m_packages.constFind(package);
    if (found == m_packages.constEnd()) {
        found = m_packages.insert(package, m_figures.packages.size());
        m_figures.packages << package;
        m_figures.packageSeats << QList<qint64>(m_figures.months.size());
    }
    m_figures.packageSeats[*found][month] += line.units;
}

/// `month` is -1 for a report that is compared with and is none of the months.
void BillingQuery::addUnits(const QList<UnitLine>& lines, qsizetype month, bool isPrevious)
{
    const bool isCurrent = month == m_figures.months.size() - 1;
    const QByteArray package = m_figures.question.package.toUtf8();
    for (const UnitLine& line : lines) {
        if (month >= 0)
            addPackageSeats(line, month);
        if (!package.isEmpty() && line.service != package)
            continue;
        if (isCurrent)
            m_figures.seats += line.units;
        if (isPrevious)
            m_figures.seatsBefore = m_figures.seatsBefore.value_or(0) + line.units;
        if (!m_figures.hasSeats)
            continue;
        UsageRow& row = rowOf(rowKey(line));
        row.seats += isCurrent ? line.units : 0;
        row.seatsBefore += isPrevious ? line.units : 0;
        if (month >= 0)
            row.months[month] += Decimal(line.units);
    }
}

Status BillingQuery::addQuantities(ReportReader& reader, qsizetype month, bool isPrevious)
{
    const bool isCurrent = month == m_figures.months.size() - 1;
    if (!isCurrent && !isPrevious && m_figures.hasSeats)
        return {};
    QList<SummaryKey> keys = keysOf(m_figures.question.grouping, reader.columns());
    if (keys.isEmpty())
        return {};
    const size_t named = size_t(keys.size());
    const SummaryKey service{UsageColumn::ServiceName, false, {}};
    if (!m_figures.question.package.isEmpty() && !keys.contains(service))
        keys << service;
    const size_t serviceAt = size_t(keys.indexOf(service));
    const std::string package = m_figures.question.package.toStdString();
    const auto summary = summarise(reader, keys);
    if (!summary)
        return failed(summary.error());
    for (size_t i = 0; i < size_t(summary->size()); ++i) {
        if (!package.empty() && summary->word(serviceAt, i) != package)
            continue;
        QByteArray key = bytesOf(summary->word(0, i));
        if (named > 1)
            key += keySeparator + bytesOf(summary->word(1, i));
        UsageRow& row = rowOf(key);
        const Decimal& quantity = summary->quantity(i);
        if (isCurrent)
            row.quantity += quantity;
        if (isPrevious)
            row.quantityBefore += quantity;
        row.now = row.now || isCurrent;
        row.before = row.before || isPrevious;
        if (!m_figures.hasSeats && month >= 0)
            row.months[month] += quantity;
    }
    return {};
}

Status BillingQuery::readReport(const ImportedReport& report, qsizetype month, bool isPrevious)
{
    const auto reader = m_store.read(report.id);
    if (!reader)
        return failed(reader.error());
    if (keysOf(m_figures.question.grouping, (*reader)->columns()).isEmpty()) {
        if (report.id == m_figures.report.id)
            return failed(Error::Kind::NotFound, u"no column for this grouping"_s);
        return {};
    }
    const auto units = billableUnits(**reader, m_figures.rule);
    if (!units)
        return failed(units.error());
    addUnits(*units, month, isPrevious);
    if (const Status added = addQuantities(**reader, month, isPrevious); !added)
        return added;
    if (report.id == m_figures.report.id || isPrevious)
        nameRows(**reader);
    return {};
}

void BillingQuery::nameRows(ReportReader& reader)
{
    const auto read = [&](UsageColumn column, UsageColumn companion, QHash<QByteArray, QByteArray>& into) {
        if (const auto companions = companionsOf(reader, column, companion))
            into.insert(*companions);
    };
    const UsageGrouping grouping = m_figures.question.grouping;
    if (grouping == UsageGrouping::Customer || grouping == UsageGrouping::CustomerAndPackage)
        read(UsageColumn::CustomerOrgId, UsageColumn::CustomerExternalId, m_externalIds);
    else if (grouping == UsageGrouping::Provider)
        read(UsageColumn::PartnerOrgId, UsageColumn::PartnerName, m_providerNames);
}

void BillingQuery::sortPackages()
{
    QList<qsizetype> order(m_figures.packages.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(),
        [&](qsizetype a, qsizetype b) { return m_figures.packageSeats[a].constLast() > m_figures.packageSeats[b].constLast(); });
    QStringList packages;
    QList<QList<qint64>> seats;
    for (const qsizetype one : std::as_const(order)) {
        packages << m_figures.packages[one];
        seats << m_figures.packageSeats[one];
    }
    m_figures.packages = packages;
    m_figures.packageSeats = seats;
    m_packages.clear();
    for (qsizetype i = 0; i < packages.size(); ++i)
        m_packages.insert(packages[i], i);
}

void BillingQuery::finishRows(const QHash<QByteArray, CustomerName>& names)
{
    for (UsageRow& row : m_figures.rows) {
        const QByteArray key = row.key.toUtf8();
        const CustomerName customer = names.value(key);
        row.customer = customer.id;
        const QByteArray external = m_externalIds.value(key);
        row.externalId = external.isEmpty() ? customer.externalId : QString::fromUtf8(external);
        const QString other = m_providerNames.contains(key) ? QString::fromUtf8(m_providerNames.value(key)) : row.externalId;
        row.name = !customer.name.isEmpty() ? customer.name : !other.isEmpty() ? other : row.key;
    }
    sortPackages();
}

Result<BillingFigures> BillingQuery::run(const Wanted& wanted, const Early& early)
{
    if (const Status chosen = chooseReports(); !chosen)
        return failed(chosen.error());
    bool known = false;
    const QHash<QByteArray, CustomerName> names = readCustomerNames(m_cacheFile, &known);
    m_figures.knownCustomers = known ? names.size() : -1;
    const qsizetype last = m_figures.months.size() - 1;
    if (const Status read = readReport(m_figures.report, last, false); !read)
        return failed(read.error());
    const qsizetype previousMonth = m_figures.previous ? m_figures.months.indexOf(monthOf(*m_figures.previous)) : -1;
    const bool inSeries =
        previousMonth >= 0 && previousMonth != last && m_series.value(monthOf(*m_figures.previous)).id == m_figures.previous->id;
    if (m_figures.previous && wanted()) {
        if (const Status read = readReport(*m_figures.previous, inSeries ? previousMonth : -1, true); !read)
            return failed(read.error());
    }
    finishRows(names);
    early(m_figures);
    for (qsizetype month = last - 1; month >= 0; --month) {
        if (!wanted())
            return failed(Error::Kind::Cancelled);
        if (!m_figures.monthKnown[month] || (inSeries && month == previousMonth))
            continue;
        if (const Status read = readReport(m_series.value(m_figures.months[month]), month, false); !read)
            return failed(read.error());
    }
    finishRows(names);
    m_figures.rows.removeIf([](const UsageRow& row) { return !row.now && !row.before; });
    m_figures.complete = true;
    return std::move(m_figures);
}

} // namespace pd
