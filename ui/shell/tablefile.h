// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace pd {

/// What the titles of a table in a text file are those of.
enum class TableFileKind {
    Unknown,
    Users, ///< Control Hub's own columns, or those of our export
    Customers, ///< a bulk file for onboarding
    Report, ///< a usage report
};

/// By the first line of a CSV file, whatever its encoding and separator. Kind::Input as of openTextFile(). Blocks: call it on a worker thread.
[[nodiscard]] Result<TableFileKind> tableFileKind(const QString& path);

} // namespace pd
