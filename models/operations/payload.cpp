// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/payload.h"

#include "client/codec.h"
#include "client/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace pd::payload {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject objectOf(const OperationStep& step) { return QJsonDocument::fromJson(step.payload).object(); }

} // namespace

QByteArray of(const NewCustomer& customer) { return compact(codec::writeNewCustomer(customer)); }

QByteArray of(const NewLocation& location) { return compact(codec::writeNewLocation(location)); }

QByteArray of(const OnboardingUser& user)
{
    QJsonObject object = codec::writeNewSubscriber(user.subscriber);
    object.insert(u"location"_s, user.locationName);
    return compact(object);
}

QByteArray of(const OnboardingTemplate& value) { return compact(codec::writeTemplate(value)); }

QByteArray ofRestriction(bool on) { return compact({{u"restrictedByPartner"_s, on}}); }

QByteArray ofCustomer(const SetUpEntry& entry)
{
    return compact({{u"customerId"_s, entry.customerId.toString()}, {u"orgId"_s, entry.orgId.toString()},
        {u"externalId"_s, entry.externalId}, {u"packages"_s, QJsonArray::fromStringList(entry.packages)},
        {u"newCustomer"_s, entry.newCustomer}, {u"knownLocations"_s, QJsonArray::fromStringList(entry.knownLocations)}});
}

QByteArray of(const UserChange& change)
{
    QJsonObject object{
        {u"email"_s, change.email}, {u"subscriberId"_s, change.subscriberId.toString()}, {u"personId"_s, change.personId.toString()}};
    codec::putText(object, u"fromPackage"_s, change.fromPackage);
    codec::putText(object, u"toPackage"_s, change.toPackage);
    codec::putText(object, u"firstName"_s, change.firstName);
    codec::putText(object, u"lastName"_s, change.lastName);
    codec::putText(object, u"displayName"_s, change.displayName);
    codec::putText(object, u"phoneNumber"_s, change.phoneNumber);
    codec::putText(object, u"extension"_s, change.extension);
    codec::putText(object, u"locationId"_s, change.locationId.toString());
    if (change.withoutNumber)
        object.insert(u"withoutNumber"_s, true);
    if (change.seenPhoneNumber)
        object.insert(u"seenPhoneNumber"_s, *change.seenPhoneNumber);
    if (change.seenExtension)
        object.insert(u"seenExtension"_s, *change.seenExtension);
    return compact(object);
}

NewCustomer customer(const OperationStep& step) { return codec::readNewCustomer(objectOf(step)); }

NewLocation location(const OperationStep& step) { return codec::readNewLocation(objectOf(step)); }

OnboardingUser user(const OperationStep& step)
{
    const QJsonObject object = objectOf(step);
    return {codec::readNewSubscriber(object), object["location"_L1].toString()};
}

Result<OnboardingTemplate> onboardingTemplate(const OperationStep& step) { return codec::readTemplate(objectOf(step)); }

bool restriction(const OperationStep& step) { return objectOf(step)["restrictedByPartner"_L1].toBool(true); }

UserChange userChange(const OperationStep& step)
{
    const QJsonObject object = objectOf(step);
    UserChange change;
    change.email = object["email"_L1].toString();
    change.subscriberId = SubscriberId(object["subscriberId"_L1].toString());
    change.personId = PersonId(object["personId"_L1].toString());
    change.fromPackage = object["fromPackage"_L1].toString();
    change.toPackage = object["toPackage"_L1].toString();
    change.firstName = object["firstName"_L1].toString();
    change.lastName = object["lastName"_L1].toString();
    change.displayName = object["displayName"_L1].toString();
    change.phoneNumber = object["phoneNumber"_L1].toString();
    change.extension = object["extension"_L1].toString();
    change.locationId = LocationId(object["locationId"_L1].toString());
    change.withoutNumber = object["withoutNumber"_L1].toBool();
    if (object.contains("seenPhoneNumber"_L1))
        change.seenPhoneNumber = object["seenPhoneNumber"_L1].toString();
    if (object.contains("seenExtension"_L1))
        change.seenExtension = object["seenExtension"_L1].toString();
    return change;
}

SetUpEntry setUpCustomer(const OperationStep& step)
{
    const QJsonObject object = objectOf(step);
    SetUpEntry entry;
    entry.customerId = CustomerId(object["customerId"_L1].toString());
    entry.orgId = OrgId(object["orgId"_L1].toString());
    entry.externalId = object["externalId"_L1].toString();
    for (const QJsonValue& package : object["packages"_L1].toArray())
        entry.packages << package.toString();
    entry.newCustomer = object["newCustomer"_L1].toBool();
    for (const QJsonValue& name : object["knownLocations"_L1].toArray())
        entry.knownLocations << name.toString();
    return entry;
}

} // namespace pd::payload
