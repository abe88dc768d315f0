// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customerhints.h"

#include "cache/customersearch.h"
#include "domain/rules.h"
#include "items/backgroundreader.h"

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int hintsShown = 3;
constexpr int idsAtMost = 2000;
/// A domain of more customers than this is a mail provider, and says nothing.
constexpr int customersOfOneDomain = 3;

/// For LIKE … ESCAPE '\': no character of it has a meaning.
QString literally(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(QString(u'\\') + special));
    return text;
}

QStringList idsBeginningWith(SQLite::Database& reader, const QString& beginning)
{
    QStringList ids;
    SQLite::Statement query(reader, "SELECT external_id FROM customers WHERE external_id LIKE ?1 ESCAPE '\\' LIMIT ?2");
    store::bind(query, 1, QString(literally(beginning) + u'%'));
    query.bind(2, idsAtMost);
    while (!beginning.isEmpty() && query.executeStep())
        ids << store::text(query.getColumn(0));
    return ids;
}

void addSimilar(SQLite::Database& reader, qint64 row, bool sameName, const QString& name, QList<SimilarCustomer>& similar)
{
    SQLite::Statement query(reader, "SELECT id, name, external_id FROM customers WHERE row=?");
    query.bind(1, int64_t(row));
    if (similar.size() >= hintsShown || !query.executeStep())
        return;
    SimilarCustomer one{
        CustomerId(store::text(query.getColumn(0))), store::text(query.getColumn(1)), store::text(query.getColumn(2)), sameName};
    const bool known = std::any_of(similar.cbegin(), similar.cend(), [&](const SimilarCustomer& s) { return s.id == one.id; });
    if (!known && (!sameName || comparable(one.name) == name))
        similar << one;
}

QList<qint64> customersOfDomain(SQLite::Database& reader, const QString& domain)
{
    QList<qint64> rows;
    SQLite::Statement query(reader,
        "SELECT DISTINCT customer FROM subscribers WHERE email LIKE ?1 ESCAPE '\\' UNION "
        "SELECT row FROM customer_facts WHERE administrator LIKE ?1 ESCAPE '\\' LIMIT ?2");
    store::bind(query, 1, QString(u"%@"_s + literally(domain)));
    query.bind(2, customersOfOneDomain + 1);
    while (query.executeStep())
        rows << query.getColumn(0).getInt64();
    return rows.size() > customersOfOneDomain ? QList<qint64>() : rows;
}

CustomerHints hintsIn(SQLite::Database& reader, const QString& name, const QString& email, const QString& externalId)
{
    SQLite::Transaction snapshot(reader);
    CustomerHints hints;
    hints.externalIds = idsBeginningWith(reader, externalId.trimmed());
    const QString wanted = comparable(name);
    if (!wanted.isEmpty()) {
        for (const qint64 row : customersMatching(reader, name))
            addSimilar(reader, row, true, wanted, hints.similar);
    }
    const QString domain = email.trimmed().section(u'@', 1, 1);
    if (domain.contains(u'.')) {
        for (const qint64 row : customersOfDomain(reader, domain))
            addSimilar(reader, row, false, wanted, hints.similar);
    }
    return hints;
}

} // namespace

struct CustomerHintSource::Private {
    explicit Private(QString cacheFile)
        : reader(std::move(cacheFile))
    {
    }

    BackgroundReader reader;
};

CustomerHintSource::CustomerHintSource(QString cacheFile, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(cacheFile)))
{
}

CustomerHintSource::~CustomerHintSource() = default;

void CustomerHintSource::ask(const QString& name, const QString& email, const QString& externalId)
{
    d->reader.run<CustomerHints>(
        0, [=](SQLite::Database& reader) { return hintsIn(reader, name, email, externalId); },
        [this](const Result<CustomerHints>& hints) { Q_EMIT answered(hints.value_or(CustomerHints())); });
}

} // namespace pd
