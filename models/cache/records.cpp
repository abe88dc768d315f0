// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/records.h"

#include "cache/packed.h"
#include "cache/recordbytes.h"

#include <QtEndian>

namespace pd {

static RecordWriter& operator<<(RecordWriter& out, const ApiProblem& p) { return out << quint32(p.code) << p.text << p.field; }

static RecordReader& operator>>(RecordReader& in, ApiProblem& p)
{
    quint32 code = 0;
    in >> code >> p.text >> p.field;
    p.code = int(code);
    return in;
}

static RecordWriter& operator<<(RecordWriter& out, const PackageState& p)
{
    return out << p.name << p.status << p.errors << p.warnings << p.licenseIds;
}

static RecordReader& operator>>(RecordReader& in, PackageState& p)
{
    return in >> p.name >> p.status >> p.errors >> p.warnings >> p.licenseIds;
}

static RecordWriter& operator<<(RecordWriter& out, const Address& a)
{
    return out << a.line1 << a.line2 << a.city << a.state << a.postalCode << a.country;
}

static RecordReader& operator>>(RecordReader& in, Address& a)
{
    return in >> a.line1 >> a.line2 >> a.city >> a.state >> a.postalCode >> a.country;
}

namespace records {

using namespace Qt::StringLiterals;

namespace {

template<typename... Values>
QByteArray written(const Values&... values)
{
    QByteArray bytes;
    RecordWriter out(bytes);
    (out << ... << values);
    return bytes;
}

template<typename... Values>
void readFrom(const SQLite::Column& column, Values&... values)
{
    RecordReader in({static_cast<const char*>(column.getBlob()), size_t(column.getBytes())});
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
    readFrom(row.getColumn(first + 5), customer.address, customer.packageStates, customer.errors);
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
        readFrom(row.getColumn(first + 8), subscriber.errors);
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
    readFrom(row.getColumn(first + 5), location.address);
    return location;
}

void appendBody(QByteArray& bytes, const Customer& customer)
{
    RecordWriter out(bytes);
    out << customer.address << customer.packageStates << customer.errors;
}

QByteArray blobOf(const QList<ApiProblem>& problems) { return written(problems); }

QByteArray blobOf(const Address& address) { return written(address); }

QString joined(const QStringList& words) { return words.isEmpty() ? u""_s : words.join(u'\n'); }

QStringList split(const QString& words) { return words.isEmpty() ? QStringList() : words.split(u'\n'); }

qint64 digestOf(std::string_view content)
{
    constexpr quint64 factor = 0x9e3779b97f4a7c15ULL;
    quint64 hash = content.size() * factor;
    const auto mix = [&hash](quint64 word) {
        hash = (hash ^ word) * factor;
        hash ^= hash >> 32;
    };
    for (; content.size() >= sizeof(quint64); content.remove_prefix(sizeof(quint64)))
        mix(qFromLittleEndian<quint64>(content.data()));
    quint64 tail = 0;
    for (const char byte : content)
        tail = tail << 8 | quint8(byte);
    mix(tail);
    mix(factor);
    return qint64(hash);
}

qint64 digestOf(const Subscriber& s)
{
    const QByteArray content = written(s.personId.toString(), s.email, s.customerId.toString(), s.externalCustomerId, s.packages, s.status,
        s.errors, s.created, s.lastStatusChange);
    return digestOf(std::string_view(content.constData(), size_t(content.size())));
}

} // namespace records

} // namespace pd
