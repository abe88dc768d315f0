// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboardingjson.h"

#include <QJsonDocument>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

QJsonObject billingAddress()
{
    return {{u"addressLine1"_s, u"12 Harbour Street"_s}, {u"city"_s, u"Oakland"_s}, {u"stateOrProvince"_s, u"CA"_s},
        {u"zipOrPostalCode"_s, u"94607"_s}, {u"country"_s, u"US"_s}};
}

QJsonObject locationJson(const QString& name)
{
    return {{u"name"_s, name}, {u"timeZone"_s, u"America/Los_Angeles"_s}, {u"preferredLanguage"_s, u"en_us"_s},
        {u"announcementLanguage"_s, u"en_us"_s},
        {u"address"_s,
            QJsonObject{{u"address1"_s, u"7 Dock Road"_s}, {u"city"_s, u"Oakland"_s}, {u"state"_s, u"CA"_s}, {u"postalCode"_s, u"94607"_s},
                {u"country"_s, u"US"_s}}}};
}

/// The last user of each entry has meetings only; the second sits at the first extra location.
QJsonObject userJson(const EntryShape& shape, int i)
{
    QJsonObject parameters{{u"firstName"_s, u"Sam"_s}, {u"lastName"_s, QString(u"Number"_s + QString::number(i))}};
    const bool meetings = i > 0 && i == shape.users - 1;
    if (!meetings)
        parameters.insert(u"extension"_s, QString::number(1000 + i));
    QJsonObject user{{u"email"_s, emailOf(shape, i)}, {u"packages"_s, QJsonArray{meetings ? u"webex_meetings"_s : u"webex_calling"_s}},
        {u"provisioningParameters"_s, parameters}};
    if (i == 1 && !meetings && shape.locations > 0)
        user.insert(u"location"_s, locationOf(shape, 0));
    return user;
}

QJsonValue replaced(const QJsonValue& value, const QStringList& steps, const QJsonValue& wanted)
{
    if (steps.isEmpty())
        return wanted;
    bool isIndex = false;
    const int index = steps.first().toInt(&isIndex);
    if (isIndex) {
        QJsonArray array = value.toArray();
        array.replace(index, replaced(array.at(index), steps.sliced(1), wanted));
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inner = replaced(object.value(steps.first()), steps.sliced(1), wanted);
    if (inner.isUndefined())
        object.remove(steps.first());
    else
        object.insert(steps.first(), inner);
    return object;
}

} // namespace

QString emailOf(const EntryShape& shape, int user) { return u"user%1.%2@north.example"_s.arg(user).arg(shape.externalId); }

QString locationOf(const EntryShape& shape, int location) { return u"Depot %1 %2"_s.arg(location).arg(shape.externalId); }

QJsonObject templateJson(const QString& name)
{
    return {{u"name"_s, name}, {u"countryCode"_s, u"US"_s}, {u"serviceProviderAdmin"_s, u"admin@partner.example"_s},
        {u"subscriptionId"_s, u"Sub1234567"_s}, {u"authentication"_s, QJsonObject{{u"mode"_s, u"webex"_s}}},
        {u"pstnProvider"_s, QJsonValue()}, {u"restrictAdminInviteEmails"_s, false}, {u"brandName"_s, u"North Voice"_s},
        {u"disableWebexCall"_s, false}, {u"language"_s, u"en_US"_s}};
}

QJsonObject entryJson(const EntryShape& shape)
{
    const QString name = shape.name.isEmpty() ? QString(u"Company "_s + shape.externalId) : shape.name;
    const QJsonObject calling{{u"location"_s,
        QJsonObject{{u"name"_s, u"Head office"_s}, {u"timezone"_s, u"America/Los_Angeles"_s}, {u"language"_s, u"en_us"_s},
            {u"address"_s, billingAddress()}}}};
    const QJsonObject customer{{u"packages"_s, QJsonArray{u"webex_calling"_s, u"webex_meetings"_s}}, {u"externalId"_s, shape.externalId},
        {u"address"_s, billingAddress()},
        {u"customerInfo"_s, QJsonObject{{u"name"_s, name}, {u"primaryEmail"_s, emailOf(shape, 0)}, {u"language"_s, u"en_US"_s}}},
        {u"provisioningParameters"_s,
            QJsonObject{{u"calling"_s, calling}, {u"meetings"_s, QJsonObject{{u"timezone"_s, u"America/Los_Angeles"_s}}}}}};
    QJsonArray locations;
    for (int i = 0; i < shape.locations; ++i)
        locations << locationJson(locationOf(shape, i));
    QJsonArray users;
    for (int i = 0; i < shape.users; ++i)
        users << userJson(shape, i);
    return {{u"template"_s, shape.templateRef}, {u"restrictedByPartner"_s, shape.restricted}, {u"customer"_s, customer},
        {u"locations"_s, locations}, {u"users"_s, users}};
}

QStringList keysOf(const EntryShape& shape)
{
    QStringList keys{u"customer "_s + shape.externalId};
    for (int i = 0; i < shape.locations; ++i)
        keys << u"location "_s + locationOf(shape, i);
    for (int i = 0; i < shape.users; ++i)
        keys << u"subscriber "_s + emailOf(shape, i);
    return keys;
}

QByteArray bytesOf(const QJsonObject& object) { return QJsonDocument(object).toJson(); }

QByteArray bytesOf(const QJsonArray& array) { return QJsonDocument(array).toJson(); }

QJsonObject withValue(const QJsonObject& object, const QString& path, const QJsonValue& value)
{
    QString steps = path;
    steps.replace(u'[', u'.').remove(u']');
    return replaced(object, steps.split(u'.', Qt::SkipEmptyParts), value).toObject();
}

} // namespace pd::test
