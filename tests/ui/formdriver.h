// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formfield.h"
#include "ui/wizard/wizard.h"

#include <QStringList>

class QAbstractButton;
class QPushButton;

namespace pd::test {

/// Hands on a wizard: finds what a person sees there, types and clicks.
class FormDriver
{
public:
    explicit FormDriver(Wizard& wizard)
        : m_wizard(wizard)
    {
    }

    /// The visible field with this key; nullptr: there is none now.
    [[nodiscard]] FormField* field(const QString& key) const;
    [[nodiscard]] QString errorOf(const QString& key) const;
    [[nodiscard]] QString step() const { return m_wizard.stepKeys().value(m_wizard.currentStep()); }
    /// Puts `text` in place of what is in the field, with the mouse and key presses (letters that QTest cannot type are pasted).
    void type(const QString& key, const QString& text) const;
    /// A visible button by its name or by its words without the accelerator; nullptr: there is none.
    [[nodiscard]] QAbstractButton* button(const QString& nameOrText) const;
    void click(const QString& nameOrText) const;
    void next() const { click(QStringLiteral("next")); }
    /// Accelerators of the visible buttons and labels that occur twice.
    [[nodiscard]] QStringList repeatedAccelerators() const;

private:
    Wizard& m_wizard;
};

} // namespace pd::test
