// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of what a customer has: its packages, and whether it is a customer at all.
#include "domain/customerstatus.h"
#include "ui/changes/changemakers.h"
#include "ui/packages/packagechangestep.h"
#include "ui/packages/removalstep.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct PackageChangeText {
    Q_DECLARE_TR_FUNCTIONS(PackageChangeText)
};

QString refusalOfChange(const Customer& customer)
{
    const CustomerStatus status = customerStatus(customer.status);
    if (status == CustomerStatus::Deleting)
        return PackageChangeText::tr("Its wholesale services are being deleted.");
    return status == CustomerStatus::PendingReview
        ? PackageChangeText::tr("Its packages can be changed once the compliance review is over.")
        : QString();
}

QString refusalOfRemoval(const Customer& customer)
{
    return customerStatus(customer.status) == CustomerStatus::Deleting
        ? PackageChangeText::tr("Its wholesale services are being deleted already.")
        : QString();
}

} // namespace

QList<ChangeMaker> packageChanges()
{
    ChangeMaker packages{u"packages"_s, PackageChangeText::tr("Change packages…"), ChangeMaker::Place::Customer, false,
        [](const ChangeContext& context, const ChangeRequest&) -> ChangeStep* { return new PackageChangeStep(context); }, refusalOfChange};
    ChangeMaker removal{u"delete"_s, PackageChangeText::tr("Delete wholesale services…"), ChangeMaker::Place::Customer, false,
        [](const ChangeContext& context, const ChangeRequest&) -> ChangeStep* { return new RemovalStep(context); }, refusalOfRemoval};
    return {packages, removal};
}

} // namespace pd
