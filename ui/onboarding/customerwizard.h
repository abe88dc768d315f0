// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/customerform.h"
#include "ui/shell/services.h"
#include "ui/wizard/wizard.h"

namespace pd {

class CustomerPrecheck;
class CustomerReviewStep;
class CustomerSubmission;
class InformationStep;

/// Creates a customer: information, packages, headquarters, options, review with the server's precheck; then its provisioning.
class CustomerWizard : public Wizard
{
    Q_OBJECT

public:
    /// `draft` may have an empty body: a new customer. The services outlive it.
    CustomerWizard(const Theme& theme, const Services& services, const Draft& draft, QWidget* parent = nullptr);
    ~CustomerWizard() override;

    [[nodiscard]] QString subject() const override;
    [[nodiscard]] const CustomerDraft& draft() const { return m_form.draft; }
    /// The server's templates and settings have arrived.
    [[nodiscard]] bool isReady() const { return m_form.templatesKnown; }
    [[nodiscard]] const CustomerPrecheck& precheck() const { return *m_precheck; }

protected:
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] QString stepOf(const QString& field) const override;
    [[nodiscard]] QByteArray draftBody() const override;
    [[nodiscard]] bool isUntouched() const override;
    [[nodiscard]] QString finishText() const override;
    void finish() override;
    void stepShown(WizardStep* step) override;

private:
    void addSteps();
    void connectSteps();
    void readRules();
    void setTemplates(const QList<OnboardingTemplate>& templates);
    /// What an earlier attempt was refused for.
    void readEarlierAttempt();
    void askForHints();
    void takeHints(const CustomerHints& hints);
    void askServerForId();
    void noteIdOnServer(const QString& externalId);
    void runPrecheck();
    void takePrecheck();
    void confirm(const OperationId& id);
    void takeRefusal(const OperationId& id, const Error& error);
    void refuse(const OperationId& id, const Error& error);

    Services m_services;
    CustomerForm m_form;
    CustomerDraft m_initial; ///< nothing was entered as long as the draft is this
    QStringList m_cachedIds;
    QStringList m_serverIds; ///< external IDs that the server said are in use
    QString m_askedId; ///< the last one that the server was asked about
    CustomerHintSource* m_hints;
    CustomerPrecheck* m_precheck;
    CustomerSubmission* m_submission;
    QTimer* m_pause; ///< typing
    InformationStep* m_information = nullptr;
    CustomerReviewStep* m_review = nullptr;
};

} // namespace pd
