// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/operationwords.h"

#include "ui/widgets/textpaint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct OperationText {
    Q_DECLARE_TR_FUNCTIONS(OperationText)
};

} // namespace

QString operationTitle(OperationKind kind)
{
    switch (kind) {
    case OperationKind::CreateTemplate: return OperationText::tr("Create onboarding template");
    case OperationKind::Onboard: return OperationText::tr("Onboard customer");
    case OperationKind::SetUp: return OperationText::tr("Set up customer");
    case OperationKind::ApplyUsers: return OperationText::tr("Change users");
    case OperationKind::ChangeCustomer: return OperationText::tr("Change customer");
    case OperationKind::RemoveCustomer: return OperationText::tr("Remove customer");
    case OperationKind::ChangeNumbers: return OperationText::tr("Change numbers");
    }
    return {};
}

QString operationTitle(OperationKind kind, const QString& subject)
{
    if (subject.isEmpty())
        return operationTitle(kind);
    switch (kind) {
    case OperationKind::CreateTemplate: return OperationText::tr("Create onboarding template %1").arg(isolated(subject));
    case OperationKind::Onboard: return OperationText::tr("Onboard %1").arg(isolated(subject));
    case OperationKind::SetUp: return OperationText::tr("Set up %1").arg(isolated(subject));
    case OperationKind::ApplyUsers: return OperationText::tr("Change users of %1").arg(isolated(subject));
    case OperationKind::ChangeCustomer: return OperationText::tr("Change %1").arg(isolated(subject));
    case OperationKind::RemoveCustomer: return OperationText::tr("Remove %1").arg(isolated(subject));
    case OperationKind::ChangeNumbers: return OperationText::tr("Change numbers of %1").arg(isolated(subject));
    }
    return {};
}

QString stepTitle(StepKind kind)
{
    switch (kind) {
    case StepKind::CreateTemplate: return OperationText::tr("Create template");
    case StepKind::CreateCustomer: return OperationText::tr("Create customer");
    case StepKind::SetRestricted: return OperationText::tr("Set Restricted by Partner");
    case StepKind::CreateLocation: return OperationText::tr("Create location");
    case StepKind::EnableCalling: return OperationText::tr("Enable calling");
    case StepKind::CreateSubscriber: return OperationText::tr("Create user");
    case StepKind::AwaitCustomer: return OperationText::tr("Wait for the customer");
    case StepKind::ChangeUserPackage: return OperationText::tr("Change package");
    case StepKind::ChangePerson: return OperationText::tr("Change name or number");
    case StepKind::RemoveUser: return OperationText::tr("Remove user");
    case StepKind::RenameCustomer: return OperationText::tr("Change name");
    case StepKind::ChangeCustomer: return OperationText::tr("Change customer");
    case StepKind::RemoveCustomer: return OperationText::tr("Remove wholesale services");
    case StepKind::RemovePerson: return OperationText::tr("Remove person");
    case StepKind::SetTags: return OperationText::tr("Change tags");
    case StepKind::ResendConsent: return OperationText::tr("Send consent e-mail again");
    case StepKind::AddNumbers: return OperationText::tr("Add numbers");
    case StepKind::RemoveNumbers: return OperationText::tr("Remove numbers");
    case StepKind::SetPstn: return OperationText::tr("Set PSTN connection");
    }
    return {};
}

StepState wholeState(StepState state, const QDateTime& finishedAt)
{
    return isEnded(state) && !finishedAt.isValid() ? StepState::Polling : state;
}

StatusWords stepStateWords(StepState state)
{
    switch (state) {
    case StepState::Planned: return {u"unknown"_s, OperationText::tr("Waiting"), {}};
    case StepState::Sending: return {u"provisioning"_s, OperationText::tr("Sending"), {}};
    case StepState::Accepted: return {u"provisioning"_s, OperationText::tr("Accepted"), {}};
    case StepState::Polling: return {u"provisioning"_s, OperationText::tr("In progress"), {}};
    case StepState::Unknown: return {u"pending_review"_s, OperationText::tr("No answer yet"), {}};
    case StepState::Reconciling: return {u"provisioning"_s, OperationText::tr("Looking it up"), {}};
    case StepState::Done: return {u"ready"_s, OperationText::tr("Done"), {}};
    case StepState::Failed: return {u"error"_s, OperationText::tr("Failed"), {}};
    case StepState::NeedsAttention: return {u"with_errors"_s, OperationText::tr("Needs attention"), {}};
    }
    return {};
}

StatusWords doneWithErrorsWords() { return {u"with_errors"_s, OperationText::tr("With errors"), {}}; }

StatusWords notDoneWords() { return {u"unknown"_s, OperationText::tr("Not done"), {}}; }

} // namespace pd
