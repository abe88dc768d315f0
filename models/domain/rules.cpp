// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include "domain/locales.h"
#include "domain/phonenumber.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAddressLine = 50;

class Checker
{
public:
    void add(const QString& field, const QString& rule, const QString& text = {}) { m_errors << FieldError{field, rule, text}; }
    void add(const QList<FieldError>& errors) { m_errors << errors; }

    /// Text that people type: present when required, not too long, no control or direction characters.
    void text(const QString& field, const QString& value, bool required, qsizetype limit)
    {
        if (value.trimmed().isEmpty()) {
            if (required)
                add(field, u"required"_s);
            return;
        }
        if (value.size() > limit)
            add(field, u"too-long"_s, QString::number(limit));
        if (!value.isValidUtf16()
            || std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
            add(field, u"control-characters"_s);
        if (std::any_of(value.cbegin(), value.cend(), isDirectionControl))
            add(field, u"bidi-controls"_s);
    }

    /// What machines compare (e-mail addresses, IDs) has no invisible characters at all; names need some of them.
    void identifier(const QString& field, const QString& value, qsizetype limit)
    {
        text(field, value, true, limit);
        const auto joins = [](QChar c) { return c.unicode() >= 0x200C && c.unicode() <= 0x200F; };
        if (std::any_of(value.cbegin(), value.cend(), joins) && std::none_of(value.cbegin(), value.cend(), isDirectionControl))
            add(field, u"bidi-controls"_s);
    }

    void timeZone(const QString& field, const QString& value, bool required)
    {
        if (value.isEmpty()) {
            if (required)
                add(field, u"required"_s);
        } else if (!QTimeZone::isTimeZoneIdAvailable(value.toUtf8())) {
            add(field, u"time-zone"_s, value);
        }
    }

    void language(const QString& field, const QString& value, bool required)
    {
        static const QRegularExpression shape(u"^[A-Za-z]{2}([_-][A-Za-z]{2})?$"_s);
        if (value.isEmpty()) {
            if (required)
                add(field, u"required"_s);
        } else if (!shape.match(value).hasMatch()) {
            add(field, u"language"_s, value);
        }
    }

    static bool isDirectionControl(QChar c)
    {
        const char16_t u = c.unicode();
        return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200B || u == 0xFEFF;
    }

    [[nodiscard]] QList<FieldError> take() { return std::move(m_errors); }

private:
    QList<FieldError> m_errors;
};

/// Two capital letters that ISO 3166-1 knows ("UK" is none).
void checkCountry(Checker& check, const QString& field, const QString& code)
{
    static const QRegularExpression twoLetters(u"^[A-Z]{2}$"_s);
    if (code.isEmpty())
        check.add(field, u"required"_s);
    else if (!twoLetters.match(code).hasMatch() || QLocale::codeToTerritory(code) == QLocale::AnyTerritory)
        check.add(field, u"country"_s, code);
}

/// Why a number is not E.164; what a spreadsheet or a keyboard did to it has rules of its own.
QString phoneRule(const QString& number)
{
    const Result<QString> read = toE164(number, {});
    const QString rule = read ? QString() : read.error().fields.first().rule;
    return rule == "phone-scientific"_L1 || rule == "phone-letters"_L1 ? rule : u"phone"_s;
}

void checkPackages(Checker& check, const QStringList& packages, const PackageCatalog& catalog)
{
    if (packages.isEmpty())
        check.add(u"packages"_s, u"required"_s);
    for (const QString& id : packages) {
        const PackageInfo* info = catalog.find(id);
        if (!info || !info->customer)
            check.add(u"packages"_s, u"package-unknown"_s, id);
    }
    for (const QString& id : catalog.unmet(packages))
        check.add(u"packages"_s, u"package-dependency"_s, id);
}

void checkCalling(Checker& check, const CallingLocation& location)
{
    const QString prefix = u"provisioningParameters.calling.location."_s;
    check.text(prefix + u"name"_s, location.name, true, 80);
    check.add(checkAddress(location.address, prefix + u"address."_s));
    check.timeZone(prefix + u"timezone"_s, location.timeZone, true);
    check.language(prefix + u"language"_s, location.language, true);
}

} // namespace

QList<FieldError> checkAddress(const Address& a, const QString& prefix)
{
    Checker check;
    check.text(prefix + u"addressLine1"_s, a.line1, true, maxAddressLine);
    check.text(prefix + u"addressLine2"_s, a.line2, false, maxAddressLine);
    check.text(prefix + u"city"_s, a.city, true, maxAddressLine);
    checkCountry(check, prefix + u"country"_s, a.country);
    if (a.state.isEmpty() && needsState(a.country))
        check.add(prefix + u"stateOrProvince"_s, u"state-required"_s, a.country);
    if (a.postalCode.isEmpty() && needsPostalCode(a.country))
        check.add(prefix + u"zipOrPostalCode"_s, u"postal-code-required"_s, a.country);
    return check.take();
}

