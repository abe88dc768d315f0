// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answer.h"
#include "sandbox/wire/bodies.h"

#include <QHash>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The sentences of the rules in domain/rules.h; %1 is the field, %2 the value or limit.
QString sentenceOf(const QString& rule)
{
    static const QHash<QString, QString> sentences{{u"required"_s, u"%1 is mandatory and was not given."_s},
        {u"too-long"_s, u"%1 has more than %2 characters."_s}, {u"email"_s, u"%1 is not an email address."_s},
        {u"email-too-long"_s, u"%1 is longer than an email address can be."_s}, {u"percent"_s, u"%1 cannot include the \"%\" character."_s},
        {u"control-characters"_s, u"%1 contains control characters."_s},
        {u"bidi-controls"_s, u"%1 contains invisible direction characters."_s},
        {u"country"_s, u"%1 has to be a country code of two capital letters, not \"%2\"."_s},
        {u"state-required"_s, u"%1 is mandatory for addresses in %2."_s},
        {u"postal-code-required"_s, u"%1 is mandatory for addresses in %2."_s}, {u"package-unknown"_s, u"There is no package \"%2\"."_s},
        {u"package-dependency"_s, u"The package \"%2\" needs another package that it depends on."_s},
        {u"one-base-package"_s, u"A subscriber needs exactly one base package."_s},
        {u"calling-location-required"_s, u"Calling packages need %1."_s}, {u"time-zone"_s, u"%1 is not a known time zone: \"%2\"."_s},
        {u"language"_s, u"%1 is not a language code: \"%2\"."_s}, {u"phone"_s, u"%1 has to be in E.164 form, not \"%2\"."_s},
        {u"phone-scientific"_s, u"%1 has to be in E.164 form, not \"%2\"."_s},
        {u"phone-letters"_s, u"%1 has to be in E.164 form, not \"%2\"."_s}, {u"extension"_s, u"%1 has to be 2 to 10 digits, not \"%2\"."_s},
        {u"phone-or-extension"_s, u"A calling package needs a primary phone number, an extension or both."_s},
        {u"name-characters"_s, u"%1 cannot include the character %2."_s},
        {u"entity-id-required"_s, u"%1 is mandatory for this authentication."_s},
        {u"idp-name"_s, u"%1 may have letters, digits and - _ ~ . only, at most 128."_s},
        {u"limit"_s, u"%1 has to be a whole number from 0."_s}};
    return sentences.value(rule, u"%1 is not valid: %2."_s);
}

} // namespace

ApiProblem problemOf(const FieldError& error)
{
    QString sentence = sentenceOf(error.rule);
    sentence.replace("%1"_L1, error.field);
    sentence.replace("%2"_L1, error.text);
    int number = code::invalid;
    if (error.rule == "required"_L1 || error.rule.endsWith("-required"_L1) || error.rule == "phone-or-extension"_L1)
        number = code::missing;
    else if (error.rule.endsWith("too-long"_L1))
        number = code::size;
    return {number, sentence, error.field};
}

QList<ApiProblem> problemsOf(const QList<FieldError>& errors)
{
    QList<ApiProblem> problems;
    for (const FieldError& error : errors)
        problems << problemOf(error);
    return problems;
}

} // namespace pd::sandbox
