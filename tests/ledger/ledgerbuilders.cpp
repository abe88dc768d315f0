// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerbuilders.h"

#include <QTimeZone>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

OperationStep someStep(int operation, int number, StepKind kind)
{
    OperationStep step;
    step.id = StepId(u"step-%1-%2"_s.arg(operation).arg(number));
    step.kind = kind;
    step.subject = u"subject שלום %1"_s.arg(number);
    step.state = StepState::Polling;
    step.payload = u"{\"name\":\"Müller & Söhne %1\"}"_s.arg(number).toUtf8();
    step.resultId = u"result-%1"_s.arg(number);
    step.alreadyThere = number % 2 == 0;
    step.serverStatus = u"provisioning"_s;
    step.attempts = number;
    step.startedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'001, QTimeZone::utc());
    step.nextPollAt = step.startedAt.addSecs(5);
    step.trackingId = u"TRACK_%1"_s.arg(number);
    Error error;
    error.kind = Error::Kind::RateLimited;
    error.detail = u"slow down"_s;
    error.httpStatus = 429;
    error.trackingId = step.trackingId;
    error.retryAfter = std::chrono::seconds(7);
    error.errorCode = 10022;
    error.fields << FieldError{u"users[0].email"_s, u"email"_s, u"text"_s};
    step.error = error;
    return step;
}

} // namespace

Operation someOperation(int number, int users)
{
    Operation operation;
    operation.id = OperationId(u"operation-%1"_s.arg(number));
    operation.title = u"מאפיית הנמל %1"_s.arg(number);
    operation.naturalKey = u"external-%1"_s.arg(number);
    operation.askedBy = u"tester"_s;
    operation.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number, QTimeZone::utc());
    operation.state = StepState::Polling;
    operation.customerId = CustomerId(u"customer-%1"_s.arg(number));
    operation.orgId = OrgId(u"org-%1"_s.arg(number));
    operation.steps << someStep(number, 0, StepKind::CreateCustomer);
    for (int i = 0; i < users; ++i)
        operation.steps << someStep(number, i + 1, StepKind::CreateSubscriber);
    return operation;
}

OnboardingTemplate someTemplate(const QString& name)
{
    OnboardingTemplate value;
    value.name = name;
    value.countryCode = u"IL"_s;
    value.serviceProviderAdmin = u"admin@partner.example"_s;
    value.subscriptionId = u"Sub1234567"_s;
    value.signIn = SignInMode::OpenIdConnect;
    value.idpEntityId = u"north-idp"_s;
    value.pstnProvider = u"North PSTN"_s;
    value.restrictAdminInviteEmails = true;
    value.brandName = u"North Voice"_s;
    value.disableWebexCall = true;
    value.language = u"he"_s;
    value.provisioningId = ProvisioningId(u"id of "_s + name);
    return value;
}

std::unique_ptr<Ledger> openedLedger(const QString& directory, const Clock& clock)
{
    auto ledger = Ledger::open(directory, clock);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.error().detail));
    return std::move(*ledger);
}

} // namespace pd::test
