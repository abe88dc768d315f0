// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/packagecatalog.h"

namespace pd {

/// What a new list of packages would do to a customer: the list is complete, and what is left out is removed (contract: PUT customers).
struct PackageDiff {
    struct Use {
        QString package; ///< wire name
        int users = 0; ///< who have it now
    };
    struct Overrun {
        QString package;
        int limit = 0;
        int users = 0; ///< more than the limit
    };

    QStringList added; ///< in the order of the wanted list
    QList<Use> removed; ///< in the order of the list that was seen
    QStringList kept;
    QStringList unmet; ///< wanted ones whose dependency is not met
    QList<Overrun> overrun; ///< wanted limits below what is in use
    bool needsLocation = false; ///< the first calling package comes: it needs a location

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && removed.isEmpty(); }
    [[nodiscard]] int usersAffected() const;
};

/// `usersPerPackage` by wire name; `limits` as wanted.
[[nodiscard]] PackageDiff packageDiff(const QStringList& seen, const QStringList& wanted, const QMap<QString, int>& usersPerPackage,
    const PackageCatalog& catalog, const QMap<QString, int>& limits = {});

} // namespace pd
