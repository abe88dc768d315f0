// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/draftchecks.h"

#include "domain/countries.h"
#include "domain/rules.h"
#include "domain/textchecks.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

struct Renamed {
    const char16_t* wire;
    const char16_t* form;
};

/// The first that fits counts: a longer beginning stands before the shorter one that it contains.
constexpr std::array renamedBeginnings{
    Renamed{u"provisioningParameters.calling.location.address.", u"address."},
    Renamed{u"provisioningParameters.packages.limits.", u"limits."},
    Renamed{u"provisioningParameters.calling.location.timezone", u"calling.timeZone"},
    Renamed{u"provisioningParameters.calling.location.emergencyLocationIdentifier", u"calling.emergencyIdentifier"},
    Renamed{u"provisioningParameters.calling.location.", u"calling."},
    Renamed{u"provisioningParameters.calling.location", u"calling.name"},
    Renamed{u"provisioningParameters.meetings.timezone", u"meetings.timeZone"},
    Renamed{u"provisioningParameters.primaryPhoneNumber", u"phoneNumber"},
    Renamed{u"provisioningParameters.locationId", u"location"},
    Renamed{u"provisioningParameters.", u""},
    Renamed{u"authentication.idpEntityId", u"idpEntityId"},
    Renamed{u"authentication.mode", u"signIn"},
    Renamed{u"customerInfo.", u""},
    Renamed{u"customer.", u""},
    Renamed{u"provisioningId", u"template"},
};

constexpr std::array renamedEnds{
    Renamed{u"address.addressLine1", u"address.line1"},
    Renamed{u"address.addressLine2", u"address.line2"},
    Renamed{u"address.address1", u"address.line1"},
    Renamed{u"address.address2", u"address.line2"},
    Renamed{u"address.stateOrProvince", u"address.state"},
    Renamed{u"address.zipOrPostalCode", u"address.postalCode"},
};

/// How postal codes look where an address needs one.
bool isPostalCode(const QString& country, const QString& code)
{
    static const QHash<QString, QRegularExpression> shapes{{u"US"_s, QRegularExpression(u"^[0-9]{5}(-[0-9]{4})?$"_s)},
        {u"CA"_s, QRegularExpression(u"^[A-Za-z][0-9][A-Za-z] ?[0-9][A-Za-z][0-9]$"_s)}, {u"AU"_s, QRegularExpression(u"^[0-9]{4}$"_s)}};
    const auto shape = shapes.constFind(country);
    return shape == shapes.cend() || shape->match(code).hasMatch();
}

} // namespace

QString formField(const QString& wireField)
{
    if (const qsizetype end = wireField.indexOf("]."_L1); end > 0) {
        const QString ofRow = formField(wireField.mid(end + 2));
        const bool userPackage = wireField.startsWith("users["_L1) && ofRow == "packages"_L1;
        return wireField.first(end + 2) + (userPackage ? u"package"_s : ofRow);
    }
    QString field = wireField;
    for (const Renamed& renamed : renamedBeginnings) {
        const QStringView wire(renamed.wire);
        if (field.startsWith(wire)) {
            field.replace(0, wire.size(), QString::fromUtf16(renamed.form));
            break;
        }
    }
    for (const Renamed& renamed : renamedEnds) {
        const QStringView wire(renamed.wire);
        if (field.endsWith(wire)) {
            field.replace(field.size() - wire.size(), wire.size(), QString::fromUtf16(renamed.form));
            break;
        }
    }
    return field;
}

QList<FieldError> checkAddressForm(const Address& a, const QString& prefix)
{
    QList<FieldError> errors;
    if (!a.state.isEmpty() && needsState(a.country) && !isState(a.country, a.state))
        errors << FieldError{prefix + u"state"_s, u"state"_s, a.state};
    if (!a.state.isEmpty() && !needsState(a.country))
        errors << checkText(a.state, prefix + u"state"_s, false, 50);
    if (!a.postalCode.isEmpty() && !isPostalCode(a.country, a.postalCode))
        errors << FieldError{prefix + u"postalCode"_s, u"postal-code"_s, a.postalCode};
    else
        errors << checkText(a.postalCode, prefix + u"postalCode"_s, false, 20);
    return errors;
}

QList<FieldError> checkBillingStart(const QString& typed, const QString& field, bool delayedBilling, const QDate& today)
{
    static constexpr int longestDelayDays = 90;
    const QDate day = QDate::fromString(typed, u"yyyy-MM-dd"_s);
    if (typed.isEmpty())
        return {};
    if (!delayedBilling)
        return {{field, u"billing-start-unavailable"_s, {}}};
    if (!day.isValid())
        return {{field, u"date"_s, typed}};
    if (today.isValid() && day < today)
        return {{field, u"billing-start-past"_s, typed}};
    if (today.isValid() && today.daysTo(day) > longestDelayDays)
        return {{field, u"billing-start-late"_s, QString::number(longestDelayDays)}};
    return {};
}

QList<FieldError> checkLocationForm(const NewLocation& location, const QString& prefix)
{
    QList<FieldError> errors;
    for (FieldError error : checkNewLocation(location)) {
        error.field = prefix + formField(error.field);
        errors << error;
    }
    return errors + checkAddressForm(location.address, prefix + u"address."_s);
}

QList<FieldError> withoutRepeats(const QList<FieldError>& errors)
{
    QList<FieldError> once;
    for (const FieldError& error : errors) {
        if (!once.contains(error))
            once << error;
    }
    return once;
}

Address trimmed(const Address& a)
{
    return {a.line1.trimmed(), a.line2.trimmed(), a.city.trimmed(), a.state.trimmed(), a.postalCode.trimmed(), a.country.trimmed()};
}

NewLocation trimmed(const NewLocation& l)
{
    return {l.name.trimmed(), l.timeZone.trimmed(), l.preferredLanguage.trimmed(), l.announcementLanguage.trimmed(), trimmed(l.address)};
}

QList<FieldError> warnEmail(const QString& email, const QString& field)
{
    const auto odd = lookAlikeDomain(email);
    return odd ? QList<FieldError>{FieldError{field, u"look-alike"_s, *odd}} : QList<FieldError>();
}

QList<FieldError> warnTimeZone(const QString& zone, const QString& country, const QString& field)
{
    const QStringList ofCountry = timeZonesOf(country);
    if (zone.isEmpty() || ofCountry.isEmpty() || ofCountry.contains(zone))
        return {};
    return {FieldError{field, u"time-zone-country"_s, zone}};
}

} // namespace pd
