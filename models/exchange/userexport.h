// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/packagecatalog.h"
#include "domain/userplan.h"

#include <QStringList>

namespace pd {

/// The users of a customer as rows of a CSV file in Control Hub's columns (domain.md §4): one TRUE/FALSE column for each package of the
/// customer that a user can
/// have. Read again without edits, nothing changes.
[[nodiscard]] QList<QStringList> userSheetRows(const PresentUsers& users, const PackageCatalog& catalog);

/// Writes them (exchange/csvwriter.h, safe for spreadsheets); complete, or Kind::Storage and as it was before.
[[nodiscard]] Status writeUserSheet(const QString& path, const PresentUsers& users, const PackageCatalog& catalog);

} // namespace pd
