// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/sheet.h"

#include <QMap>

namespace pd {

/// Writes rows of a file as they were, with a column `title` that says why they are here: to be corrected and read again. `reasons` by position in
/// the sheet. Complete, or Kind::Storage and as it was before.
[[nodiscard]] Status writeFailedRows(
    const QString& path, const Sheet& sheet, const QMap<qsizetype, QString>& reasons, const QString& title);

} // namespace pd