QList<FieldError> checkEmail(const QString& value, const QString& field)
{
    Checker check;
    check.identifier(field, value, 254);
    QList<FieldError> errors = check.take();
    for (FieldError& error : errors) {
        if (error.rule == "too-long"_L1)
            error.rule = u"email-too-long"_s;
    }
    if (!errors.isEmpty())
        return errors;
    static const QRegularExpression shape(
        u"^[A-Za-z0-9.!#$&'*+/=?^_`{|}~-]+@[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString local = value.section(u'@', 0, 0);
    const bool dots = local.startsWith(u'.') || local.endsWith(u'.') || local.contains(".."_L1);
    if (dots || !shape.match(value).hasMatch())
        errors << FieldError{field, u"email"_s, {}};
    return errors;
}

QList<FieldError> checkTemplate(const OnboardingTemplate& t)
{
    Checker check;
    check.text(u"name"_s, t.name, true, 128);
    checkCountry(check, u"countryCode"_s, t.countryCode);
    check.add(checkEmail(t.serviceProviderAdmin, u"serviceProviderAdmin"_s));
    check.text(u"subscriptionId"_s, t.subscriptionId, true, 64);
    static const QRegularExpression idpName(u"^[A-Za-z0-9_~.-]{1,128}$"_s);
    if (t.signIn != SignInMode::Webex && t.idpEntityId.isEmpty())
        check.add(u"authentication.idpEntityId"_s, u"entity-id-required"_s);
    else if (t.signIn == SignInMode::OpenIdConnect && !idpName.match(t.idpEntityId).hasMatch())
        check.add(u"authentication.idpEntityId"_s, u"idp-name"_s);
    check.text(u"brandName"_s, t.brandName, false, 128);
    check.language(u"language"_s, t.language, false);
    return check.take();
}

QList<FieldError> checkNewCustomer(const NewCustomer& c, const PackageCatalog& catalog)
{
    Checker check;
    check.identifier(u"externalId"_s, c.externalId, 255);
    const bool attach = !c.orgId.isEmpty();
    check.text(u"customerInfo.name"_s, c.name, !attach, 256);
    if (c.name.contains(u'%'))
        check.add(u"customerInfo.name"_s, u"percent"_s);
    if (!attach || !c.primaryEmail.isEmpty())
        check.add(checkEmail(c.primaryEmail, u"customerInfo.primaryEmail"_s));
    check.language(u"customerInfo.language"_s, c.language, false);
    checkPackages(check, c.packages, catalog);
    check.add(checkAddress(c.address, u"address."_s));
    if (c.calling)
        checkCalling(check, *c.calling);
    else if (catalog.anyCalling(c.packages))
        check.add(u"provisioningParameters.calling.location"_s, u"calling-location-required"_s);
    check.timeZone(u"provisioningParameters.meetings.timezone"_s, c.meetingsTimeZone, false);
    for (auto it = c.packageLimits.cbegin(); it != c.packageLimits.cend(); ++it) {
        if (it.value() < 0)
            check.add(u"provisioningParameters.packages.limits."_s + it.key(), u"limit"_s);
    }
    return check.take();
}

QList<FieldError> checkNewLocation(const NewLocation& l)
{
    Checker check;
    check.text(u"name"_s, l.name, true, 80);
    check.timeZone(u"timeZone"_s, l.timeZone, true);
    check.language(u"preferredLanguage"_s, l.preferredLanguage, true);
    check.language(u"announcementLanguage"_s, l.announcementLanguage, true);
    for (FieldError error : checkAddress(l.address, u"address."_s)) {
        error.field.replace("addressLine"_L1, "address"_L1);
        error.field.replace("stateOrProvince"_L1, "state"_L1);
        error.field.replace("zipOrPostalCode"_L1, "postalCode"_L1);
        check.add({error});
    }
    return check.take();
}

QList<FieldError> checkNewSubscriber(const NewSubscriber& s, const PackageCatalog& catalog)
{
    Checker check;
    check.add(checkEmail(s.email, u"email"_s));
    const PackageInfo* info = catalog.find(s.package);
    if (s.package.isEmpty())
        check.add(u"packages"_s, u"one-base-package"_s);
    else if (!info || !info->subscriber)
        check.add(u"packages"_s, u"package-unknown"_s, s.package);
    const auto name = [&](const QString& field, const QString& value) {
        check.text(field, value, false, info && info->calling ? 30 : 128);
        static const QString forbidden = u"%#<>\\/\""_s;
        for (const QChar c : value) {
            if (forbidden.contains(c)) {
                check.add(field, u"name-characters"_s, QString(c));
                break;
            }
        }
    };
    name(u"provisioningParameters.firstName"_s, s.firstName);
    name(u"provisioningParameters.lastName"_s, s.lastName);
    if (info && info->calling && s.phoneNumber.isEmpty() && s.extension.isEmpty())
        check.add(u"provisioningParameters.extension"_s, u"phone-or-extension"_s);
    if (!s.phoneNumber.isEmpty() && !isE164(s.phoneNumber))
        check.add(u"provisioningParameters.primaryPhoneNumber"_s, phoneRule(s.phoneNumber), s.phoneNumber);
    if (!s.extension.isEmpty() && !isExtension(s.extension))
        check.add(u"provisioningParameters.extension"_s, u"extension"_s, s.extension);
    return check.take();
}

bool needsState(const QString& country)
{
    static const QStringList countries{u"US"_s, u"CA"_s, u"AU"_s};
    return countries.contains(country);
}

bool needsPostalCode(const QString& country) { return needsState(country); }

QString comparable(const QString& text) { return text.normalized(QString::NormalizationForm_C).toCaseFolded().simplified(); }

} // namespace pd
