// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/overviewreader.h"

#include "items/backgroundreader.h"
#include "items/overviewquery.h"
#include "ledger/ledgerreader.h"

#include <optional>

namespace pd {

namespace {

constexpr int customersLane = 0;
constexpr int waitingLane = 1;
constexpr int ledgerLane = 0;

struct LedgerAnswer {
    OverviewLedger facts;
    std::optional<Error> error;
};

LedgerAnswer readLedgerFacts(SQLite::Database& database)
{
    LedgerReader reader(database);
    const Result<QStringList> all = reader.templateNames(false);
    const Result<QStringList> withoutId = reader.templateNames(true);
    const Result<QStringList> setAside = reader.setAside();
    for (const Result<QStringList>& answer : {all, withoutId, setAside}) {
        if (!answer)
            return {{}, answer.error()};
    }
    return {{int(all->size()), *withoutId, *setAside}, {}};
}

} // namespace

struct OverviewReader::Private {
    Private(const QString& cacheFile, const QString& ledgerFile)
        : cache(cacheFile)
        , ledger(ledgerFile)
    {
    }

    BackgroundReader cache;
    BackgroundReader ledger;
};

OverviewReader::OverviewReader(QString cacheFile, QString ledgerFile, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(cacheFile, ledgerFile))
{
}

OverviewReader::~OverviewReader() = default;

void OverviewReader::readCustomers(const QList<CustomerId>& opened)
{
    d->cache.run<OverviewFacts>(
        customersLane, [opened](SQLite::Database& database) { return readOverviewFacts(database, opened, mostNamed); },
        [this](const Result<OverviewFacts>& answer) {
            if (answer || answer.error().kind == Error::Kind::NotFound)
                Q_EMIT customersRead(answer.value_or(OverviewFacts()));
            else
                Q_EMIT failed(answer.error());
        });
}

void OverviewReader::readWaiting()
{
    d->cache.run<WaitingFacts>(
        waitingLane, [](SQLite::Database& database) { return readWaitingUsers(database, mostNamed); },
        [this](const Result<WaitingFacts>& answer) {
            if (answer || answer.error().kind == Error::Kind::NotFound)
                Q_EMIT waitingRead(answer.value_or(WaitingFacts()));
            else
                Q_EMIT failed(answer.error());
        });
}

void OverviewReader::readLedger()
{
    d->ledger.run<LedgerAnswer>(ledgerLane, readLedgerFacts, [this](const Result<LedgerAnswer>& answer) {
        const LedgerAnswer nothing{{}, answer ? std::nullopt : std::optional(answer.error())};
        const LedgerAnswer& read = answer ? *answer : nothing;
        if (!read.error || read.error->kind == Error::Kind::NotFound)
            Q_EMIT ledgerRead(read.facts);
        else
            Q_EMIT failed(*read.error);
    });
}

} // namespace pd
