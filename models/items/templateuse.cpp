// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/templateuse.h"

#include "items/backgroundreader.h"

#include <SQLiteCpp/Statement.h>

namespace pd {

namespace {

using Counts = QHash<QString, int>;

Counts readUseCounts(SQLite::Database& database)
{
    SQLite::Statement query(
        database, "SELECT template, count(*) FROM customer_facts JOIN customers USING(row) WHERE template<>'' GROUP BY template");
    Counts counts;
    while (query.executeStep())
        counts.insert(store::text(query.getColumn(0)), query.getColumn(1).getInt());
    return counts;
}

} // namespace

struct TemplateUse::Private {
    explicit Private(QString file)
        : reader(std::move(file))
    {
    }

    BackgroundReader reader;
};

TemplateUse::TemplateUse(QString cacheFile, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(cacheFile)))
{
}

TemplateUse::~TemplateUse() = default;

void TemplateUse::count()
{
    d->reader.run<Counts>(0, readUseCounts, [this](const Result<Counts>& counts) {
        if (counts)
            Q_EMIT counted(*counts);
        else if (counts.error().kind != Error::Kind::NotFound)
            Q_EMIT failed(counts.error());
    });
}

} // namespace pd
