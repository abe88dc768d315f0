// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/countries.h"
#include "ui/onboarding/customerform.h"
#include "ui/wizard/wizardstep.h"

namespace pd {

class ChoiceBox;

/// A step of the create-customer wizard: its controls are bound to values of the draft.
class CustomerStep : public WizardStep
{
    Q_OBJECT

public:
    /// `form` outlives the step.
    CustomerStep(
        const Theme& theme, CustomerForm& form, const QString& key, const QString& title, const QString& explanation, QWidget* parent);

    void refresh() override;
    /// Zones with their names; the first ones are those of the country.
    [[nodiscard]] static QList<NamedCode> zonesOf(const QString& country);

protected:
    /// A line of text that is stored in `value` with every key. Placed by the caller.
    FormField* boundText(const QString& key, const QString& label, QString& value, bool leftToRight = false);
    /// A list to choose from or to search by typing; what is typed is stored, also where it is none of the list.
    FormField* boundChoice(const QString& key, const QString& label, QString& value);
    [[nodiscard]] ChoiceBox* choiceOf(const QString& key) const;
    /// Below what is there already.
    FormField* place(FormField* field);
    /// Side by side, in these shares.
    void placeTogether(const QList<FormField*>& fields, const QList<int>& shares);
    [[nodiscard]] CustomerForm& form() const { return m_form; }
    [[nodiscard]] CustomerDraft& draft() const { return m_form.draft; }
    /// After each change by the person, once the draft has it.
    virtual void changed(const QString& key);

private:
    struct BoundText {
        QLineEdit* edit;
        QString* value;
    };
    struct BoundChoice {
        ChoiceBox* box;
        QString* value;
    };

    CustomerForm& m_form;
    QList<BoundText> m_texts;
    QList<BoundChoice> m_choices;
};

} // namespace pd
