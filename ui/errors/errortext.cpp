// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errors/errortext.h"

#include "ui/errors/formsentences.h"
#include "ui/errors/reporttext.h"
#include "ui/errors/sheetsentences.h"
#include "ui/errors/usersentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pd::errortext {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString forConnection(Error::Kind kind);
    static QString forRefusal(const Error& error);
    static QString forOwn(Error::Kind kind);
    static QString forField(const FieldError& field);
    static QString forPhone(const QString& rule);
    static QString forFile(const FieldError& field);
    static QString forType(const QString& type);
    static QString line(const QString& name, const QString& value) { return tr("%1: %2").arg(name, value); }
    static QStringList lines(const Error& error);
};

QString ErrorText::forConnection(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled: return tr("This was cancelled.");
    case Error::Kind::Offline: return tr("There is no network connection. Nothing was sent.");
    case Error::Kind::Refused:
        return tr("The server does not answer. Nothing was sent. Check the address of the profile, or try again in a moment.");
    case Error::Kind::Timeout: return tr("The server took too long to answer. Try again in a moment.");
    case Error::Kind::Tls:
        return tr(
            "A secure connection to the server could not be made. Check date and time of this computer, or ask your network administrator.");
    case Error::Kind::Protocol:
        return tr("The answer of the server could not be understood. Something between this computer and the server may have replaced it.");
    case Error::Kind::TooLarge: return tr("The answer or the file is too large.");
    case Error::Kind::Redirect: return tr("The server pointed to another address, which was not followed, to keep your sign-in safe.");
    default: return {};
    }
}

QString ErrorText::forRefusal(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::SignIn: return tr("You are not signed in, or your sign-in has ended. Sign in again.");
    case Error::Kind::Forbidden:
        return tr("Your account is not allowed to do this. Ask a full partner administrator for the wholesale administrator role.");
    case Error::Kind::NotFound: return tr("It no longer exists.");
    case Error::Kind::Conflict: return tr("Something else already uses this name, ID or e-mail address.");
    case Error::Kind::Invalid:
        return error.fields.isEmpty() ? tr("The server did not accept a value.")
                                      : tr("%n values need your attention.", nullptr, int(error.fields.size()));
    case Error::Kind::Locked: return tr("The server is still busy with an earlier change. Try again in a moment.");
    case Error::Kind::RateLimited:
        return error.retryAfter.count() > 0
            ? tr("The server asks for a pause. It goes on in %n seconds.", nullptr, int(error.retryAfter.count()))
            : tr("The server asks for a pause. Try again in a moment.");
    case Error::Kind::Server: return tr("The server could not do this. Try again; if it happens again, send the tracking ID to support.");
    case Error::Kind::OutcomeUnknown:
        return tr("The connection ended before the server answered. It is not known whether the change was made; "
                  "it is looked up before anything is sent again.");
    default: return {};
    }
}

QString ErrorText::forOwn(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Storage:
        return tr("The data on this computer could not be read or written. The disk may be full, or another copy of the program uses it.");
    case Error::Kind::Damaged: return tr("Stored data on this computer is damaged. The damaged part was set aside.");
    case Error::Kind::Input: return tr("The file or the value could not be read.");
    case Error::Kind::Unsupported: return tr("The server of this profile does not offer this.");
    default: return tr("Something went wrong inside the program. Restart it; if it happens again, send the log to support.");
    }
}

QString ErrorText::forPhone(const QString& rule)
{
    if (rule == "phone-scientific"_L1)
        return tr("A spreadsheet has shortened this number. Format the column as text and enter it again.");
    if (rule == "phone-letters"_L1)
        return tr("A phone number has digits only.");
    if (rule == "phone-length"_L1)
        return tr("A phone number has 7 to 15 digits.");
    if (rule == "phone-country"_L1)
        return tr("Enter the number with its country code, for example +972 3 555 0123.");
    return tr("Enter a phone number with its country code, for example +972 3 555 0123.");
}

QString ErrorText::forType(const QString& type)
{
    if (type == "text"_L1)
        return tr("Write a text here, in quotation marks.");
    if (type == "boolean"_L1)
        return tr("Write true or false here, without quotation marks.");
    if (type == "number"_L1)
        return tr("Write a number here, without quotation marks.");
    if (type == "object"_L1)
        return tr("Write an object here: { … }.");
    return tr("Write a list here: [ … ].");
}

