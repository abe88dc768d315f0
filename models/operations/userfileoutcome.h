// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/userplan.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace pd {

/// What became of a file of users: its operations' steps beside the rows that asked for them.
class UserFileOutcome
{
public:
    /// The newest state of one of the operations.
    void take(const Operation& operation);

    /// By e-mail: rows that were refused.
    [[nodiscard]] const QHash<QString, Error>& failures() const { return m_failures; }
    [[nodiscard]] bool isDone(const QString& email) const { return m_done.contains(email); }
    /// Operations with rows that were refused or stopped.
    [[nodiscard]] const QSet<OperationId>& unfinished() const { return m_refused; }
    /// They are tried again.
    void forgetFailures();
    /// No step that was taken is still to come.
    [[nodiscard]] bool isOver() const { return m_open.isEmpty(); }
    /// Why a row was not or will not be carried out; nullopt: it was, or it goes on.
    [[nodiscard]] std::optional<Error> problemOf(const UserChange& change) const;

private:
    QHash<QString, Error> m_failures;
    QSet<QString> m_done;
    QSet<OperationId> m_open;
    QSet<OperationId> m_refused;
};

} // namespace pd
