// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pd {

class Theme;

/// Asks for the name of a filter, in the row of filters.
class FilterName : public QWidget
{
    Q_OBJECT

public:
    FilterName(const Theme& theme, int longest, QWidget* parent = nullptr);

    void ask(const QString& before);
    /// Why the name cannot be taken; stays until it is changed.
    void refuse(const QString& sentence);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }

Q_SIGNALS:
    void accepted(const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();

    QLineEdit* m_edit;
    QPushButton* m_save;
    QLabel* m_problem;
};

} // namespace pd
