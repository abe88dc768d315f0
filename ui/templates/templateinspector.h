// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/draft.h"
#include "domain/onboardingtemplate.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace pd {

class ElidedLabel;
class InspectorSection;
class MessageBar;
class OperationService;
class Theme;
struct Services;

/// One onboarding template beside the table: its values, its provisioning ID, what can be done with it. Deleting is asked here, without a dialog.
class TemplateInspector : public QWidget
{
    Q_OBJECT

public:
    TemplateInspector(const Theme& theme, const Services& services, QWidget* parent = nullptr);

    /// `customers`: how many are known to use it.
    void showTemplate(const OnboardingTemplate& value, int customers);
    [[nodiscard]] const OnboardingTemplate& current() const { return m_value; }
    /// Asks whether to delete it.
    void askToDelete();

Q_SIGNALS:
    void closed();
    void wizardRequested(const pd::Draft& draft);
    void customerRequested(const pd::CustomerId& id);
    /// The list has to be read again.
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    void buildActions(QVBoxLayout* column);
    void buildQuestion(QVBoxLayout* column);
    void showProvisioning();
    void showValues();
    void showNotes(int customers);
    void remove();
    void refused(const Error& error);
    void openCustomer(const QString& externalId);

    const Theme& m_theme;
    OperationService& m_operations;
    OnboardingTemplate m_value;
    bool m_hosted = true;
    ElidedLabel* m_name;
    MessageBar* m_message;
    QPushButton* m_customer = nullptr;
    QWidget* m_question;
    QPushButton* m_confirm = nullptr;
    InspectorSection* m_users; ///< customers that stand in the way of deleting it
    InspectorSection* m_provisioning;
    QList<InspectorSection*> m_groups;
    InspectorSection* m_notes;
};

/// Drafts to edit a template and to begin a copy of it.
[[nodiscard]] Draft editDraftOf(const OnboardingTemplate& value);
[[nodiscard]] Draft copyDraftOf(const OnboardingTemplate& value);

} // namespace pd
