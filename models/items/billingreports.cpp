// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/billingreports.h"

#include "items/billingquery.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int figuresLane = 0;
constexpr int listLane = 0;
constexpr int compareLane = 1;
constexpr int searchLane = 2;
constexpr int pricesLane = 3;

using ComparedRows = QList<ComparedCustomer>;
using FiguresAnswer = std::shared_ptr<const BillingFigures>;

struct FoundAnomalies {
    QList<Anomaly> anomalies;
    QHash<QByteArray, CustomerName> names;
};

struct ReadPrices {
    QList<Price> prices;
    UnitRule rule;
    Decimal markup;
};

QList<SummaryKey> comparedKeys(const ReportColumns& a, const ReportColumns& b)
{
    QList<SummaryKey> keys;
    for (const UsageColumn column : {UsageColumn::CustomerOrgId, UsageColumn::ServiceName}) {
        if (a.has(column) && b.has(column))
            keys << SummaryKey{column, false, {}};
    }
    return keys;
}

Result<ComparedRows> readComparison(BillingStore& store, qint64 before, qint64 after, const QString& cacheFile)
{
    const auto first = store.read(before);
    const auto second = store.read(after);
    if (!first || !second)
        return failed(first ? second.error() : first.error());
    const QList<SummaryKey> keys = comparedKeys((*first)->columns(), (*second)->columns());
    const auto compared = compareReports(**first, **second, keys);
    if (!compared)
        return failed(compared.error());
    bool known = false;
    const QHash<QByteArray, CustomerName> names = readCustomerNames(cacheFile, &known);
    ComparedRows rows;
    for (const ComparedUsage& usage : *compared) {
        if (usage.change == ComparedUsage::Change::Same)
            continue;
        const bool byCustomer = usage.keys.size() > 1;
        const QByteArray customer = byCustomer ? usage.keys.constFirst() : QByteArray();
        rows << ComparedCustomer{names.value(customer), QString::fromUtf8(customer), QString::fromUtf8(usage.keys.constLast()), usage};
    }
    return rows;
}

Result<FoundAnomalies> searchReport(BillingStore& store, qint64 report, const QString& cacheFile)
{
    const auto reader = store.read(report);
    if (!reader)
        return failed(reader.error());
    FoundAnomalies found;
    bool known = false;
    found.names = readCustomerNames(cacheFile, &known);
    AnomalyFacts facts;
    if (known) {
        const QList<QByteArray> keys = found.names.keys();
        facts.knownCustomers = QSet<QByteArray>(keys.cbegin(), keys.cend());
    }
    static constexpr qsizetype most = 1000;
    const auto anomalies = findAnomalies(**reader, facts, most);
    if (!anomalies)
        return failed(anomalies.error());
    found.anomalies = *anomalies;
    return found;
}

} // namespace

BillingReports::BillingReports(QString dataDirectory, QString cacheFile, QObject* parent)
    : QObject(parent)
    , m_directory(std::move(dataDirectory))
    , m_cacheFile(std::move(cacheFile))
    , m_reader(m_directory)
    , m_side(m_directory)
    , m_rowReader(m_directory)
{
}

const ImportedReport* BillingReports::find(qint64 id) const
{
    const auto found = std::find_if(m_reports.cbegin(), m_reports.cend(), [id](const ImportedReport& one) { return one.id == id; });
    return found == m_reports.cend() ? nullptr : &*found;
}

void BillingReports::refresh()
{
    m_side.run<QList<ImportedReport>>(
        listLane, [](BillingStore& store, const BillingReader::Wanted&) { return store.reports(); },
        [this](const Result<QList<ImportedReport>>& reports) {
            if (!reports) {
                Q_EMIT failed(reports.error());
                return;
            }
            m_reports = *reports;
            Q_EMIT listed();
        });
}

