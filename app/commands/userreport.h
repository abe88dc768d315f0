// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/console.h"

#include "core/strongid.h"
#include "exchange/usersheet.h"
#include "operations/userfileengine.h"
#include "operations/userfileoutcome.h"

#include <optional>

namespace pd {

/// What came of a file of users.
struct UserRun {
    UserFilePlan plan;
    QList<OperationId> operations;
    UserFileOutcome outcome;
    std::optional<Error> error; ///< why it could not be carried out, or not be followed
    bool isDry = false; ///< nothing was asked for
    bool isOver = true; ///< false: it goes on
};

/// Each row that is wrong or failed on stderr, then the counts; the document of --json. Gives the exit code.
[[nodiscard]] ExitCode tellUsers(const Console& console, const QString& path, const UserRun& run);

/// The rows that were wrong or failed, as the file had them, with a column that says why: to be corrected and applied again.
[[nodiscard]] Status saveFailedUsers(const QString& path, const UserSheet& sheet, const UserRun& run);

} // namespace pd
