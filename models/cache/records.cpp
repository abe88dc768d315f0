// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/records.h"

#include "cache/packed.h"

#include <QDataStream>
#include <QIODevice>

namespace pd {

static QDataStream& operator<<(QDataStream& out, const ApiProblem& p) { return out << p.code << p.text << p.field; }
static QDataStream& operator>>(QDataStream& in, ApiProblem& p) { return in >> p.code >> p.text >> p.field; }

static QDataStream& operator<<(QDataStream& out, const PackageState& p)
{
    return out << p.name << p.status << p.errors << p.warnings << p.licenseIds;
}

static QDataStream& operator>>(QDataStream& in, PackageState& p)
{
    return in >> p.name >> p.status >> p.errors >> p.warnings >> p.licenseIds;
}

static QDataStream& operator<<(QDataStream& out, const Address& a)
{
    return out << a.line1 << a.line2 << a.city << a.state << a.postalCode << a.country;
}

static QDataStream& operator>>(QDataStream& in, Address& a)
{
    return in >> a.line1 >> a.line2 >> a.city >> a.state >> a.postalCode >> a.country;
}

namespace records {

using namespace Qt::StringLiterals;

namespace {

constexpr auto format = QDataStream::Qt_6_4;

template<typename... Values>
QByteArray streamed(const Values&... values)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(format);
    (out << ... << values);
    return bytes;
}

template<typename... Values>
void unstreamed(const SQLite::Column& column, Values&... values)
{
    QDataStream in(QByteArray::fromRawData(static_cast<const char*>(column.getBlob()), column.getBytes()));
    in.setVersion(format);
    (in >> ... >> values);
}

} // namespace

Customer customerOf(SQLite::Statement& row, int first)
{
    Customer customer;
    customer.id = CustomerId(store::text(row.getColumn(first)));
    customer.orgId = OrgId(store::text(row.getColumn(first + 1)));
    customer.externalId = store::text(row.getColumn(first + 2));
    customer.status = store::text(row.getColumn(first + 3));
    customer.packages = split(store::text(row.getColumn(first + 4)));
    unstreamed(row.getColumn(first + 5), customer.address, customer.packageStates, customer.errors);
    return customer;
}

Subscriber subscriberOf(SQLite::Statement& row, const CustomerId& customer, int first)
{
    Subscriber subscriber;
    subscriber.id = SubscriberId(packed::idOf(row.getColumn(first), u"SUBSCRIBER"_s));
    subscriber.personId = PersonId(packed::idOf(row.getColumn(first + 1), u"PEOPLE"_s));
    subscriber.customerId = customer;
    subscriber.externalCustomerId = store::text(row.getColumn(first + 2));
    subscriber.email = store::text(row.getColumn(first + 3));
    subscriber.packages = split(store::text(row.getColumn(first + 4)));
    subscriber.status = store::text(row.getColumn(first + 5));
    subscriber.created = packed::timeOf(row.getColumn(first + 6));
    subscriber.lastStatusChange = packed::timeOf(row.getColumn(first + 7));
    if (!row.isColumnNull(first + 8))
        unstreamed(row.getColumn(first + 8), subscriber.errors);
    return subscriber;
}

Person personOf(SQLite::Statement& row, int first)
{
    Person person;
    person.orgId = OrgId(store::text(row.getColumn(first)));
    person.id = PersonId(store::text(row.getColumn(first + 1)));
    person.email = store::text(row.getColumn(first + 2));
    person.displayName = store::text(row.getColumn(first + 3));
    person.firstName = store::text(row.getColumn(first + 4));
    person.lastName = store::text(row.getColumn(first + 5));
    person.phoneNumbers = split(store::text(row.getColumn(first + 6)));
    person.extension = store::text(row.getColumn(first + 7));
    person.locationId = LocationId(store::text(row.getColumn(first + 8)));
    return person;
}

Location locationOf(SQLite::Statement& row, int first)
{
    Location location;
    location.orgId = OrgId(store::text(row.getColumn(first)));
    location.id = LocationId(store::text(row.getColumn(first + 1)));
    location.name = store::text(row.getColumn(first + 2));
    location.timeZone = store::text(row.getColumn(first + 3));
    location.preferredLanguage = store::text(row.getColumn(first + 4));
    unstreamed(row.getColumn(first + 5), location.address);
    return location;
}

QByteArray bodyOf(const Customer& customer) { return streamed(customer.address, customer.packageStates, customer.errors); }

QByteArray blobOf(const QList<ApiProblem>& problems) { return streamed(problems); }

QByteArray blobOf(const Address& address) { return streamed(address); }

QString joined(const QStringList& words) { return words.isEmpty() ? u""_s : words.join(u'\n'); }

QStringList split(const QString& words) { return words.isEmpty() ? QStringList() : words.split(u'\n'); }

qint64 digestOf(const QByteArray& content)
{
    quint64 hash = 0xcbf29ce484222325ULL; // FNV-1a
    for (const char byte : content)
        hash = (hash ^ quint8(byte)) * 0x100000001b3ULL;
    return qint64(hash);
}

qint64 digestOf(const Customer& c, const QByteArray& body)
{
    return digestOf(streamed(c.orgId.toString(), c.externalId, c.status, c.packages, body));
}

qint64 digestOf(const Subscriber& s)
{
    return digestOf(streamed(s.personId.toString(), s.email, s.customerId.toString(), s.externalCustomerId, s.packages, s.status, s.errors,
        s.created, s.lastStatusChange));
}

} // namespace records

} // namespace pd
