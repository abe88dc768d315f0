// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace pd {

class FormField;
class MessageBar;
class Theme;

/// The request to set up an indirect provider (offer.md): values to copy or to save as text. It is sent to nobody from here.
class ProviderRequest : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderRequest(const Theme& theme, QWidget* parent = nullptr);

    /// One line for each value, in English: for whoever sets it up.
    [[nodiscard]] QString text() const;
    /// Marks what is missing; true: nothing.
    bool check();
    void save(const QString& path);
    void focusFirst();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addField(const QString& key, const QString& label, const QString& name, QWidget* control);
    void copy();
    void askWhereToSave();
    [[nodiscard]] QLineEdit* editOf(const FormField* field) const;

    const Theme& m_theme;
    QVBoxLayout* m_column;
    MessageBar* m_message;
    QDateEdit* m_start;
    QList<FormField*> m_fields;
    QStringList m_names; ///< of the fields in the text
};

} // namespace pd
