// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/stepaction.h"

#include "operations/actions.h"
#include "operations/customerchangeactions.h"
#include "operations/numberactions.h"
#include "operations/operationfacts.h"
#include "operations/useractions.h"

namespace pd {

namespace {

struct AllActions {
    CustomerAction customer;
    AwaitCustomerAction awaited;
    SubscriberAction subscriber;
    LocationAction location;
    EnableCallingAction calling;
    RestrictedAction restricted;
    TemplateAction onboardingTemplate;
    ChangePackageAction changePackage;
    ChangePersonAction changePerson;
    RemoveUserAction removeUser;
    RenameCustomerAction rename;
    ChangeCustomerAction changeCustomer;
    RemoveCustomerAction removeCustomer;
    RemovePersonAction removePerson;
    TagsAction tags;
    ResendConsentAction resendConsent;
    AddNumbersAction addNumbers;
    RemoveNumbersAction removeNumbers;
    PstnAction pstn;
};

} // namespace

const OperationStep* OperationFacts::stepOf(StepKind kind, const QString& subject) const
{
    for (const OperationStep& step : operation.steps) {
        if (step.kind == kind && (subject.isEmpty() || step.subject == subject))
            return &step;
    }
    return nullptr;
}

StepAction& actionOf(StepKind kind)
{
    static AllActions all;
    switch (kind) {
    case StepKind::CreateTemplate: return all.onboardingTemplate;
    case StepKind::CreateCustomer: return all.customer;
    case StepKind::SetRestricted: return all.restricted;
    case StepKind::CreateLocation: return all.location;
    case StepKind::EnableCalling: return all.calling;
    case StepKind::CreateSubscriber: return all.subscriber;
    case StepKind::AwaitCustomer: return all.awaited;
    case StepKind::ChangeUserPackage: return all.changePackage;
    case StepKind::ChangePerson: return all.changePerson;
    case StepKind::RemoveUser: return all.removeUser;
    case StepKind::RenameCustomer: return all.rename;
    case StepKind::ChangeCustomer: return all.changeCustomer;
    case StepKind::RemoveCustomer: return all.removeCustomer;
    case StepKind::RemovePerson: return all.removePerson;
    case StepKind::SetTags: return all.tags;
    case StepKind::ResendConsent: return all.resendConsent;
    case StepKind::AddNumbers: return all.addNumbers;
    case StepKind::RemoveNumbers: return all.removeNumbers;
    case StepKind::SetPstn: return all.pstn;
    }
    Q_UNREACHABLE();
}

} // namespace pd
