// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/operation.h"
#include "operations/attachdraft.h"
#include "ui/wizard/confirmation.h"

namespace pd {

class MessageBar;
struct Services;

/// What stays after "Attach organization": accepted is not attached, so it says what is waited for, follows the request and leads on.
class AttachConfirmation : public Confirmation
{
    Q_OBJECT

public:
    /// `draft` is what was asked for. The services outlive it.
    AttachConfirmation(const Theme& theme, const Services& services, AttachDraft draft, const OperationId& id, QWidget* parent = nullptr);

    /// As it was last seen.
    [[nodiscard]] const Operation& operation() const { return m_operation; }

Q_SIGNALS:
    void wizardRequested(const pd::Draft& draft);
    void customerRequested(const pd::CustomerId& id);
    void operationRequested(const pd::OperationId& id);

private:
    void buildActions(const OperationId& id);
    void follow(const Operation& operation);
    [[nodiscard]] QString waitingText() const;

    AttachDraft m_draft;
    Operation m_operation;
    MessageBar* m_message;
    QPushButton* m_retry = nullptr;
    QPushButton* m_setUp = nullptr;
    QPushButton* m_open = nullptr;
    bool m_idShown = false;
};

} // namespace pd
