// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/onboardingpreview.h"
#include "operations/setupdraft.h"
#include "ui/wizard/wizard.h"

#include <QFuture>

namespace pd {

class CustomerDetailsSource;
class OperationService;
class SetUpConfirmation;
class SetUpReviewStep;
class SyncService;
struct CustomerDetails;
struct Services;

/// Locations, users and phone numbers for a customer. Begins from a draft of kind "setup" (beginsetup.h).
class SetUpWizard : public Wizard
{
    Q_OBJECT

public:
    /// What it is given outlives it.
    SetUpWizard(const Theme& theme, const Services& services, const Draft& draft, QWidget* parent = nullptr);
    ~SetUpWizard() override;

    [[nodiscard]] QString subject() const override { return m_draft.customerName; }
    [[nodiscard]] const SetUpDraft& value() const { return m_draft; }
    /// What the cache knows of the customer has been read.
    [[nodiscard]] bool knowsCustomer() const { return m_known; }
    /// The server has answered the review's question, or there was none.
    [[nodiscard]] bool isChecked() const { return !m_checking && m_wasChecked; }
    /// What the server says of the draft as it is in the review now.
    void showPreview(const Result<OnboardingPreview>& preview);
    /// The end of the form: how far the operation is.
    void showOutcome(const Operation& operation);

protected:
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] QString stepOf(const QString& field) const override { return SetUpDraft::stepOf(field); }
    [[nodiscard]] QByteArray draftBody() const override;
    [[nodiscard]] bool isUntouched() const override { return m_draft.isEmpty(); }
    [[nodiscard]] QString finishText() const override;
    void finish() override;
    void stepShown(WizardStep* step) override;

private:
    void addSteps(const Theme& theme);
    void learn(const CustomerDetails& details);
    void askServer(const CustomerDetails& details);
    void precheck();
    [[nodiscard]] SetUpConfirmation* confirm(const OperationId& id);
    void fixAndRetry(const Operation& operation);
    void addMoreUsers();

    OperationService& m_operations;
    SyncService& m_sync;
    SetUpDraft m_draft;
    SetUpRules m_rules;
    CustomerDetailsSource* m_source;
    SetUpReviewStep* m_review = nullptr;
    QFuture<Result<OnboardingPreview>> m_preview;
    SetUpDraft m_checked; ///< what the preview is of
    bool m_checking = false;
    bool m_wasChecked = false;
    bool m_known = false;
    bool m_asked = false;
};

} // namespace pd
