// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "operations/onboardingpreview.h"
#include "operations/pstnaudit.h"
#include "ui/changes/changestep.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace pd {

class PointList;

/// The request for the form over these locations: kind "pstn-bulk".
[[nodiscard]] ChangeRequest bulkPstnRequest(const QList<PstnAuditRow>& places);

/// One provider without integration for many locations of many customers. Nothing is set that a dry run has not looked at, and before a person has
/// typed how many there are.
class BulkPstnStep : public ChangeStep
{
    Q_OBJECT

public:
    BulkPstnStep(const ChangeContext& context, const ChangeRequest& request, QWidget* parent = nullptr);

    void begin(const QList<SeenCustomer>& customers) override;
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] bool hasChanges() const override { return option() != nullptr; }
    [[nodiscard]] QString finishText() const override;
    [[nodiscard]] bool isDangerous() const override { return true; }
    [[nodiscard]] bool looksFirst() const override { return false; }
    [[nodiscard]] Asked ask() override;

    void tryOut();
    /// How many locations would get another connection; -1: no dry run yet.
    [[nodiscard]] int changeCount() const { return m_changeCount; }
    [[nodiscard]] bool hasOptions() const { return !m_options.isEmpty(); }
    /// Shows these, as the server would offer them; an answer that is still to come does not count any more.
    void showOptions(const QList<PstnConnection>& options);
    /// Shows the outcome of a dry run: one step for each location, customer by customer.
    void showOutcome(const QList<PreviewedStep>& steps);

private:
    void build();
    void loadOptions();
    void forget();
    [[nodiscard]] QList<Operation> planned(bool all) const;
    [[nodiscard]] const PstnConnection* option() const;

    QList<PstnChange> m_places; ///< without what is wanted
    QList<SeenCustomer> m_customers;
    QList<PstnConnection> m_options;
    QSet<LocationId> m_changing; ///< by the dry run
    QComboBox* m_option;
    QPushButton* m_try;
    QLineEdit* m_typed;
    PointList* m_outcome;
    int m_changeCount = -1;
    int m_runs = 0; ///< only the newest dry run counts
    int m_asks = 0; ///< only the newest offer counts
};

} // namespace pd
