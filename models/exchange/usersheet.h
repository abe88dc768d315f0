// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packagecatalog.h"
#include "domain/userrequest.h"
#include "exchange/sheet.h"

namespace pd {

/// What a column of a users file means (domain.md §4: Control Hub's own columns).
struct UserSheetColumn {
    enum Meaning { Ignored, Email, FirstName, LastName, DisplayName, Location, PhoneNumber, Extension, PackageName, Package };

    Meaning meaning = Ignored;
    QString package; ///< of a Package column: wire name

    friend bool operator==(const UserSheetColumn&, const UserSheetColumn&) = default;
};

/// By the header: "User ID/Email (Required)" and its older names; one column for each package, named as people know it, in older words
/// ("Customer Experience Essentials") or by wire name, with a site or a subscription in brackets behind it. Unknown columns are Ignored.
[[nodiscard]] UserSheetColumn meaningOf(const QString& header, const PackageCatalog& catalog);

struct UserSheet {
    Sheet sheet;
    QList<UserSheetColumn> columns; ///< as many as the sheet has
    QList<UserRequest> users; ///< one for each row, in their order; e-mails given twice carry a problem
};

/// Reads a file of users; `columns` overrules meanings by header (a mapping that a person chose). Besides the errors of readSheet():
/// Kind::Invalid with
/// rule "missing-column" where there is no e-mail column, "duplicate-column" where two columns mean the same (text = header). Rules in
/// UserRequest::problems: those of a SheetRow, "required", "true-false" (text = what is there), "duplicate-of" (text = line of the first one),
/// "package-unknown".
[[nodiscard]] Result<UserSheet> readUserSheet(
    const QString& path, const PackageCatalog& catalog, const QMap<QString, UserSheetColumn>& columns = {}, SheetOptions options = {});

} // namespace pd
