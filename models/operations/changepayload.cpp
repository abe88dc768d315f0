// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/changepayload.h"

#include "client/codec.h"
#include "client/jsonreader.h"

#include <QJsonDocument>

namespace pd::payload {

using namespace Qt::StringLiterals;

namespace {

QJsonObject changeOf(const OperationStep& step) { return QJsonDocument::fromJson(step.payload).object(); }

QJsonArray list(const QStringList& texts) { return QJsonArray::fromStringList(texts); }

QJsonObject seenObject(const Customer& seen)
{
    QJsonObject object{{u"id"_s, seen.id.toString()}, {u"orgId"_s, seen.orgId.toString()}, {u"externalId"_s, seen.externalId},
        {u"packages"_s, list(seen.packages)}, {u"address"_s, codec::writeAddress(seen.address, codec::wholesaleAddressKeys())}};
    if (!seen.provider.isEmpty())
        object.insert(u"provider"_s, seen.provider.toString());
    return object;
}

Customer seenIn(const QJsonObject& object)
{
    Customer seen = codec::readCustomer(object).value_or(Customer());
    seen.provider = OrgId(object["provider"_L1].toString());
    return seen;
}

QJsonObject placeObject(const OrgId& org, const LocationId& location, const QString& name)
{
    return {{u"orgId"_s, org.toString()}, {u"locationId"_s, location.toString()}, {u"locationName"_s, name}};
}

} // namespace

QByteArray of(const NameChange& change)
{
    return codec::compact({{u"orgId"_s, change.orgId.toString()}, {u"from"_s, change.from}, {u"to"_s, change.to}});
}

QByteArray of(const CustomerChange& change)
{
    return codec::compact({{u"seen"_s, seenObject(change.seen)}, {u"wanted"_s, codec::writeCustomerUpdate(change.wanted)}});
}

QByteArray of(const TagChange& change)
{
    QJsonObject object{{u"orgId"_s, change.orgId.toString()}, {u"seen"_s, list(change.seen)}, {u"add"_s, list(change.add)},
        {u"remove"_s, list(change.remove)}};
    if (change.replaceBy)
        object.insert(u"replaceBy"_s, list(*change.replaceBy));
    return codec::compact(object);
}

QByteArray of(const NumberChange& change)
{
    QJsonObject object = placeObject(change.orgId, change.locationId, change.locationName);
    object.insert(u"numbers"_s, list(change.numbers));
    object.insert(u"active"_s, change.active);
    return codec::compact(object);
}

QByteArray of(const PstnChange& change)
{
    QJsonObject object = placeObject(change.orgId, change.locationId, change.locationName);
    object.insert(u"seenId"_s, change.seenId);
    object.insert(u"id"_s, change.wanted.id);
    object.insert(u"routeType"_s, change.wanted.routeType);
    object.insert(u"routeId"_s, change.wanted.routeId);
    return codec::compact(object);
}

QByteArray ofRemoval(const Customer& seen) { return codec::compact(seenObject(seen)); }

QByteArray ofPerson(const Person& person) { return codec::compact({{u"id"_s, person.id.toString()}, {u"email"_s, person.email}}); }

QByteArray ofConsent(const Subscriber& subscriber)
{
    return codec::compact({{u"id"_s, subscriber.id.toString()}, {u"email"_s, subscriber.email}});
}

NameChange nameChange(const OperationStep& step)
{
    codec::JsonReader reader(changeOf(step));
    return {OrgId(reader.text(u"orgId"_s)), reader.text(u"from"_s), reader.text(u"to"_s)};
}

CustomerChange customerChange(const OperationStep& step)
{
    const QJsonObject object = changeOf(step);
    const QJsonObject wanted = object["wanted"_L1].toObject();
    const NewCustomer read = codec::readNewCustomer(wanted);
    CustomerUpdate update{
        read.packages, read.externalId, std::nullopt, read.calling, read.meetingsTimeZone, read.packageLimits, read.billingStartDate};
    if (wanted.contains("address"_L1))
        update.address = read.address;
    return {seenIn(object["seen"_L1].toObject()), update};
}

TagChange tagChange(const OperationStep& step)
{
    codec::JsonReader reader(changeOf(step));
    TagChange change{
        OrgId(reader.text(u"orgId"_s)), std::nullopt, reader.texts(u"seen"_s), reader.texts(u"add"_s), reader.texts(u"remove"_s)};
    if (changeOf(step).contains("replaceBy"_L1))
        change.replaceBy = reader.texts(u"replaceBy"_s);
    return change;
}

NumberChange numberChange(const OperationStep& step)
{
    codec::JsonReader reader(changeOf(step));
    return {OrgId(reader.text(u"orgId"_s)), LocationId(reader.text(u"locationId"_s)), reader.text(u"locationName"_s),
        reader.texts(u"numbers"_s), reader.flag(u"active"_s)};
}

PstnChange pstnChange(const OperationStep& step)
{
    codec::JsonReader reader(changeOf(step));
    return {OrgId(reader.text(u"orgId"_s)), LocationId(reader.text(u"locationId"_s)), reader.text(u"locationName"_s),
        reader.text(u"seenId"_s), {reader.text(u"id"_s), reader.text(u"routeType"_s), reader.text(u"routeId"_s)}};
}

Customer removedCustomer(const OperationStep& step) { return seenIn(changeOf(step)); }

Person person(const OperationStep& step)
{
    codec::JsonReader reader(changeOf(step));
    Person person;
    person.id = PersonId(reader.text(u"id"_s));
    person.email = reader.text(u"email"_s);
    return person;
}

Subscriber consent(const OperationStep& step)
{
    codec::JsonReader reader(changeOf(step));
    Subscriber subscriber;
    subscriber.id = SubscriberId(reader.text(u"id"_s));
    subscriber.email = reader.text(u"email"_s);
    return subscriber;
}

} // namespace pd::payload
