// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/gooddraft.h"

namespace pd::test {

using namespace Qt::StringLiterals;

CustomerRules usualRules()
{
    CustomerRules rules;
    rules.today = QDate(2026, 11, 23);
    rules.externalIds = {u"taken-1"_s};
    rules.delayedBilling = true;
    OnboardingTemplate t;
    t.name = u"Standard calling"_s;
    t.countryCode = u"US"_s;
    t.language = u"en_US"_s;
    t.provisioningId = ProvisioningId(u"id-1"_s);
    OnboardingTemplate recorded = t;
    recorded.name = u"Recorded"_s;
    recorded.provisioningId = {};
    rules.templates = {t, recorded};
    return rules;
}

CustomerDraft goodDraft()
{
    CustomerDraft d;
    d.name = u"John's Pizza"_s;
    d.primaryEmail = u"john@johnspizza.example"_s;
    d.externalId = u"john-s-pizza"_s;
    d.templateRef = u"Standard calling"_s;
    d.packages = {u"webex_calling"_s, u"webex_meetings"_s};
    d.locationName = u"Head Office"_s;
    d.address = {u"771 Alder Drive"_s, {}, u"Milpitas"_s, u"CA"_s, u"95035"_s, u"US"_s};
    d.timeZone = u"America/Los_Angeles"_s;
    d.callLanguage = u"en_us"_s;
    d.meetingsTimeZone = u"America/Los_Angeles"_s;
    d.supportedLocationConfirmed = true;
    return d;
}

} // namespace pd::test
