// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of a customer's locations, numbers and PSTN connections.
#include "domain/customerstatus.h"
#include "domain/packagecatalog.h"
#include "ui/changes/changemakers.h"
#include "ui/numbers/addlocationstep.h"
#include "ui/numbers/addnumbersstep.h"
#include "ui/numbers/bulkpstnstep.h"
#include "ui/numbers/pstnstep.h"
#include "ui/numbers/removenumbersstep.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct NumberChangeText {
    Q_DECLARE_TR_FUNCTIONS(NumberChangeText)
};

QString refusalOfCalling(const Customer& customer)
{
    if (customer.orgId.isEmpty())
        return NumberChangeText::tr("Its organization is not there yet.");
    if (customerStatus(customer.status) == CustomerStatus::Deleting)
        return NumberChangeText::tr("Its wholesale services are being deleted.");
    return PackageCatalog::shipped().anyCalling(customer.packages) ? QString()
                                                                   : NumberChangeText::tr("It has no calling package. Add one first.");
}

template<typename Step>
ChangeMaker makerOf(const QString& kind, const QString& text)
{
    return {kind, text, ChangeMaker::Place::Calling, false,
        [](const ChangeContext& context, const ChangeRequest& request) -> ChangeStep* { return new Step(context, request); },
        refusalOfCalling};
}

} // namespace

QList<ChangeMaker> numberChanges()
{
    ChangeMaker location{u"add-location"_s, NumberChangeText::tr("Add location…"), ChangeMaker::Place::Calling, false,
        [](const ChangeContext& context, const ChangeRequest&) -> ChangeStep* { return new AddLocationStep(context); }, refusalOfCalling};
    ChangeMaker bulk{u"pstn-bulk"_s, NumberChangeText::tr("Set PSTN connections…"), ChangeMaker::Place::Elsewhere, false,
        [](const ChangeContext& context, const ChangeRequest& request) -> ChangeStep* { return new BulkPstnStep(context, request); }};
    return {makerOf<AddNumbersStep>(u"numbers-add"_s, NumberChangeText::tr("Add numbers…")),
        makerOf<RemoveNumbersStep>(u"numbers-remove"_s, NumberChangeText::tr("Remove numbers…")),
        makerOf<PstnStep>(u"pstn"_s, NumberChangeText::tr("Set PSTN connection…")), location, bulk};
}

} // namespace pd
