// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/enginelink.h"
#include "domain/onboarding.h"
#include "operations/customerchangeplan.h"
#include "operations/onboardingpreview.h"

#include <QObject>

#include <QCoro/QCoroTask>

namespace pd {

class OperationEngine;

/// Takes on changes of customers as durable operations. Service thread; `operations` outlives it.
class CustomerChangeEngine : public QObject
{
    Q_OBJECT

public:
    explicit CustomerChangeEngine(OperationEngine& operations, QObject* parent = nullptr)
        : QObject(parent)
        , m_operations(operations)
    {
    }

    /// Into the ledger, and started. What was planned wrong is refused with the same error.
    [[nodiscard]] Result<OperationId> ask(Result<Operation> planned);
    /// Each for itself: one that is refused does not stop the others.
    [[nodiscard]] QList<Result<OperationId>> askAll(const QList<Result<Operation>>& planned);
    /// What each step would find now, in the order of the operations; changes nothing. Kind::Cancelled when it was cancelled.
    [[nodiscard]] QCoro::Task<Result<QList<PreviewedStep>>> preview(QList<Operation> planned, TaskWatch watch);
    /// Attaches to the organization `entry.customer.orgId` (rule required, field "customer.orgId").
    [[nodiscard]] QCoro::Task<Result<OperationId>> attach(OnboardingEntry entry);
    /// Calling is enabled there where the customer has a calling package.
    [[nodiscard]] QCoro::Task<Result<OperationId>> addLocations(SeenCustomer seen, QList<NewLocation> locations);

private:
    OperationEngine& m_operations;
};

} // namespace pd
