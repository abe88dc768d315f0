// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wire/bodies.h"

#include <QJsonArray>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

QStringList texts(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& value : array.toArray()) {
        if (value.isString())
            list << value.toString();
    }
    return list;
}

Address billingAddress(const QJsonObject& o)
{
    return {o["addressLine1"_L1].toString(), o["addressLine2"_L1].toString(), o["city"_L1].toString(), o["stateOrProvince"_L1].toString(),
        o["zipOrPostalCode"_L1].toString(), o["country"_L1].toString()};
}

Address locationAddress(const QJsonObject& o)
{
    return {o["address1"_L1].toString(), o["address2"_L1].toString(), o["city"_L1].toString(), o["state"_L1].toString(),
        o["postalCode"_L1].toString(), o["country"_L1].toString()};
}

NewCustomer newCustomer(const QJsonObject& body)
{
    NewCustomer c;
    c.provisioningId = ProvisioningId(body["provisioningId"_L1].toString());
    c.packages = texts(body["packages"_L1]);
    c.orgId = OrgId(body["orgId"_L1].toString());
    c.externalId = body["externalId"_L1].toString();
    c.address = billingAddress(body["address"_L1].toObject());
    const QJsonObject info = body["customerInfo"_L1].toObject();
    c.name = info["name"_L1].toString();
    c.primaryEmail = info["primaryEmail"_L1].toString();
    c.language = info["language"_L1].toString();
    const QJsonObject parameters = body["provisioningParameters"_L1].toObject();
    if (const QJsonObject calling = parameters["calling"_L1].toObject(); !calling.isEmpty()) {
        const QJsonObject location = calling["location"_L1].toObject();
        c.calling = CallingLocation{location["name"_L1].toString(), billingAddress(location["address"_L1].toObject()),
            location["timezone"_L1].toString(), location["language"_L1].toString(), location["emergencyLocationIdentifier"_L1].toString()};
    }
    c.meetingsTimeZone = parameters["meetings"_L1].toObject()["timezone"_L1].toString();
    const QJsonObject limits = parameters["packages"_L1].toObject()["limits"_L1].toObject();
    for (auto it = limits.begin(); it != limits.end(); ++it)
        c.packageLimits[it.key()] = it.value().toInt(-1);
    c.subPartnerAdminEmail = body["subPartnerAdminEmail"_L1].toString();
    return c;
}

NewSubscriber newSubscriber(const QJsonObject& body)
{
    NewSubscriber s;
    s.customerId = CustomerId(body["customerId"_L1].toString());
    s.email = body["email"_L1].toString();
    s.package = body["package"_L1].toString();
    if (const QStringList packages = texts(body["packages"_L1]); !packages.isEmpty())
        s.package = packages.first();
    const QJsonObject parameters = body["provisioningParameters"_L1].toObject();
    s.firstName = parameters["firstName"_L1].toString();
    s.lastName = parameters["lastName"_L1].toString();
    s.phoneNumber = parameters["primaryPhoneNumber"_L1].toString();
    s.extension = parameters["extension"_L1].toString();
    s.locationId = LocationId(parameters["locationId"_L1].toString());
    return s;
}

NewLocation newLocation(const QJsonObject& body)
{
    return {body["name"_L1].toString(), body["timeZone"_L1].toString(), body["preferredLanguage"_L1].toString(),
        body["announcementLanguage"_L1].toString(), locationAddress(body["address"_L1].toObject())};
}

OnboardingTemplate onboardingTemplate(const QJsonObject& body)
{
    OnboardingTemplate t;
    t.name = body["name"_L1].toString();
    t.countryCode = body["countryCode"_L1].toString();
    t.serviceProviderAdmin = body["serviceProviderAdmin"_L1].toString();
    t.subscriptionId = body["subscriptionId"_L1].toString();
    const QJsonObject authentication = body["authentication"_L1].toObject();
    const QString mode = authentication["mode"_L1].toString();
    if (mode == "saml"_L1)
        t.signIn = SignInMode::Saml;
    else if (mode == "oidc"_L1)
        t.signIn = SignInMode::OpenIdConnect;
    t.idpEntityId = authentication["idpEntityId"_L1].toString();
    t.pstnProvider = body["pstnProvider"_L1].toString();
    t.restrictAdminInviteEmails = body["restrictAdminInviteEmails"_L1].toBool();
    t.brandName = body["brandName"_L1].toString();
    t.disableWebexCall = body["disableWebexCall"_L1].toBool();
    t.language = body["language"_L1].toString();
    return t;
}

} // namespace pd::sandbox
