// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/userdetails.h"

#include "cache/packed.h"
#include "cache/records.h"
#include "items/backgroundreader.h"
#include "items/userrows.h"

#include <optional>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

using FoundUser = std::optional<UserDetails>;

void bindSubscriberId(SQLite::Statement& query, const SubscriberId& id)
{
    const QVariant packedId = packed::id(id.toString(), u"SUBSCRIBER"_s);
    if (packedId.typeId() == QMetaType::QByteArray)
        store::bind(query, 1, packedId.toByteArray());
    else
        store::bind(query, 1, packedId.toString());
}

void readFactsOf(SQLite::Database& reader, qint64 customer, UserDetails& details)
{
    SQLite::Statement query(reader, "SELECT administrator, details_at FROM customer_facts WHERE row=?");
    store::bind(query, 1, customer);
    if (!query.executeStep())
        return;
    details.administratorEmail = store::text(query.getColumn(0));
    if (!query.isColumnNull(1))
        details.detailsLoadedAt = store::time(query.getColumn(1));
}

void readPersonOf(SQLite::Database& reader, UserDetails& details)
{
    const QString org = details.customer.customer.orgId.toString();
    SQLite::Statement people(reader,
        u"SELECT %1 FROM people WHERE org_id=? AND email=? COLLATE NOCASE"_s.arg(QLatin1String(records::personColumns)).toStdString());
    store::bind(people, 1, org);
    store::bind(people, 2, details.subscriber.email);
    if (people.executeStep())
        details.person = records::personOf(people);
    SQLite::Statement place(reader, "SELECT name FROM locations WHERE org_id=? AND id=?");
    store::bind(place, 1, org);
    store::bind(place, 2, details.person.locationId.toString());
    if (place.executeStep())
        details.locationName = store::text(place.getColumn(0));
}

FoundUser readUser(SQLite::Database& reader, const SubscriberId& id)
{
    SQLite::Transaction snapshot(reader);
    SQLite::Statement query(reader,
        u"SELECT s.customer, k.id, %1 FROM subscribers s JOIN customer_keys k ON k.row=s.customer WHERE s.id=?"_s
            .arg(QLatin1String(records::subscriberColumns))
            .toStdString());
    bindSubscriberId(query, id);
    if (!query.executeStep())
        return std::nullopt;
    UserDetails details;
    const qint64 customer = query.getColumn(0).getInt64();
    details.subscriber = records::subscriberOf(query, CustomerId(packed::customerIdOf(query.getColumn(1))), 2);
    readFactsOf(reader, customer, details);
    if (const auto seen = readSeenCustomer(reader, customer))
        details.customer = *seen;
    if (!details.customer.customer.orgId.isEmpty())
        readPersonOf(reader, details);
    return details;
}

} // namespace

struct UserDetailsSource::Private {
    explicit Private(QString cacheFile)
        : reader(std::move(cacheFile))
    {
    }

    BackgroundReader reader;
};

UserDetailsSource::UserDetailsSource(QString cacheFile, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(cacheFile)))
{
}

UserDetailsSource::~UserDetailsSource() = default;

void UserDetailsSource::load(const SubscriberId& id)
{
    d->reader.run<FoundUser>(
        0, [id](SQLite::Database& database) { return readUser(database, id); },
        [this](const Result<FoundUser>& answer) {
            if (answer && *answer)
                Q_EMIT loaded(**answer);
            else
                Q_EMIT failed(answer ? Error{Error::Kind::NotFound, {}, 0, {}, {}, {}, 0} : answer.error());
        });
}

} // namespace pd
