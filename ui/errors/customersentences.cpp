// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errors/customersentences.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace pd::errortext {

namespace {

struct CustomerText {
    Q_DECLARE_TR_FUNCTIONS(CustomerText)

public:
    static QString forInformation(const FieldError& field);
    static QString forPlaces(const FieldError& field);
    static QString forOptions(const FieldError& field);
    static QString forAttaching(const FieldError& field);
};

QString CustomerText::forInformation(const FieldError& field)
{
    const QHash<QString, QString> sentences = {
        {u"external-id-taken"_s, tr("Another customer has this external ID already. Use another one.")},
        {u"email-taken"_s, tr("This e-mail address belongs to a Webex user already. Use another one.")},
        {u"template-missing"_s, tr("There is no onboarding template “%1”. Choose one from the list.").arg(field.text)},
        {u"template-unfinished"_s,
            tr("The onboarding template “%1” has no provisioning ID yet. Enter it on the Templates page first.").arg(field.text)},
        {u"meeting-site-english"_s, tr("Meeting sites stay in English for %1. Everything else follows the language.").arg(field.text)},
        {u"package-needs"_s, tr("%1 Add one of them, or leave it out.").arg(field.text)},
    };
    return sentences.value(field.rule);
}

QString CustomerText::forPlaces(const FieldError& field)
{
    const QHash<QString, QString> sentences = {
        {u"country-suggestion"_s, tr("Did you mean %1? Choose it from the list.").arg(field.text)},
        {u"country-unknown"_s, tr("“%1” is no country. Choose one from the list.").arg(field.text)},
        {u"state"_s, tr("“%1” is no state or province of this country. Choose one from the list.").arg(field.text)},
        {u"state-suggestion"_s, tr("Did you mean %1? Choose it from the list.").arg(field.text)},
        {u"postal-code"_s, tr("Postal codes of this country look different. Check “%1”.").arg(field.text)},
        {u"not-confirmed"_s, tr("Check that Webex supports this location, then tick the box.")},
        {u"time-zone-country"_s, tr("The time zone %1 belongs to another country. Check that it is right.").arg(field.text)},
    };
    return sentences.value(field.rule);
}

QString CustomerText::forOptions(const FieldError& field)
{
    if (field.rule == "billing-start-late"_L1)
        return tr("Billing can start at most %n days from today.", nullptr, field.text.toInt());
    const QHash<QString, QString> sentences = {
        {u"date"_s, tr("Write the date as year, month and day, for example 2026-12-31.")},
        {u"billing-start-past"_s, tr("This day has passed. Billing can start today or later.")},
        {u"billing-start-unavailable"_s, tr("This partner cannot choose when billing starts. Leave the date empty.")},
        {u"limit-number"_s, tr("Enter a whole number above zero, or leave it empty for no limit.")},
    };
    return sentences.value(field.rule);
}

QString CustomerText::forAttaching(const FieldError& field)
{
    const QHash<QString, QString> sentences = {
        {u"orgId"_s, tr("This is no organization ID. Copy it from the account page of the customer's Control Hub.")},
        {u"orgId-other"_s, tr("This ID belongs to something else (%1). Copy the ID of the organization.").arg(field.text)},
        {u"number"_s, tr("Enter a whole number, or leave it empty.")},
        {u"not-read"_s, tr("Read what attaching changes, then tick the box.")},
        {u"template-restricts-invites"_s,
            tr("The template “%1” restricts administrator invitations. Choose another one, or switch that off in the template.")
                .arg(field.text)},
    };
    return sentences.value(field.rule);
}

} // namespace

QString customerSentence(const FieldError& field)
{
    for (const auto of : {CustomerText::forInformation, CustomerText::forPlaces, CustomerText::forOptions, CustomerText::forAttaching}) {
        if (const QString sentence = of(field); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

} // namespace pd::errortext
