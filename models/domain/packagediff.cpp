// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packagediff.h"

#include <numeric>

namespace pd {

int PackageDiff::usersAffected() const
{
    return std::accumulate(removed.cbegin(), removed.cend(), 0, [](int sum, const Use& use) { return sum + use.users; });
}

PackageDiff packageDiff(const QStringList& seen, const QStringList& wanted, const QMap<QString, int>& usersPerPackage,
    const PackageCatalog& catalog, const QMap<QString, int>& limits)
{
    PackageDiff diff;
    for (const QString& package : seen) {
        if (wanted.contains(package))
            diff.kept << package;
        else
            diff.removed << PackageDiff::Use{package, usersPerPackage.value(package)};
    }
    for (const QString& package : wanted) {
        if (!seen.contains(package) && !diff.added.contains(package))
            diff.added << package;
    }
    diff.unmet = catalog.unmet(wanted);
    for (auto it = limits.cbegin(); it != limits.cend(); ++it) {
        const int users = usersPerPackage.value(it.key());
        if (wanted.contains(it.key()) && users > it.value())
            diff.overrun << PackageDiff::Overrun{it.key(), it.value(), users};
    }
    diff.needsLocation = catalog.anyCalling(wanted) && !catalog.anyCalling(seen);
    return diff;
}

} // namespace pd
