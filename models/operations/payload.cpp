// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/payload.h"

#include "client/codec.h"

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

NewCustomer customer(const OperationStep& step) { return codec::readNewCustomer(objectOf(step)); }

NewLocation location(const OperationStep& step) { return codec::readNewLocation(objectOf(step)); }

OnboardingUser user(const OperationStep& step)
{
    const QJsonObject object = objectOf(step);
    return {codec::readNewSubscriber(object), object["location"_L1].toString()};
}

Result<OnboardingTemplate> onboardingTemplate(const OperationStep& step) { return codec::readTemplate(objectOf(step)); }

bool restriction(const OperationStep& step) { return objectOf(step)["restrictedByPartner"_L1].toBool(true); }

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
