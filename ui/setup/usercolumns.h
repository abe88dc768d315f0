// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/setupdraft.h"

namespace pd {

/// A value of a user in the tables of the set-up wizard.
struct UserColumn {
    QString key; ///< as in the field keys of SetUpDraft
    QString UserRow::*text = nullptr;
    bool leftToRight = false;

    [[nodiscard]] bool isNull() const { return text == nullptr; }
};

/// In the order in which spreadsheets are expected to have them: first name, last name, e-mail, package, location, phone number, extension.
[[nodiscard]] const QList<UserColumn>& userColumns();
/// Position in userColumns(); -1 for a key that is none.
[[nodiscard]] int userColumn(QStringView key);
[[nodiscard]] QString userColumnTitle(const QString& key);

/// Positions in userColumns() for the cells of a first row that names its columns, in English or Hebrew; -1 for a title that is none of ours, or that
/// was there before. Empty: this row is data.
[[nodiscard]] QList<int> columnsOfTitles(const QStringList& firstRow);

/// The wire name of a package that is written by its display name, short name or wire name; otherwise what was written.
[[nodiscard]] QString packageFromText(const QString& written, const PackageCatalog& catalog);

} // namespace pd
