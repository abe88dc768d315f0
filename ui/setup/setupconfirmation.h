// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "ui/wizard/confirmation.h"

namespace pd {

class MessageBar;
class OperationProgress;
class OperationService;
struct SetUpDraft;

/// What stays after a set-up: how far each location and each user is, and what can be done about those that failed.
class SetUpConfirmation : public Confirmation
{
    Q_OBJECT

public:
    /// `service` outlives it.
    SetUpConfirmation(
        const Theme& theme, OperationService& service, const OperationId& id, const SetUpDraft& draft, QWidget* parent = nullptr);

    [[nodiscard]] const Operation& operation() const { return m_operation; }
    void showProgress(const Operation& operation);

Q_SIGNALS:
    void customerRequested(const pd::CustomerId& id);
    void operationRequested();
    /// Only once it is over.
    void retryRequested(const pd::Operation& operation);
    void moreRequested();

private:
    void show(const Operation& operation);

    QString m_name;
    Operation m_operation;
    CustomerId m_customer;
    MessageBar* m_outcome;
    OperationProgress* m_progress;
    QPushButton* m_retry;
};

} // namespace pd
