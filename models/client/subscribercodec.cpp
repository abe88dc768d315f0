// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec.h"
#include "client/jsonreader.h"
#include "domain/webexid.h"

#include <algorithm>

namespace pd::codec {

using namespace Qt::StringLiterals;

namespace {

/// `packages`, or the older `package`.
QStringList readPackages(JsonReader& reader)
{
    QStringList packages = reader.texts(u"packages"_s);
    const QString single = reader.text(u"package"_s);
    if (packages.isEmpty() && !single.isEmpty())
        packages << single;
    return packages;
}

QStringList readNumbers(JsonReader& reader)
{
    QStringList numbers;
    const QJsonArray entries = reader.array(u"phoneNumbers"_s);
    for (const QJsonValue& entry : entries) {
        const QString number = entry.isObject() ? scalarText(entry[u"value"_s]).value_or(QString()) : scalarText(entry).value_or(QString());
        if (!number.isEmpty())
            numbers << number;
    }
    return numbers;
}

/// Roles come as encoded IDs: "id_full_admin", "id_user_admin".
bool hasAdministratorRole(const QStringList& roles)
{
    return std::any_of(roles.cbegin(), roles.cend(), [](const QString& role) { return bareUuid(role).contains("admin"_L1); });
}

} // namespace

Result<Subscriber> readSubscriber(const QJsonObject& object)
{
    JsonReader reader(object);
    Subscriber subscriber;
    subscriber.id = SubscriberId(reader.required(u"id"_s));
    subscriber.personId = PersonId(reader.text(u"personId"_s));
    subscriber.email = reader.text(u"email"_s);
    subscriber.customerId = CustomerId(reader.text(u"customerId"_s));
    subscriber.externalCustomerId = reader.text(u"externalCustomerId"_s);
    subscriber.packages = readPackages(reader);
    subscriber.status = reader.text(u"status"_s);
    subscriber.errors = readProblems(reader.array(u"errors"_s));
    subscriber.created = reader.text(u"created"_s);
    subscriber.lastStatusChange = reader.text(u"lastStatusChange"_s);
    if (const Status status = reader.status(); !status)
        return failed(status.error());
    return subscriber;
}

QJsonObject writeNewSubscriber(const NewSubscriber& value)
{
    QJsonObject parameters;
    putText(parameters, u"firstName"_s, value.firstName);
    putText(parameters, u"lastName"_s, value.lastName);
    putText(parameters, u"primaryPhoneNumber"_s, value.phoneNumber);
    putText(parameters, u"extension"_s, value.extension);
    putText(parameters, u"locationId"_s, value.locationId.toString());
    QJsonObject object{{u"email"_s, value.email}, {u"provisioningParameters"_s, parameters}};
    putText(object, u"customerId"_s, value.customerId.toString());
    if (!value.package.isEmpty())
        object.insert(u"packages"_s, QJsonArray{value.package});
    return object;
}

NewSubscriber readNewSubscriber(const QJsonObject& object)
{
    JsonReader reader(object);
    NewSubscriber subscriber;
    subscriber.customerId = CustomerId(reader.text(u"customerId"_s));
    subscriber.email = reader.text(u"email"_s);
    subscriber.package = readPackages(reader).value(0);
    JsonReader parameters = reader.inner(u"provisioningParameters"_s);
    subscriber.firstName = parameters.text(u"firstName"_s);
    subscriber.lastName = parameters.text(u"lastName"_s);
    subscriber.phoneNumber = parameters.text(u"primaryPhoneNumber"_s);
    subscriber.extension = parameters.text(u"extension"_s);
    subscriber.locationId = LocationId(parameters.text(u"locationId"_s));
    return subscriber;
}

Result<Person> readPerson(const QJsonObject& object)
{
    JsonReader reader(object);
    Person person;
    person.id = PersonId(reader.required(u"id"_s));
    person.orgId = OrgId(reader.text(u"orgId"_s));
    person.email = reader.texts(u"emails"_s).value(0);
    person.displayName = reader.text(u"displayName"_s);
    person.firstName = reader.text(u"firstName"_s);
    person.lastName = reader.text(u"lastName"_s);
    person.phoneNumbers = readNumbers(reader);
    person.extension = reader.text(u"extension"_s);
    person.locationId = LocationId(reader.text(u"locationId"_s));
    person.administrator = hasAdministratorRole(reader.texts(u"roles"_s));
    if (const Status status = reader.status(); !status)
        return failed(status.error());
    return person;
}

} // namespace pd::codec
