// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/beginsetup.h"

#include "domain/operation.h"
#include "items/customerdetails.h"

using namespace Qt::StringLiterals;

namespace pd {

SetUpDraft setUpOf(const CustomerDetails& details)
{
    SetUpDraft draft;
    draft.customerId = details.customer.id.toString();
    draft.orgId = details.customer.orgId.toString();
    draft.externalId = details.customer.externalId;
    draft.customerName = details.name.isEmpty() ? details.customer.externalId : details.name;
    draft.packages = details.customer.packages;
    draft.country = details.customer.address.country;
    draft.newCustomer = details.subscriberCount == 0;
    for (const Location& location : details.locations)
        draft.knownLocations << KnownLocation{location.name, location.address.country};
    return draft;
}

SetUpDraft setUpOf(const OnboardingEntry& created, const Operation& operation)
{
    SetUpDraft draft;
    draft.customerId = operation.customerId.toString();
    draft.orgId = operation.orgId.toString();
    draft.externalId = created.customer.externalId;
    draft.customerName = created.customer.name.isEmpty() ? created.customer.externalId : created.customer.name;
    draft.packages = created.customer.packages;
    draft.country = created.customer.address.country;
    draft.newCustomer = created.customer.orgId.isEmpty() && created.users.isEmpty();
    if (created.customer.calling)
        draft.knownLocations << KnownLocation{created.customer.calling->name, created.customer.calling->address.country};
    for (const NewLocation& location : created.locations)
        draft.knownLocations << KnownLocation{location.name, location.address.country};
    return draft;
}

Draft draftFor(const SetUpDraft& value)
{
    Draft draft;
    draft.kind = u"setup"_s;
    draft.title = value.customerName;
    draft.body = value.toJson();
    return draft;
}

SetUpRules setUpRulesOf(const CustomerDetails& details)
{
    SetUpRules rules;
    for (const Subscriber& subscriber : details.subscribers)
        rules.emails << subscriber.email;
    for (const Person& person : details.people) {
        rules.emails << person.email;
        rules.phoneNumbers << person.phoneNumbers;
        if (!person.extension.isEmpty())
            rules.extensions << person.extension;
    }
    rules.emails.removeDuplicates();
    return rules;
}

} // namespace pd
