// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/userplan.h"
#include "ui/setupbench.h"
#include "ui/users/userspage.h"

class QPushButton;

namespace pd {
class ChangePanel;
}

namespace pd::test {

/// The page of users over a session and a sandbox with one customer and its users, and the forms that change them.
class UserBench
{
public:
    UserBench() = default;

    [[nodiscard]] bool isReady() const { return m_bench.isReady(); }
    [[nodiscard]] SetUpBench& desk() { return m_bench; }
    [[nodiscard]] Session& session() { return m_bench.session().session(); }
    [[nodiscard]] UsersPage& page() { return *static_cast<UsersPage*>(m_bench.window().page(QStringLiteral("users"))); }

    /// A user as a row of a file; the package by wire name.
    [[nodiscard]] static UserRequest user(
        const QString& name, const QString& package, const QString& extension = {}, const QString& number = {});
    /// On the server and in the cache. False: one of them was refused.
    [[nodiscard]] bool add(const QList<UserRequest>& users);
    /// Opens the window at the page of users, filled.
    void show();
    /// -1: not shown.
    [[nodiscard]] int rowOf(const QString& email);
    /// The user in the inspector, by double click.
    [[nodiscard]] bool inspect(const QString& email);
    /// Clicks a button of the inspector and waits for its form.
    [[nodiscard]] ChangePanel* openForm(const QString& kind);
    /// The form on top, shown, with its users.
    [[nodiscard]] ChangePanel* form();
    /// Presses the button of the form and waits until it is over. False: it was not asked for, or did not end well.
    [[nodiscard]] bool finish(ChangePanel* panel);
    /// As the server has it; empty: there is none.
    [[nodiscard]] QJsonObject subscriber(const QString& email);
    /// Likewise the person.
    [[nodiscard]] QJsonObject person(const QString& email);

private:
    SetUpBench m_bench;
};

} // namespace pd::test
