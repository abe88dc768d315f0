// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/customerdraft.h"

#include "domain/locales.h"
#include "domain/rules.h"
#include "domain/textchecks.h"
#include "operations/draftchecks.h"
#include "operations/onboardingplan.h"

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// A whole number above zero, of at most nine digits; nullopt otherwise.
std::optional<int> positiveNumber(const QString& text)
{
    const QString typed = text.trimmed();
    const bool digits =
        !typed.isEmpty() && typed.size() <= 9 && std::all_of(typed.cbegin(), typed.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int value = digits ? typed.toInt() : 0;
    return value > 0 ? std::optional(value) : std::nullopt;
}

void checkLimits(QList<FieldError>& errors, const CustomerDraft& draft, const PackageCatalog& catalog)
{
    for (auto it = draft.limits.cbegin(); it != draft.limits.cend(); ++it) {
        const PackageInfo* info = catalog.find(it.key());
        const bool asked = !it->trimmed().isEmpty() && draft.packages.contains(it.key());
        if (asked && (!positiveNumber(*it) || !info || !info->limitable))
            errors << FieldError{u"limits."_s + it.key(), u"limit"_s, it->trimmed()};
    }
}

void checkTemplateRef(QList<FieldError>& errors, const CustomerDraft& draft, const CustomerRules& rules)
{
    const QString wanted = draft.templateRef.trimmed();
    if (wanted.isEmpty()) {
        errors << FieldError{u"template"_s, u"required"_s, {}};
        return;
    }
    if (rules.templates.isEmpty())
        return;
    const auto found = std::find_if(rules.templates.cbegin(), rules.templates.cend(),
        [&](const OnboardingTemplate& t) { return comparable(t.name) == comparable(wanted) || t.provisioningId.toString() == wanted; });
    if (found == rules.templates.cend())
        errors << FieldError{u"template"_s, u"template-unknown"_s, wanted};
    else if (found->provisioningId.isEmpty())
        errors << FieldError{u"template"_s, u"template-without-id"_s, wanted};
}

} // namespace

OnboardingEntry CustomerDraft::toEntry(const PackageCatalog& catalog) const
{
    OnboardingEntry entry;
    entry.templateRef = templateRef.trimmed();
    entry.restrictedByPartner = restrictedByPartner;
    entry.locations = locations;
    entry.users = users;
    NewCustomer& customer = entry.customer;
    customer.packages = packages;
    customer.orgId = OrgId(attachOrgId);
    customer.externalId = externalId.trimmed();
    customer.address = trimmed(address);
    customer.name = name.trimmed();
    customer.primaryEmail = primaryEmail.trimmed();
    customer.language = language.trimmed();
    customer.meetingsTimeZone = meetingsTimeZone.trimmed();
    customer.subPartnerAdminEmail = subPartnerAdminEmail;
    customer.billingStartDate = billingStartDate.trimmed();
    if (catalog.anyCalling(packages)) {
        customer.calling = CallingLocation{locationName.trimmed(), callingAddress ? trimmed(*callingAddress) : customer.address,
            timeZone.trimmed(), callLanguage.trimmed(), emergencyIdentifier.trimmed()};
    }
    for (auto it = limits.cbegin(); it != limits.cend(); ++it) {
        const std::optional<int> limit = positiveNumber(*it);
        if (limit && packages.contains(it.key()))
            customer.packageLimits.insert(it.key(), *limit);
    }
    return entry;
}

QList<FieldError> CustomerDraft::check(const CustomerRules& rules) const
{
    const OnboardingEntry entry = toEntry(rules.catalog);
    QList<FieldError> errors;
    for (FieldError error : checkEntry(entry, rules.catalog)) {
        if (error.field == "template"_L1)
            continue;
        const bool ofCustomer = error.field.startsWith("customer."_L1);
        error.field = formField(ofCustomer ? error.field.sliced(9) : error.field);
        errors << error;
    }
    checkTemplateRef(errors, *this, rules);
    checkLimits(errors, *this, rules.catalog);
    errors << checkAddressForm(entry.customer.address, u"address."_s);
    if (entry.customer.calling)
        errors << checkText(entry.customer.calling->emergencyLocationIdentifier, u"calling.emergencyIdentifier"_s, false, 128);
    if (retryOf.isEmpty() && rules.externalIds.contains(entry.customer.externalId))
        errors << FieldError{u"externalId"_s, u"external-id-taken"_s, entry.customer.externalId};
    if (!supportedLocationConfirmed)
        errors << FieldError{u"supportedLocation"_s, u"not-confirmed"_s, {}};
    errors << checkBillingStart(billingStartDate.trimmed(), u"billingStartDate"_s, rules.delayedBilling, rules.today);
    return withoutRepeats(errors);
}

QString CustomerDraft::locale(const CustomerRules& rules) const
{
    const QString wanted = templateRef.trimmed();
    for (const OnboardingTemplate& t : rules.templates) {
        if (comparable(t.name) == comparable(wanted) || (!wanted.isEmpty() && t.provisioningId.toString() == wanted))
            return resolvedLocale(language, t.countryCode, resolvedLocale(t.language, t.countryCode, {}));
    }
    return language.trimmed().isEmpty() ? QString() : resolvedLocale(language, {}, {});
}

QList<FieldError> CustomerDraft::warnings(const CustomerRules& rules) const
{
    QList<FieldError> found = warnEmail(primaryEmail, u"primaryEmail"_s);
    const QString resolved = locale(rules);
    if (meetingSiteStaysEnglish(resolved))
        found << FieldError{u"language"_s, u"meeting-site-english"_s, resolved};
    const QString country = address.country.trimmed();
    if (rules.catalog.anyCalling(packages))
        found << warnTimeZone(timeZone.trimmed(), country, u"calling.timeZone"_s);
    return found << warnTimeZone(meetingsTimeZone.trimmed(), country, u"meetings.timeZone"_s);
}

const QStringList& CustomerDraft::steps()
{
    static const QStringList keys{u"information"_s, u"packages"_s, u"headquarters"_s, u"options"_s, u"review"_s};
    return keys;
}

QString CustomerDraft::stepOf(const QString& field)
{
    static const QStringList information{
        u"name"_s, u"primaryEmail"_s, u"externalId"_s, u"template"_s, u"language"_s, u"orgId"_s, u"subPartnerAdminEmail"_s};
    static const QStringList options{u"billingStartDate"_s, u"restrictedByPartner"_s, u"meetings.timeZone"_s};
    if (information.contains(field))
        return u"information"_s;
    if (field == "packages"_L1 || field.startsWith("limits."_L1))
        return u"packages"_s;
    if (field.startsWith("address"_L1) || field.startsWith("calling."_L1) || field == "supportedLocation"_L1)
        return u"headquarters"_s;
    return options.contains(field) ? u"options"_s : u"review"_s;
}

} // namespace pd
