// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/templatedraft.h"
#include "ui/wizard/wizard.h"

#include <QTimer>

namespace pd {

class OperationService;
class TemplateReviewStep;
class TemplateSettingsStep;
struct Operation;
struct Services;

/// Makes an onboarding template, or changes one: offer, primary settings, authentication, calling, common settings, review.
class TemplateWizard : public Wizard
{
    Q_OBJECT

public:
    /// `draft.body` may be empty: a new template. What it is given outlives it.
    TemplateWizard(const Theme& theme, const Services& services, const Draft& draft, QWidget* parent = nullptr);
    ~TemplateWizard() override;

    [[nodiscard]] QString subject() const override;
    [[nodiscard]] const TemplateDraft& draft() const { return m_draft; }
    /// What is known to check it with; other templates come a moment later.
    [[nodiscard]] const TemplateRules& rules() const { return m_rules; }
    /// The confirmation in place of the form.
    void showOutcome(const OnboardingTemplate& value, const OperationId& running = {});
    /// The server refused it: each word at its field, the rest in the bar.
    void showRefusal(const Error& error);

protected:
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] QString stepOf(const QString& field) const override;
    [[nodiscard]] QByteArray draftBody() const override;
    [[nodiscard]] bool isUntouched() const override;
    [[nodiscard]] QString finishText() const override;
    void finish() override;

private:
    void addSteps();
    void readTemplates();
    void readRefusal();
    void create(const OnboardingTemplate& value);
    void change(const OnboardingTemplate& value);
    void follow(const OperationId& id);
    void readOperation();
    void settle(const Operation& operation);

    OperationService& m_operations;
    TemplateDraft m_draft;
    TemplateDraft m_original; ///< as it was opened
    bool m_isNew; ///< never stored
    bool m_hosted = true;
    TemplateRules m_rules;
    TemplateSettingsStep* m_settings = nullptr;
    TemplateReviewStep* m_review = nullptr;
    OperationId m_operation; ///< that the form waits for
    QTimer m_patience; ///< then the confirmation goes on waiting
};

} // namespace pd
