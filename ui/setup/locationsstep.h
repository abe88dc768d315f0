// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/setupdraft.h"
#include "ui/wizard/wizardstep.h"

class QPushButton;

namespace pd {

class LocationForm;

/// Where the customer's users sit: locations that are there already, and new ones to be made.
class LocationsStep : public WizardStep
{
    Q_OBJECT

public:
    /// The draft outlives the step.
    LocationsStep(const Theme& theme, SetUpDraft& draft, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<SideNote> notes() const override;
    [[nodiscard]] QString placeOf(const QString& field) const override;
    void focusField(const QString& field) override;
    void focusFirst() override;

    /// Opens the form of a new location; -1 closes it.
    void open(int location);

protected:
    void showProblems(const QList<FieldError>& problems) override;

private:
    void showRows();
    void buildRows();
    [[nodiscard]] QWidget* rowOf(const QString& name, const QString& detail);
    [[nodiscard]] QWidget* newRow(int location);
    void store(const QString& key);
    /// Users stay where they were when their new location gets another name.
    void renameInUsers();
    void addLocation();
    void remove(int location);
    void done();
    [[nodiscard]] QString fieldOf(const QString& key) const;

    SetUpDraft& m_draft;
    QWidget* m_rows = nullptr;
    QWidget* m_place;
    LocationForm* m_form;
    QPushButton* m_add;
    QList<FieldError> m_shown;
    QStringList m_rowsState; ///< what the rows tell
    int m_open = -1;
    QString m_nameBefore;
};

} // namespace pd
