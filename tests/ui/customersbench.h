// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customerfilter.h"
#include "ui/sessionfixture.h"

#include <memory>

class QListWidget;
class QMenu;

namespace pd {
class CustomerFilters;
class CustomersModel;
class CustomersPage;
class RemovableChip;
class TableView;
} // namespace pd

namespace pd::test {

/// The customers page of a window over a sandbox, with what a sync brought.
class CustomersBench
{
public:
    explicit CustomersBench(const QStringList& sandboxArguments);

    /// The session is open and synchronised.
    [[nodiscard]] bool isReady() const { return m_ready; }
    void openWindow();
    void closeWindow() { m_window.reset(); }
    /// A full synchronisation to its end.
    [[nodiscard]] bool sync();

    [[nodiscard]] SessionFixture& fixture() { return m_fixture; }
    [[nodiscard]] Session& session() { return m_fixture.session(); }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] CustomersPage& page() const;
    [[nodiscard]] CustomersModel& model() const;
    [[nodiscard]] TableView& table() const;
    [[nodiscard]] CustomerFilters& filters() const;

    /// What a cell says, once it is there.
    [[nodiscard]] QString cell(int row, int column) const;
    /// Opens the menu of a facet and waits for its values; the list of them.
    [[nodiscard]] QListWidget* openFacet(CustomerFacet facet);
    /// Clicks the value that begins so; the number of customers that it promises. -1: it is not there.
    int pick(CustomerFacet facet, const QString& begin);
    /// The chip whose text begins so; nullptr: there is none.
    [[nodiscard]] RemovableChip* chip(const QString& begin) const;
    /// The action of this text, also in submenus that are filled when they show.
    [[nodiscard]] static QAction* actionOf(QMenu* menu, const QString& text);

private:
    SessionFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;
    bool m_ready = false;
};

} // namespace pd::test
