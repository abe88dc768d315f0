// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/usergridstep.h"

class QProgressBar;
class QPushButton;

namespace pd {

/// Who is to be added: a table to type into, or to paste a spreadsheet into.
class UsersStep : public UserGridStep
{
    Q_OBJECT

public:
    UsersStep(const Theme& theme, SetUpDraft& draft, const SetUpRules& rules, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString summary() const override;
    void focusField(const QString& field) override;

Q_SIGNALS:
    /// More people than go in by hand.
    void importRequested();

protected:
    void rowsChanged() override;

private:
    void buildCounter();
    void buildToolbar();
    void buildHint();
    void showPackageMenu();
    void tellFull();

    QLabel* m_count;
    QLabel* m_most;
    QProgressBar* m_bar;
    QPushButton* m_setPackage;
};

} // namespace pd
