// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/customersubmission.h"

#include "core/whendone.h"
#include "operations/operationservice.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace pd {

namespace {

/// A server that takes longer is followed on the confirmation.
constexpr auto patience = 3s;

} // namespace

CustomerSubmission::CustomerSubmission(OperationService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const OperationId id = m_id;
        end();
        Q_EMIT accepted(id);
    });
    connect(&service, &OperationService::operationChanged, this, [this](const OperationId& id) {
        if (!m_id.isEmpty() && id == m_id)
            read();
    });
}

void CustomerSubmission::send(const OnboardingEntry& entry) { follow(m_service.onboard(entry)); }

void CustomerSubmission::follow(const QFuture<Result<OperationId>>& asked)
{
    whenDone(asked, this, [this](const Result<OperationId>& id) {
        if (!id) {
            Q_EMIT refused({}, id.error());
            return;
        }
        m_id = *id;
        m_patience.start();
        read();
    });
}

void CustomerSubmission::end()
{
    m_patience.stop();
    m_id = OperationId();
}

void CustomerSubmission::read()
{
    whenDone(m_service.operation(m_id), this, [this](const Result<Operation>& operation) {
        if (operation && operation->id == m_id)
            judge(*operation);
    });
}

void CustomerSubmission::judge(const Operation& operation)
{
    const auto create = std::find_if(
        operation.steps.cbegin(), operation.steps.cend(), [](const OperationStep& step) { return step.kind == StepKind::CreateCustomer; });
    if (create == operation.steps.cend())
        return;
    const bool failed = isEnded(create->state) && create->state != StepState::Done && create->error;
    const bool taken = create->state == StepState::Accepted || create->state == StepState::Polling || isEnded(create->state);
    if (!failed && !taken)
        return;
    const OperationId id = operation.id;
    const Error error = failed ? *create->error : Error();
    end();
    failed ? Q_EMIT refused(id, error) : Q_EMIT accepted(id);
}

} // namespace pd
