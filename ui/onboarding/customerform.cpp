// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/customerform.h"

#include "domain/countries.h"
#include "domain/languagenames.h"
#include "domain/rules.h"
#include "ui/onboarding/packagewords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

FieldError reworded(const FieldError& error, const QString& rule, const QString& text) { return {error.field, rule, text}; }

/// Where a field stands in the form: what is on top is said first.
qsizetype placeInForm(const QString& field)
{
    static const QStringList order{u"name"_s, u"primaryEmail"_s, u"externalId"_s, u"template"_s, u"language"_s, u"packages"_s, u"limits"_s,
        u"address.country"_s, u"address.line1"_s, u"address.line2"_s, u"address.postalCode"_s, u"address.city"_s, u"address.state"_s,
        u"calling.name"_s, u"calling.timeZone"_s, u"calling.language"_s, u"calling.emergencyIdentifier"_s, u"supportedLocation"_s,
        u"restrictedByPartner"_s, u"billingStartDate"_s, u"meetings.timeZone"_s};
    const qsizetype place = order.indexOf(field.startsWith("limits."_L1) ? u"limits"_s : field);
    return place < 0 ? order.size() : place;
}

} // namespace

FieldError inWordsOfPlace(const FieldError& error, const QString& country)
{
    if (error.rule != "country"_L1 && error.rule != "state"_L1)
        return error;
    if (error.rule == "country"_L1) {
        const QString meant = suggestedCountry(error.text);
        return meant.isEmpty() ? reworded(error, u"country-unknown"_s, error.text)
                               : reworded(error, u"country-suggestion"_s, countryName(meant, windowLanguage()));
    }
    const QString meant = suggestedState(country, error.text);
    const QList<NamedCode> all = states(country, windowLanguage());
    const auto named = std::find_if(all.cbegin(), all.cend(), [&](const NamedCode& state) { return state.code == meant; });
    return named == all.cend() ? error : reworded(error, u"state-suggestion"_s, named->name);
}

QList<NamedCode> callLanguages()
{
    QList<NamedCode> languages = namedLocales(windowLanguage());
    for (NamedCode& language : languages)
        language.code = language.code.toLower();
    return languages;
}

const OnboardingTemplate* CustomerForm::chosenTemplate() const
{
    const QString wanted = draft.templateRef.trimmed();
    const auto found = std::find_if(rules.templates.cbegin(), rules.templates.cend(), [&](const OnboardingTemplate& t) {
        return !wanted.isEmpty() && (comparable(t.name) == comparable(wanted) || t.provisioningId.toString() == wanted);
    });
    return found == rules.templates.cend() ? nullptr : &*found;
}

QList<FieldError> CustomerForm::problems() const
{
    QList<FieldError> problems = draft.check(rules);
    for (FieldError& error : problems) {
        if (error.rule == "country"_L1 || error.rule == "state"_L1)
            error = inWordsOfPlace(error, draft.address.country.trimmed());
        else if (error.rule == "template-unknown"_L1)
            error.rule = u"template-missing"_s;
        else if (error.rule == "template-without-id"_L1)
            error.rule = u"template-unfinished"_s;
        else if (error.rule == "limit"_L1)
            error.rule = u"limit-number"_s;
        else if (error.rule == "package-dependency"_L1)
            error = reworded(error, u"package-needs"_s, packageNeeds(rules.catalog, error.text));
    }
    std::stable_sort(problems.begin(), problems.end(),
        [](const FieldError& a, const FieldError& b) { return placeInForm(a.field) < placeInForm(b.field); });
    return problems;
}

} // namespace pd
