// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attach/attachform.h"
#include "ui/shell/services.h"
#include "ui/wizard/wizard.h"

namespace pd {

class AttachReviewStep;
class ConditionsStep;
class CustomerPrecheck;
class CustomerSubmission;
class OrganizationStep;

/// Makes an organization that exists a customer: which one, what will happen, packages, headquarters, review with the server's precheck.
class AttachWizard : public Wizard
{
    Q_OBJECT

public:
    /// `draft` may have an empty body. The services outlive it.
    AttachWizard(const Theme& theme, const Services& services, const Draft& draft, QWidget* parent = nullptr);
    ~AttachWizard() override;

    [[nodiscard]] QString subject() const override;
    [[nodiscard]] AttachDraft draft() const { return m_form.whole(); }
    /// The server's templates have arrived.
    [[nodiscard]] bool isReady() const { return m_form.customer.templatesKnown; }
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
    void readTemplates();
    void lookForCustomer();
    void runPrecheck();
    void confirm(const OperationId& id);
    void refuse(const OperationId& id, const Error& error);
    /// Without where the person is.
    [[nodiscard]] static AttachDraft content(AttachDraft draft);

    Services m_services;
    AttachForm m_form;
    AttachDraft m_initial; ///< nothing was entered as long as the draft is this
    OrgId m_lookedFor;
    CustomerPrecheck* m_precheck;
    CustomerSubmission* m_submission;
    OrganizationStep* m_organization = nullptr;
    ConditionsStep* m_conditions = nullptr;
    AttachReviewStep* m_review = nullptr;
};

} // namespace pd
