// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/stepaction.h"

#include "operations/actions.h"
#include "operations/customerchangeactions.h"
#include "operations/numberactions.h"
#include "operations/operationfacts.h"
#include "operations/useractions.h"

namespace pd {

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
    static CustomerAction customer;
    static AwaitCustomerAction awaited;
    static SubscriberAction subscriber;
    static LocationAction location;
    static EnableCallingAction calling;
    static RestrictedAction restricted;
    static TemplateAction onboardingTemplate;
    static ChangePackageAction changePackage;
    static ChangePersonAction changePerson;
    static RemoveUserAction removeUser;
    static RenameCustomerAction rename;
    static ChangeCustomerAction changeCustomer;
    static RemoveCustomerAction removeCustomer;
    static RemovePersonAction removePerson;
    static TagsAction tags;
    static ResendConsentAction resendConsent;
    static AddNumbersAction addNumbers;
    static RemoveNumbersAction removeNumbers;
    static PstnAction pstn;
    switch (kind) {
    case StepKind::CreateTemplate: return onboardingTemplate;
    case StepKind::CreateCustomer: return customer;
    case StepKind::SetRestricted: return restricted;
    case StepKind::CreateLocation: return location;
    case StepKind::EnableCalling: return calling;
    case StepKind::CreateSubscriber: return subscriber;
    case StepKind::AwaitCustomer: return awaited;
    case StepKind::ChangeUserPackage: return changePackage;
    case StepKind::ChangePerson: return changePerson;
    case StepKind::RemoveUser: return removeUser;
    case StepKind::RenameCustomer: return rename;
    case StepKind::ChangeCustomer: return changeCustomer;
    case StepKind::RemoveCustomer: return removeCustomer;
    case StepKind::RemovePerson: return removePerson;
    case StepKind::SetTags: return tags;
    case StepKind::ResendConsent: return resendConsent;
    case StepKind::AddNumbers: return addNumbers;
    case StepKind::RemoveNumbers: return removeNumbers;
    case StepKind::SetPstn: return pstn;
    }
    Q_UNREACHABLE();
}

} // namespace pd
