// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec.h"
#include "client/jsonreader.h"

namespace pd::codec {

using namespace Qt::StringLiterals;

namespace {

PackageState readPackage(JsonReader& reader)
{
    PackageState state;
    state.name = reader.text(u"name"_s);
    state.status = reader.text(u"status"_s);
    state.errors = readProblems(reader.array(u"errors"_s));
    state.warnings = readProblems(reader.array(u"warnings"_s));
    state.licenseIds = reader.texts(u"licenseIds"_s);
    return state;
}

QList<PackageState> readPackageStates(JsonReader& reader)
{
    QList<PackageState> states;
    JsonReader details = reader.inner(u"resourceDetails"_s);
    const QJsonArray packages = details.array(u"packages"_s);
    for (const QJsonValue& value : packages) {
        if (!value.isObject())
            continue;
        JsonReader package(value.toObject(), u"resourceDetails.packages."_s);
        states << readPackage(package);
        reader.adopt(package);
    }
    reader.adopt(details);
    return states;
}

QJsonObject writeCalling(const CallingLocation& value)
{
    QJsonObject location{{u"name"_s, value.name}, {u"address"_s, writeAddress(value.address, wholesaleAddressKeys())},
        {u"timezone"_s, value.timeZone}, {u"language"_s, value.language}};
    putText(location, u"emergencyLocationIdentifier"_s, value.emergencyLocationIdentifier);
    return QJsonObject{{u"location"_s, location}};
}

CallingLocation readCalling(const QJsonObject& object)
{
    JsonReader reader(object);
    CallingLocation location;
    location.name = reader.text(u"name"_s);
    location.address = readAddress(reader, u"address"_s, wholesaleAddressKeys());
    location.timeZone = reader.text(u"timezone"_s);
    if (location.timeZone.isEmpty())
        location.timeZone = reader.text(u"timeZone"_s);
    location.language = reader.text(u"language"_s);
    location.emergencyLocationIdentifier = reader.text(u"emergencyLocationIdentifier"_s);
    return location;
}

/// What NewCustomer and CustomerUpdate have in common.
template<typename Change>
QJsonObject writeParameters(const Change& value)
{
    QJsonObject parameters;
    if (value.calling)
        parameters.insert(u"calling"_s, writeCalling(*value.calling));
    if (!value.meetingsTimeZone.isEmpty())
        parameters.insert(u"meetings"_s, QJsonObject{{u"timezone"_s, value.meetingsTimeZone}});
    QJsonObject limits;
    for (auto it = value.packageLimits.cbegin(); it != value.packageLimits.cend(); ++it)
        limits.insert(it.key(), it.value());
    if (!limits.isEmpty())
        parameters.insert(u"packages"_s, QJsonObject{{u"limits"_s, limits}});
    return parameters;
}

QJsonObject customerInfo(const NewCustomer& value)
{
    QJsonObject info;
    putText(info, u"name"_s, value.name);
    putText(info, u"primaryEmail"_s, value.primaryEmail);
    return info;
}

} // namespace

Result<Customer> readCustomer(const QJsonObject& object)
{
    JsonReader reader(object);
    Customer customer;
    customer.id = CustomerId(reader.required(u"id"_s));
    customer.orgId = OrgId(reader.text(u"orgId"_s));
    customer.externalId = reader.text(u"externalId"_s);
    customer.address = readAddress(reader, u"address"_s, wholesaleAddressKeys());
    customer.status = reader.text(u"status"_s);
    customer.packages = reader.texts(u"packages"_s);
    customer.packageStates = readPackageStates(reader);
    customer.errors = readProblems(reader.array(u"errors"_s));
    if (const Status status = reader.status(); !status)
        return failed(status.error());
    return customer;
}

QJsonObject writeNewCustomer(const NewCustomer& value)
{
    QJsonObject object{{u"packages"_s, QJsonArray::fromStringList(value.packages)}, {u"externalId"_s, value.externalId},
        {u"address"_s, writeAddress(value.address, wholesaleAddressKeys())}};
    putText(object, u"provisioningId"_s, value.provisioningId.toString());
    putText(object, u"orgId"_s, value.orgId.toString());
    QJsonObject info = customerInfo(value);
    putText(info, u"language"_s, value.language);
    putObject(object, u"customerInfo"_s, info);
    putObject(object, u"provisioningParameters"_s, writeParameters(value));
    putText(object, u"subPartnerAdminEmail"_s, value.subPartnerAdminEmail);
    putText(object, u"billingStartDate"_s, value.billingStartDate);
    return object;
}

NewCustomer readNewCustomer(const QJsonObject& object)
{
    JsonReader reader(object);
    NewCustomer customer;
    customer.provisioningId = ProvisioningId(reader.text(u"provisioningId"_s));
    customer.packages = reader.texts(u"packages"_s);
    customer.orgId = OrgId(reader.text(u"orgId"_s));
    customer.externalId = reader.text(u"externalId"_s);
    customer.address = readAddress(reader, u"address"_s, wholesaleAddressKeys());
    JsonReader info = reader.inner(u"customerInfo"_s);
    customer.name = info.text(u"name"_s);
    customer.primaryEmail = info.text(u"primaryEmail"_s);
    customer.language = info.text(u"language"_s);
    JsonReader parameters = reader.inner(u"provisioningParameters"_s);
    const QJsonObject location = parameters.inner(u"calling"_s).object(u"location"_s);
    if (!location.isEmpty())
        customer.calling = readCalling(location);
    customer.meetingsTimeZone = parameters.inner(u"meetings"_s).text(u"timezone"_s);
    customer.packageLimits = parameters.inner(u"packages"_s).numbers(u"limits"_s);
    customer.subPartnerAdminEmail = reader.text(u"subPartnerAdminEmail"_s);
    customer.billingStartDate = reader.text(u"billingStartDate"_s);
    return customer;
}

QJsonObject writeCustomerUpdate(const CustomerUpdate& value)
{
    QJsonObject object{{u"packages"_s, QJsonArray::fromStringList(value.packages)}};
    putText(object, u"externalId"_s, value.externalId);
    if (value.address)
        object.insert(u"address"_s, writeAddress(*value.address, wholesaleAddressKeys()));
    putObject(object, u"provisioningParameters"_s, writeParameters(value));
    putText(object, u"billingStartDate"_s, value.billingStartDate);
    return object;
}

QJsonObject writeCustomerPrecheck(const NewCustomer& value)
{
    QJsonObject object{{u"address"_s, writeAddress(value.address, wholesaleAddressKeys())}};
    putText(object, u"provisioningId"_s, value.provisioningId.toString());
    if (!value.packages.isEmpty())
        object.insert(u"packages"_s, QJsonArray::fromStringList(value.packages));
    putText(object, u"orgId"_s, value.orgId.toString());
    putText(object, u"externalId"_s, value.externalId);
    if (!value.primaryEmail.isEmpty())
        object.insert(u"customerInfo"_s, customerInfo(value));
    putObject(object, u"provisioningParameters"_s, writeParameters(value));
    return object;
}

} // namespace pd::codec
