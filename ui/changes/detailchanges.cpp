// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer is called, where it is, how it is marked: one form each.
#include "domain/customerstatus.h"
#include "ui/changes/addressstep.h"
#include "ui/changes/billingstartstep.h"
#include "ui/changes/changemakers.h"
#include "ui/changes/externalidstep.h"
#include "ui/changes/renamestep.h"
#include "ui/changes/restrictedstep.h"
#include "ui/changes/tagsstep.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct DetailChangeText {
    Q_DECLARE_TR_FUNCTIONS(DetailChangeText)
};

QString whileDeleted(const Customer& customer)
{
    return customerStatus(customer.status) == CustomerStatus::Deleting ? DetailChangeText::tr("Its wholesale services are being deleted.")
                                                                       : QString();
}

QString withoutOrganization(const Customer& customer)
{
    const QString reason = whileDeleted(customer);
    if (!reason.isEmpty() || !customer.orgId.isEmpty())
        return reason;
    return DetailChangeText::tr("The customer has no organization yet. Wait until it is provisioned.");
}

QString whileUnderReview(const Customer& customer)
{
    return customerStatus(customer.status) == CustomerStatus::PendingReview
        ? DetailChangeText::tr("The compliance review is not over yet. Wait for it.")
        : whileDeleted(customer);
}

template<typename Step>
ChangeStep* stepOf(const ChangeContext& context, const ChangeRequest&)
{
    return new Step(context);
}

template<typename Step>
ChangeStep* stepForSeveral(const ChangeContext& context, const ChangeRequest& request)
{
    return new Step(context, request.customers.size() > 1);
}

} // namespace

QList<ChangeMaker> detailChanges()
{
    using Place = ChangeMaker::Place;
    return {
        {u"rename"_s, DetailChangeText::tr("Rename…"), Place::Customer, false, stepOf<RenameStep>, withoutOrganization},
        {u"externalId"_s, DetailChangeText::tr("Change external ID…"), Place::Customer, false, stepOf<ExternalIdStep>, whileUnderReview},
        {u"address"_s, DetailChangeText::tr("Change address…"), Place::Customer, false, stepOf<AddressStep>, whileUnderReview},
        {u"billingStart"_s, DetailChangeText::tr("Change billing start…"), Place::Customer, false, stepOf<BillingStartStep>,
            whileUnderReview},
        {u"tags"_s, DetailChangeText::tr("Tags…"), Place::Customer, true, stepForSeveral<TagsStep>, withoutOrganization},
        {u"restricted"_s, DetailChangeText::tr("Restricted by Partner…"), Place::Customer, true, stepForSeveral<RestrictedStep>,
            withoutOrganization},
    };
}

} // namespace pd
