// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packagecatalog.h"

namespace pd {

/// What a package contains, in one line; empty for one that this version has no words for.
[[nodiscard]] QString packageContents(const QString& id);
/// "Webex Suite, Webex Calling or Customer Assist".
[[nodiscard]] QString anyOfThese(const QStringList& names);
/// "Attendant console needs Webex Suite, Webex Calling or Customer Assist."
[[nodiscard]] QString packageNeeds(const PackageCatalog& catalog, const QString& id);
/// Names of packages with their limits: "Webex Meetings (60), Webex Calling".
[[nodiscard]] QString packageNames(const PackageCatalog& catalog, const QStringList& ids, const QMap<QString, QString>& limits);

} // namespace pd