void BillingReports::ask(const BillingQuestion& question)
{
    const QPointer<BillingReports> self(this);
    m_reader.run<FiguresAnswer>(
        figuresLane,
        [self, cacheFile = m_cacheFile, question](BillingStore& store, const BillingReader::Wanted& wanted) -> Result<FiguresAnswer> {
            BillingQuery query(store, cacheFile, question);
            const auto early = [&](const BillingFigures& figures) {
                const auto part = std::make_shared<const BillingFigures>(figures);
                QMetaObject::invokeMethod(
                    self.data(),
                    [self, wanted, part] {
                        if (wanted())
                            Q_EMIT self->answered(part);
                    },
                    Qt::QueuedConnection);
            };
            auto figures = query.run(wanted, early);
            if (!figures)
                return pd::failed(figures.error());
            return std::make_shared<const BillingFigures>(std::move(*figures));
        },
        [this](const Result<FiguresAnswer>& figures) {
            if (figures)
                Q_EMIT answered(*figures);
            else if (figures.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(figures.error());
        });
}

void BillingReports::compare(qint64 before, qint64 after)
{
    m_side.run<ComparedRows>(
        compareLane,
        [before, after, cacheFile = m_cacheFile](
            BillingStore& store, const BillingReader::Wanted&) { return readComparison(store, before, after, cacheFile); },
        [this](const Result<ComparedRows>& rows) {
            if (rows)
                Q_EMIT compared(*rows);
            else
                Q_EMIT failed(rows.error());
        });
}

void BillingReports::search(qint64 report)
{
    m_side.run<FoundAnomalies>(
        searchLane,
        [report, cacheFile = m_cacheFile](
            BillingStore& store, const BillingReader::Wanted&) { return searchReport(store, report, cacheFile); },
        [this](const Result<FoundAnomalies>& found) {
            if (found)
                Q_EMIT searched(found->anomalies, found->names);
            else
                Q_EMIT failed(found.error());
        });
}

void BillingReports::write(std::function<Status(BillingStore&)> change, std::function<void()> done)
{
    m_side.run<bool>(
        BillingReader::always,
        [change = std::move(change)](BillingStore& store, const BillingReader::Wanted&) -> Result<bool> {
            const Status changed = change(store);
            return changed ? Result<bool>(true) : Result<bool>(pd::failed(changed.error()));
        },
        [this, done = std::move(done)](const Result<bool>& changed) {
            if (changed)
                done();
            else
                Q_EMIT failed(changed.error());
        });
}

void BillingReports::remove(qint64 report)
{
    write([report](BillingStore& store) { return store.remove(report); }, [this] { refresh(); });
}

void BillingReports::readPrices()
{
    m_side.run<ReadPrices>(
        pricesLane,
        [](BillingStore& store, const BillingReader::Wanted&) -> Result<ReadPrices> {
            PriceList list(store);
            if (const Status loaded = list.load(); !loaded)
                return pd::failed(loaded.error());
            return ReadPrices{list.prices(), savedUnitRule(store), list.markup({})};
        },
        [this](const Result<ReadPrices>& read) {
            if (read)
                Q_EMIT priced(read->prices, read->rule, read->markup);
            else
                Q_EMIT failed(read.error());
        });
}

void BillingReports::setRule(const UnitRule& rule)
{
    write([rule](BillingStore& store) { return saveUnitRule(store, rule); }, [this] { Q_EMIT ruleChanged(); });
}

void BillingReports::writePrices(std::function<Status(PriceList&)> change)
{
    write(
        [change = std::move(change)](BillingStore& store) -> Status {
            PriceList list(store);
            if (const Status loaded = list.load(); !loaded)
                return loaded;
            return change(list);
        },
        [this] { readPrices(); });
}

void BillingReports::setPrice(const Price& price)
{
    writePrices([price](PriceList& list) { return list.set(price); });
}

void BillingReports::removePrice(const Price& price)
{
    writePrices([price](PriceList& list) { return list.remove(price); });
}

void BillingReports::setMarkup(const QString& customer, std::optional<Decimal> percent)
{
    writePrices([customer, percent](PriceList& list) { return list.setMarkup(customer, percent); });
}

} // namespace pd
