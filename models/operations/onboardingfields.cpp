// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboardingfields.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// An entry with more fields that are none of ours is no onboarding entry; the rest is not looked at.
constexpr qsizetype mostUnknown = 100;

// "t" text, "b" boolean, "n" number, "o" object, "a" array; "[]" stands for every element, "*" for any key. "?" also allows null.
using FieldTypes = QHash<QString, QString>;

void addAddress(FieldTypes& types, const QString& prefix, const QStringList& fields)
{
    types.insert(prefix, u"o"_s);
    for (const QString& field : fields)
        types.insert(prefix + u'.' + field, u"t?"_s);
}

void addTexts(FieldTypes& types, const QString& prefix, const QStringList& fields)
{
    for (const QString& field : fields)
        types.insert(prefix + field, u"t?"_s);
}

FieldTypes onboardingTypes()
{
    const QStringList billing{u"addressLine1"_s, u"addressLine2"_s, u"city"_s, u"stateOrProvince"_s, u"zipOrPostalCode"_s, u"country"_s};
    const QStringList postal{u"address1"_s, u"address2"_s, u"city"_s, u"state"_s, u"postalCode"_s, u"country"_s};
    FieldTypes types{{u"template"_s, u"t?"_s}, {u"restrictedByPartner"_s, u"b?"_s}, {u"customer"_s, u"o"_s}, {u"locations"_s, u"a?"_s},
        {u"users"_s, u"a?"_s}, {u"customer.packages"_s, u"a"_s}, {u"customer.packages[]"_s, u"t"_s}, {u"customer.customerInfo"_s, u"o?"_s},
        {u"customer.provisioningParameters"_s, u"o?"_s}, {u"customer.provisioningParameters.calling"_s, u"o?"_s},
        {u"customer.provisioningParameters.calling.location"_s, u"o?"_s}, {u"customer.provisioningParameters.meetings"_s, u"o?"_s},
        {u"customer.provisioningParameters.meetings.timezone"_s, u"t?"_s}, {u"customer.provisioningParameters.packages"_s, u"o?"_s},
        {u"customer.provisioningParameters.packages.limits"_s, u"o?"_s}, {u"customer.provisioningParameters.packages.limits.*"_s, u"n?"_s},
        {u"locations[]"_s, u"o"_s}, {u"users[]"_s, u"o"_s}, {u"users[].packages"_s, u"a?"_s}, {u"users[].packages[]"_s, u"t"_s},
        {u"users[].provisioningParameters"_s, u"o?"_s}};
    addTexts(types, u"customer."_s, {u"provisioningId"_s, u"orgId"_s, u"externalId"_s, u"subPartnerAdminEmail"_s, u"billingStartDate"_s});
    addTexts(types, u"customer.customerInfo."_s, {u"name"_s, u"primaryEmail"_s, u"language"_s});
    addTexts(types, u"customer.provisioningParameters.calling.location."_s,
        {u"name"_s, u"timezone"_s, u"language"_s, u"emergencyLocationIdentifier"_s});
    addTexts(types, u"locations[]."_s, {u"name"_s, u"timeZone"_s, u"preferredLanguage"_s, u"announcementLanguage"_s});
    addTexts(types, u"users[]."_s, {u"email"_s, u"package"_s, u"location"_s});
    addTexts(types, u"users[].provisioningParameters."_s,
        {u"firstName"_s, u"lastName"_s, u"primaryPhoneNumber"_s, u"extension"_s, u"locationId"_s});
    addAddress(types, u"customer.address"_s, billing);
    addAddress(types, u"customer.provisioningParameters.calling.location.address"_s, billing);
    addAddress(types, u"locations[].address"_s, postal);
    return types;
}

FieldTypes templateTypes()
{
    FieldTypes types{{u"authentication"_s, u"o?"_s}, {u"restrictAdminInviteEmails"_s, u"b?"_s}, {u"disableWebexCall"_s, u"b?"_s}};
    addTexts(types, {},
        {u"name"_s, u"countryCode"_s, u"serviceProviderAdmin"_s, u"subscriptionId"_s, u"pstnProvider"_s, u"brandName"_s, u"language"_s,
            u"provisioningId"_s, u"authentication.mode"_s, u"authentication.idpEntityId"_s});
    return types;
}

