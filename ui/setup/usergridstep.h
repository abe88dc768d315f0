// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/userrowsmodel.h"
#include "ui/wizard/wizardstep.h"

class QBoxLayout;
class QLabel;
class QWidget;

namespace pd {

class EditableGrid;
class IconLabel;
class MessageBar;

/// A step that is one table of users: what is wrong is shown at the cells, and for the cell under the cursor also in words below.
class UserGridStep : public WizardStep
{
    Q_OBJECT

public:
    void refresh() override;
    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] QString placeOf(const QString& field) const override;
    void focusField(const QString& field) override;
    void focusFirst() override;

    [[nodiscard]] EditableGrid& grid() { return *m_grid; }
    [[nodiscard]] UserRowsModel& model() { return *m_model; }

protected:
    /// Draft and rules outlive the step.
    UserGridStep(const Theme& theme, const QString& key, const QString& title, const QString& explanation, UserRowsModel::Part part,
        SetUpDraft& draft, const SetUpRules& rules, const QList<int>& weights, QWidget* parent);

    /// Message, table and the words about the current cell, below what is there.
    void addGrid();
    /// Places a widget at the trailing end of the title.
    void addToHead(QWidget* widget);
    void showProblems(const QList<FieldError>& problems) override;
    /// After every change of the rows.
    virtual void rowsChanged() { }
    virtual void tellPaste(const GridPaste& result);
    [[nodiscard]] SetUpDraft& draft() const { return m_draft; }
    [[nodiscard]] const SetUpRules& rules() const { return m_rules; }
    [[nodiscard]] MessageBar& message() { return *m_message; }

private:
    void onEdited(const QStringList& fields);
    void showCurrentProblem();

    SetUpDraft& m_draft;
    const SetUpRules& m_rules;
    UserRowsModel* m_model;
    EditableGrid* m_grid;
    MessageBar* m_message;
    QWidget* m_problemRow;
    QLabel* m_problem;
};

} // namespace pd
