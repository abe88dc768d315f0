// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/onboardingtemplate.h"
#include "domain/operation.h"

#include <QWidget>

class QVBoxLayout;

namespace pd {

class Confirmation;
class OperationService;
class Theme;

/// What stays after the template wizard: the provisioning ID, live until it is there, or what to enter in Partner Hub by hand.
class TemplateOutcome : public QWidget
{
    Q_OBJECT

public:
    struct Facts {
        OnboardingTemplate value;
        bool hosted = true; ///< Partner Hub is reached by program
        bool changed = false; ///< it existed before
    };

    /// `operations` outlives it.
    TemplateOutcome(const Theme& theme, OperationService& operations, Facts facts, QWidget* parent = nullptr);

    /// The server is still at work on it.
    void follow(const OperationId& id);

Q_SIGNALS:
    void wizardRequested(const pd::Draft& draft);
    /// The list of templates.
    void listRequested();

private:
    void show(const Operation& operation);
    void showRunning();
    void showFailed(const Operation& operation);
    void showDone();
    void showRecord();
    void addActions(Confirmation* confirmation);
    /// In place of what is there. Takes ownership.
    void replace(QWidget* content);
    [[nodiscard]] QWidget* valuesToEnter();

    const Theme& m_theme;
    OperationService& m_operations;
    Facts m_facts;
    OperationId m_operation;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
};

/// A new draft of the customer wizard for this template.
[[nodiscard]] Draft customerDraftOf(const OnboardingTemplate& value);
/// A draft of the template wizard, not stored yet.
[[nodiscard]] Draft templateDraft(const QString& title, const QByteArray& body);

} // namespace pd
