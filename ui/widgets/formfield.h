// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace pd {

class IconLabel;
class Theme;

/// A label above a control, help under it, and what is wrong with it. `label` may have an accelerator ("&City").
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes the control as a child. `key` is the field's name in FieldError.
    FormField(const Theme& theme, QString key, const QString& label, QWidget* control, QWidget* parent);

    [[nodiscard]] const QString& key() const { return m_key; }
    /// Without its accelerator.
    [[nodiscard]] QString label() const;
    [[nodiscard]] QWidget* control() const { return m_control; }

    void setRequired(bool required);
    /// Muted text under the control; empty: none.
    void setHelp(const QString& help);
    /// What is wrong, at the field; empty: nothing. Says itself to assistive tools when it appears.
    void setError(const QString& sentence);
    [[nodiscard]] QString error() const;
    void setLabel(const QString& label);
    /// Puts the cursor into the control, with all of it selected.
    void focusControl();

Q_SIGNALS:
    /// The person changed the value.
    void edited();
    /// The focus left the control.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(QWidget* control);
    void describe();

    const Theme& m_theme;
    QString m_key;
    QWidget* m_control;
    QLabel* m_label;
    QLabel* m_mark;
    QWidget* m_errorRow;
    QLabel* m_error;
    QLabel* m_help;
    bool m_required = false;
};

/// A muted label that wraps, as wide as there is room.
[[nodiscard]] QLabel* wrappedLabel(const Theme& theme, const QString& text, QWidget* parent, const QString& tone = QStringLiteral("muted"));
/// Keeps e-mails, numbers and IDs left to right, aligned to the leading side of the window.
void keepLeftToRight(QLineEdit* edit);

} // namespace pd