/// How many letters were left out, added, changed or swapped with their neighbour; upper and lower case count as the same.
int editDistance(const QString& left, const QString& right)
{
    const QString a = left.toLower();
    const QString b = right.toLower();
    QList<int> before;
    QList<int> last;
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        before = std::exchange(last, row);
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row.last();
}

class FieldWalk
{
public:
    explicit FieldWalk(const FieldTypes& types)
        : m_types(types)
    {
    }

    void object(const QJsonObject& object, const QString& pattern, const QString& path)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString here = path.isEmpty() ? it.key() : path + u'.' + it.key();
            const QString known = patternOf(pattern, it.key());
            if (known.isEmpty())
                unknown(pattern, it.key(), here);
            else
                value(it.value(), known, here);
        }
    }

    FieldFindings findings;

private:
    [[nodiscard]] QString patternOf(const QString& parent, const QString& key) const
    {
        const QString prefix = parent.isEmpty() ? QString() : parent + u'.';
        if (m_types.contains(prefix + key))
            return prefix + key;
        return m_types.contains(prefix + u'*') ? prefix + u'*' : QString();
    }

    void unknown(const QString& parent, const QString& key, const QString& here)
    {
        const QString prefix = parent.isEmpty() ? QString() : parent + u'.';
        if (findings.unknown.size() >= mostUnknown)
            return;
        QString nearest;
        int least = 0;
        for (auto it = m_types.cbegin(); it != m_types.cend(); ++it) {
            const QString name = it.key().startsWith(prefix) ? it.key().sliced(prefix.size()) : QString();
            if (name.isEmpty() || name.contains(u'.') || name.contains(u'['))
                continue;
            const int distance = editDistance(name, key);
            const bool near = distance <= std::max<int>(1, int(name.size() / 6));
            if (near && (nearest.isEmpty() || distance < least || (distance == least && name < nearest))) {
                nearest = name;
                least = distance;
            }
        }
        if (nearest.isEmpty())
            findings.unknown << here;
        else
            findings.errors << FieldError{here, u"unknown-field"_s, nearest};
    }

    void value(const QJsonValue& value, const QString& pattern, const QString& here)
    {
        const QString type = m_types.value(pattern);
        if (value.isNull() && type.endsWith(u'?'))
            return;
        const QChar wanted = type[0];
        if (!fits(value, wanted)) {
            findings.errors << FieldError{here, u"type"_s, typeName(wanted)};
            return;
        }
        if (value.isObject())
            object(value.toObject(), pattern, here);
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            this->value(array[i], pattern + u"[]"_s, u"%1[%2]"_s.arg(here).arg(i));
    }

    [[nodiscard]] static bool fits(const QJsonValue& value, QChar wanted)
    {
        switch (wanted.toLatin1()) {
        case 't': return value.isString();
        case 'b': return value.isBool();
        case 'n': return value.isDouble();
        case 'o': return value.isObject();
        default: return value.isArray();
        }
    }

    [[nodiscard]] static QString typeName(QChar wanted)
    {
        static const QHash<QChar, QString> names{
            {u't', u"text"_s}, {u'b', u"boolean"_s}, {u'n', u"number"_s}, {u'o', u"object"_s}, {u'a', u"list"_s}};
        return names.value(wanted);
    }

    const FieldTypes& m_types;
};

FieldFindings walked(const QJsonObject& object, const FieldTypes& types)
{
    FieldWalk walk(types);
    walk.object(object, {}, {});
    return walk.findings;
}

} // namespace

FieldFindings checkOnboardingFields(const QJsonObject& entry)
{
    static const FieldTypes types = onboardingTypes();
    return walked(entry, types);
}

FieldFindings checkTemplateFields(const QJsonObject& object)
{
    static const FieldTypes types = templateTypes();
    return walked(object, types);
}

} // namespace pd
