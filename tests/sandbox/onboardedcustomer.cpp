// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/onboardedcustomer.h"

#include <QDeadlineTimer>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

QJsonObject headquarters()
{
    return {{"addressLine1"_L1, "771 Alder Drive"_L1}, {"city"_L1, "Milpitas"_L1}, {"stateOrProvince"_L1, "CA"_L1},
        {"zipOrPostalCode"_L1, "95035"_L1}, {"country"_L1, "US"_L1}};
}

} // namespace

QJsonObject templateBody(const QString& name)
{
    return {{"name"_L1, name}, {"countryCode"_L1, "US"_L1}, {"serviceProviderAdmin"_L1, "admin@partner.example"_L1},
        {"subscriptionId"_L1, "Sub1234567"_L1}, {"authentication"_L1, QJsonObject{{"mode"_L1, "webex"_L1}}},
        {"pstnProvider"_L1, QJsonValue()}, {"restrictAdminInviteEmails"_L1, false}, {"brandName"_L1, "Northwind"_L1},
        {"disableWebexCall"_L1, false}, {"language"_L1, "en_US"_L1}};
}

QJsonObject customerBody(const QString& provisioningId, const QString& externalId)
{
    const QJsonObject location{{"name"_L1, "Head Office"_L1}, {"timezone"_L1, "America/Los_Angeles"_L1}, {"language"_L1, "en_us"_L1},
        {"address"_L1, headquarters()}};
    return {{"provisioningId"_L1, provisioningId}, {"packages"_L1, QJsonArray{"webex_calling"_L1, "webex_suite"_L1, "webex_meetings"_L1}},
        {"externalId"_L1, externalId}, {"address"_L1, headquarters()},
        {"customerInfo"_L1,
            QJsonObject{
                {"name"_L1, QString(u"Company "_s + externalId)}, {"primaryEmail"_L1, QString(externalId + u"@company.example"_s)}}},
        {"provisioningParameters"_L1, QJsonObject{{"calling"_L1, QJsonObject{{"location"_L1, location}}}}}};
}

QJsonObject subscriberBody(const QString& customerId, const QString& email, const QString& extension)
{
    return {{"customerId"_L1, customerId}, {"email"_L1, email}, {"packages"_L1, QJsonArray{"webex_calling"_L1}},
        {"provisioningParameters"_L1, QJsonObject{{"firstName"_L1, "Ada"_L1}, {"lastName"_L1, "Byron"_L1}, {"extension"_L1, extension}}}};
}

QJsonObject locationBody(const QString& name)
{
    return {{"name"_L1, name}, {"timeZone"_L1, "America/Los_Angeles"_L1}, {"preferredLanguage"_L1, "en_us"_L1},
        {"announcementLanguage"_L1, "en_us"_L1},
        {"address"_L1,
            QJsonObject{{"address1"_L1, "170 West Tasman Drive"_L1}, {"city"_L1, "San Jose"_L1}, {"state"_L1, "CA"_L1},
                {"postalCode"_L1, "95134"_L1}, {"country"_L1, "US"_L1}}}};
}

QString makeTemplate(HttpProbe& probe, const QString& name)
{
    return probe.post(u"/partnerhub/templates"_s, templateBody(name)).object()["provisioningId"_L1].toString();
}

QJsonObject settled(HttpProbe& probe, const QString& customerId)
{
    const QDeadlineTimer deadline(10'000);
    QJsonObject customer;
    do {
        customer = probe.get(u"/wholesale/customers/"_s + customerId).object();
        const QString status = customer["status"_L1].toString();
        if (status != "provisioning"_L1 && status != "updating"_L1 && status != "deleting"_L1)
            break;
    } while (!deadline.hasExpired());
    return customer;
}

QJsonObject onboard(HttpProbe& probe, const QJsonObject& body)
{
    const ProbeReply accepted = probe.post(u"/wholesale/customers"_s, body);
    if (accepted.status != 202)
        return accepted.object();
    return settled(probe, QString::fromUtf8(accepted.headers["location"]).section(u'/', -1));
}

QJsonObject with(QJsonObject object, const QString& path, const QJsonValue& value)
{
    const QString key = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    if (!rest.isEmpty())
        object[key] = with(object[key].toObject(), rest, value);
    else if (value.isUndefined())
        object.remove(key);
    else
        object[key] = value;
    return object;
}

} // namespace pd::test
