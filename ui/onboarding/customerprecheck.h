// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/onboarding.h"
#include "operations/onboardingpreview.h"
#include "ui/widgets/checkpanel.h"

#include <QFuture>
#include <QObject>

namespace pd {

class OperationService;
struct CustomerDraft;

/// Asks the server what it would say to a new customer, and puts the answer into lines and into problems of the form's fields. It changes nothing
/// on the server. When the server cannot be asked the customer may be provisioned all the same: the server checks again then, and the operation waits
/// for it in the ledger.
class CustomerPrecheck : public QObject
{
    Q_OBJECT

public:
    /// `service` outlives it.
    explicit CustomerPrecheck(OperationService& service, QObject* parent = nullptr);
    ~CustomerPrecheck() override;

    /// A newer run makes an older one void.
    void run(const CustomerDraft& draft);
    /// `again`: an earlier attempt may have made the customer.
    void run(const OnboardingEntry& entry, bool again);
    /// What was answered is no longer about the draft.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const QString& note() const { return m_note; }
    [[nodiscard]] const QList<CheckLine>& lines() const { return m_lines; }
    /// The refusals, each with a field of CustomerDraft.
    [[nodiscard]] const QList<FieldError>& problems() const { return m_problems; }

Q_SIGNALS:
    void changed();

private:
    void take(const Result<OnboardingPreview>& preview, bool again);
    void takeStep(const PreviewedStep& step, bool again);
    void addRefusal(const Error& error, int code);
    void addUnreachable(const Error& error);
    void addLine(CheckLine::Verdict verdict, const QString& sentence, const QString& detail = {});
    void count();

    OperationService& m_service;
    QFuture<Result<OnboardingPreview>> m_future;
    int m_newest = 0;
    bool m_running = false;
    QString m_note;
    QList<CheckLine> m_lines;
    QList<FieldError> m_problems;
};

} // namespace pd
