// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/onboarding.h"
#include "domain/operation.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace pd {

class OperationService;

/// Hands one customer to the ledger and waits a moment for the server's first word: what it refuses at once belongs to the form, everything
/// later to the progress of the operation.
class CustomerSubmission : public QObject
{
    Q_OBJECT

public:
    /// `service` outlives it.
    explicit CustomerSubmission(OperationService& service, QObject* parent = nullptr);

    void send(const OnboardingEntry& entry);
    /// Waits likewise for what was asked otherwise (attaching to an organization).
    void follow(const QFuture<Result<OperationId>>& asked);

Q_SIGNALS:
    /// Safe in the ledger, and not refused so far.
    void accepted(const pd::OperationId& id);
    /// `id` is empty when it did not come as far as the ledger.
    void refused(const pd::OperationId& id, const pd::Error& error);

private:
    void read();
    void judge(const Operation& operation);
    void end();

    OperationService& m_service;
    OperationId m_id;
    QTimer m_patience;
};

} // namespace pd