/// What only an onboarding or template file can get wrong; empty for other rules.
QString ErrorText::forFile(const FieldError& field)
{
    if (field.rule == "type"_L1)
        return forType(field.text);
    const QHash<QString, QString> sentences = {
        {u"unknown-field"_s, tr("There is no such field. Did you mean “%1”?").arg(field.text)},
        {u"one-of"_s, tr("Use one of these: %1.").arg(field.text)},
        {u"duplicate"_s, tr("“%1” is there twice. Use another one.").arg(field.text)},
        {u"package-not-assigned"_s,
            tr("The customer does not get the package “%1”. Add it to the customer, or choose another one.").arg(field.text)},
        {u"location-unknown"_s,
            tr("There is no location “%1”. Add it to the customer's locations, or choose another one.").arg(field.text)},
        {u"template-unknown"_s,
            tr("There is no onboarding template “%1”. Create it first, or take a name from “partner-desk template list”.").arg(field.text)},
        {u"template-without-id"_s,
            tr("The onboarding template “%1” has no provisioning ID yet. Enter the one that Partner Hub gave it.").arg(field.text)},
        {u"exists-differently"_s, tr("It exists already with other values: %1").arg(field.text)},
    };
    return sentences.value(field.rule);
}

QString ErrorText::forField(const FieldError& field)
{
    for (const auto source : {sheetSentence, userSentence, ErrorText::forFile, reportSentence, formSentence}) {
        if (const QString found = source(field); !found.isEmpty())
            return found;
    }
    if (field.rule.startsWith("phone"_L1) && field.rule != "phone-or-extension"_L1)
        return forPhone(field.rule);
    const QHash<QString, QString> sentences = {
        {u"required"_s, tr("Fill this in.")},
        {u"too-long"_s, tr("Use at most %n characters.", nullptr, field.text.toInt())},
        {u"email"_s, tr("The address is not complete. Example: name@company.example")},
        {u"email-too-long"_s, tr("This e-mail address is too long.")},
        {u"percent"_s, tr("The percent sign cannot be used here.")},
        {u"control-characters"_s, tr("It contains characters that cannot be seen. Type it again instead of pasting it.")},
        {u"bidi-controls"_s, tr("It contains hidden direction marks. Type it again instead of pasting it.")},
        {u"country"_s, tr("“%1” is no country code. Choose a country, or write its two letters, for example DE.").arg(field.text)},
        {u"state-required"_s, tr("This country needs a state or province.")},
        {u"postal-code-required"_s, tr("This country needs a postal code.")},
        {u"package-unknown"_s, tr("There is no package “%1” in this edition of the offer.").arg(field.text)},
        {u"package-dependency"_s, tr("“%1” needs another package that is not chosen.").arg(field.text)},
        {u"one-base-package"_s, tr("Each user needs exactly one base package.")},
        {u"calling-location-required"_s, tr("A calling package needs a headquarters location.")},
        {u"time-zone"_s, tr("Choose a time zone, for example Asia/Jerusalem.")},
        {u"language"_s, tr("This language is not supported.")},
        {u"extension"_s, tr("An extension has 2 to 10 digits.")},
        {u"phone-or-extension"_s, tr("A user with a calling package needs a phone number or an extension.")},
        {u"name-characters"_s, tr("The character “%1” cannot be used in a name.").arg(field.text)},
        {u"entity-id-required"_s, tr("Enter the entity ID of the identity provider.")},
        {u"idp-name"_s, tr("Use letters, digits and - _ ~ . only, at most 128 of them.")},
        {u"subscription"_s, tr("Enter a subscription like Sub1234567.")},
        {u"limit"_s, tr("Enter a whole number, zero or more.")},
        {u"orgId"_s, tr("This is not an organization ID.")},
    };
    const auto found = sentences.constFind(field.rule);
    if (found != sentences.constEnd())
        return *found;
    return field.text.isEmpty() ? tr("The server did not accept this value.") : field.text;
}

QStringList ErrorText::lines(const Error& error)
{
    QStringList all;
    if (!error.detail.isEmpty())
        all << error.detail;
    for (const FieldError& field : error.fields) {
        const QString text = forField(field);
        all << (field.field.isEmpty() ? text : line(field.field, text));
    }
    if (error.errorCode != 0)
        all << line(tr("Code"), QString::number(error.errorCode));
    if (error.httpStatus != 0)
        all << line(tr("HTTP status"), QString::number(error.httpStatus));
    if (!error.trackingId.isEmpty())
        all << line(tr("Tracking ID"), error.trackingId);
    return all;
}

} // namespace

QString sentence(const Error& error)
{
    QString text = ErrorText::forConnection(error.kind);
    if (text.isEmpty())
        text = ErrorText::forRefusal(error);
    return text.isEmpty() ? ErrorText::forOwn(error.kind) : text;
}

QString fieldSentence(const FieldError& field) { return ErrorText::forField(field); }

QString details(const Error& error) { return ErrorText::lines(error).join(u'\n'); }

} // namespace pd::errortext
