// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/setupdraft.h"
#include "ui/formdriver.h"
#include "ui/sessionfixture.h"
#include "ui/setup/setupwizard.h"

class QModelIndex;

namespace pd {
class EditableGrid;
class UserRowsModel;
} // namespace pd

namespace pd::test {

/// A session with a template and a provisioned customer that has calling, meetings and one location, and the set-up wizard for it.
class SetUpBench
{
public:
    SetUpBench();

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] SessionFixture& session() { return m_session; }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    void openWindow();
    void closeWindow() { m_window.reset(); }
    /// A draft that a test leaves is not the next one's. False: they could not be removed.
    [[nodiscard]] bool forgetDrafts();

    /// Nobody in it yet.
    [[nodiscard]] SetUpDraft emptyDraft() const;
    /// Good users with e-mails of their own: the first `calling` ones have calling and an extension, the others meetings.
    [[nodiscard]] SetUpDraft draftWith(const QString& key, int calling, int meetings) const;
    /// Opens a wizard at a step and waits until it knows the customer.
    FormDriver open(const SetUpDraft& draft, const QString& step);
    [[nodiscard]] SetUpWizard& wizard() const;

    /// The table of the current step.
    [[nodiscard]] EditableGrid& grid() const;
    [[nodiscard]] UserRowsModel& model() const;
    [[nodiscard]] QModelIndex cell(int row, const QString& key) const;
    [[nodiscard]] QString problemAt(int row, const QString& key) const;
    /// Goes to the cell with the mouse and types into it, then Enter.
    void type(int row, const QString& key, const QString& text);
    void paste(const QString& text, int row = 0, const QString& key = QStringLiteral("firstName"));
    /// "Row 4, E-mail" of everything in the summary.
    [[nodiscard]] QStringList summary() const;

    [[nodiscard]] QString customerId() const { return m_customerId; }
    /// Waits for the end of the operation of the confirmation.
    [[nodiscard]] Operation over();
    /// What was done and what the server has: for a failed comparison.
    [[nodiscard]] QString story();

private:
    [[nodiscard]] bool makeCustomer();

    SessionFixture m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_customerId;
    bool m_ready;
};

} // namespace pd::test
