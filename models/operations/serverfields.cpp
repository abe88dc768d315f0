// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/serverfields.h"

#include "operations/draftchecks.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

// Codes of the API; the first one is that of the public texts (domain.md 1.6), the others are given by the sandbox.
constexpr int emailInUse = 10022;
constexpr int externalIdInUse = 10023;
constexpr int numberInUse = 10025;
constexpr int nameInUse = 10027;

QString ruleOf(int code, const QString& field)
{
    switch (code) {
    case emailInUse: return u"email-taken"_s;
    case externalIdInUse: return u"external-id-taken"_s;
    case numberInUse: return field == "extension"_L1 ? u"extension-taken"_s : u"number-taken"_s;
    case nameInUse: return u"name-taken"_s;
    default: return u"server"_s;
    }
}

/// The field that a sentence or a code is about, where the answer names none.
QString guessedField(const QString& sentence, int code)
{
    const QString text = sentence.toLower();
    if (code == externalIdInUse || text.contains("external id"_L1) || text.contains("externalid"_L1))
        return u"externalId"_s;
    if (code == emailInUse || text.contains("email"_L1) || text.contains("e-mail"_L1))
        return u"email"_s;
    if (text.contains("extension"_L1))
        return u"extension"_s;
    if (code == numberInUse || text.contains("phone number"_L1))
        return u"phoneNumber"_s;
    if (text.contains("address line"_L1) || text.contains("addressline1"_L1))
        return u"address.line1"_s;
    if (text.contains("postal"_L1) || text.contains("zip"_L1))
        return u"address.postalCode"_s;
    if (text.contains("state or province"_L1) || text.contains("stateorprovince"_L1))
        return u"address.state"_s;
    if (text.contains("country"_L1))
        return u"address.country"_s;
    if (text.contains("address"_L1))
        return u"address.line1"_s;
    if (text.contains("package"_L1))
        return u"packages"_s;
    if (text.contains("time zone"_L1) || text.contains("timezone"_L1))
        return u"timeZone"_s;
    if (code == nameInUse)
        return u"name"_s;
    return {};
}

QList<FieldError> placed(const Error& error)
{
    QList<FieldError> result;
    for (const FieldError& said : error.fields) {
        // The code is that of the first complaint.
        const int code = result.isEmpty() ? error.errorCode : 0;
        const QString named = said.field.isEmpty() ? guessedField(said.text, code) : formField(said.field);
        result << FieldError{named, said.rule == "server"_L1 ? ruleOf(code, named) : said.rule, said.text};
    }
    if (result.isEmpty() && (error.httpStatus >= 400 || error.errorCode != 0 || !error.detail.isEmpty())) {
        const QString field = guessedField(error.detail, error.errorCode);
        result << FieldError{field, ruleOf(error.errorCode, field), error.detail};
    }
    return result;
}

/// The keys of one form: `known` stay, `renamed` are called otherwise there, everything else belongs to no field.
QList<FieldError> within(QList<FieldError> errors, const QStringList& known, const QHash<QString, QString>& renamed, const QString& prefix)
{
    for (FieldError& error : errors) {
        const QString name = renamed.value(error.field, error.field);
        const bool limit = name.startsWith("limits."_L1);
        error.field = known.contains(name) || (limit && known.contains(u"packages"_s)) ? prefix + name : QString();
    }
    return errors;
}

const QStringList& addressKeys()
{
    static const QStringList keys{
        u"address.line1"_s, u"address.line2"_s, u"address.city"_s, u"address.state"_s, u"address.postalCode"_s, u"address.country"_s};
    return keys;
}

} // namespace

QList<FieldError> customerFields(const Error& error)
{
    static const QStringList known = addressKeys()
        + QStringList{u"name"_s, u"primaryEmail"_s, u"externalId"_s, u"template"_s, u"language"_s, u"packages"_s, u"orgId"_s,
            u"calling.name"_s, u"calling.timeZone"_s, u"calling.language"_s, u"calling.emergencyIdentifier"_s, u"meetings.timeZone"_s,
            u"billingStartDate"_s};
    static const QHash<QString, QString> renamed{{u"email"_s, u"primaryEmail"_s}, {u"timeZone"_s, u"calling.timeZone"_s},
        {u"address"_s, u"address.line1"_s}, {u"extension"_s, QString()}, {u"phoneNumber"_s, QString()}};
    return within(placed(error), known, renamed, {});
}

QList<FieldError> templateFields(const Error& error)
{
    static const QStringList known{u"name"_s, u"countryCode"_s, u"serviceProviderAdmin"_s, u"subscriptionId"_s, u"signIn"_s,
        u"idpEntityId"_s, u"pstnProvider"_s, u"restrictAdminInviteEmails"_s, u"brandName"_s, u"disableWebexCall"_s, u"language"_s};
    static const QHash<QString, QString> renamed{{u"email"_s, u"serviceProviderAdmin"_s}, {u"address.country"_s, u"countryCode"_s}};
    return within(placed(error), known, renamed, {});
}

QList<FieldError> userFields(const Error& error, qsizetype row)
{
    static const QStringList known{
        u"firstName"_s, u"lastName"_s, u"email"_s, u"package"_s, u"location"_s, u"phoneNumber"_s, u"extension"_s};
    static const QHash<QString, QString> renamed{{u"packages"_s, u"package"_s}};
    return within(placed(error), known, renamed, u"users[%1]."_s.arg(row));
}

QList<FieldError> locationFields(const Error& error, qsizetype row)
{
    static const QStringList known =
        addressKeys() + QStringList{u"name"_s, u"timeZone"_s, u"preferredLanguage"_s, u"announcementLanguage"_s};
    static const QHash<QString, QString> renamed{{u"address"_s, u"address.line1"_s}};
    return within(placed(error), known, renamed, u"locations[%1]."_s.arg(row));
}

} // namespace pd
