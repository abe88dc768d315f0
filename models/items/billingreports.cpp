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

using FiguresAnswer = std::shared_ptr<const BillingFigures>;

struct ReadPrices {
    QList<Price> prices;
    UnitRule rule;
    QHash<QString, Decimal> markups;
};

} // namespace

BillingReports::BillingReports(QString dataDirectory, QString cacheFile, QString ledgerFile, QObject* parent)
    : QObject(parent)
    , m_directory(std::move(dataDirectory))
    , m_cacheFile(std::move(cacheFile))
    , m_ledgerFile(std::move(ledgerFile))
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
    m_side.run<BillingComparison>(
        compareLane,
        [before, after, cacheFile = m_cacheFile, ledgerFile = m_ledgerFile](
            BillingStore& store, const BillingReader::Wanted&) { return readComparison(store, before, after, cacheFile, ledgerFile); },
        [this](const Result<BillingComparison>& comparison) {
            if (comparison)
                Q_EMIT compared(*comparison);
            else
                Q_EMIT failed(comparison.error());
        });
}

void BillingReports::search(qint64 report)
{
    m_side.run<BillingFindings>(
        searchLane,
        [report, cacheFile = m_cacheFile, ledgerFile = m_ledgerFile](
            BillingStore& store, const BillingReader::Wanted&) { return readFindings(store, report, cacheFile, ledgerFile); },
        [this](const Result<BillingFindings>& found) {
            if (found)
                Q_EMIT searched(*found);
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
            return ReadPrices{list.prices(), savedUnitRule(store), list.markups()};
        },
        [this](const Result<ReadPrices>& read) {
            if (read)
                Q_EMIT priced(read->prices, read->rule, read->markups);
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
        [this] {
            readPrices();
            Q_EMIT pricesChanged();
        });
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
