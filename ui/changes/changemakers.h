// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/changestep.h"

#include <functional>

namespace pd {

/// A kind of change: where it is offered, and its form.
struct ChangeMaker {
    enum class Place {
        Customer,
        Calling,
        Users,
        Elsewhere
    }; ///< group in menus; Elsewhere: not in the menu of a customer, it needs details

    QString kind; ///< "packages"
    QString text; ///< in menus, "Change packages…"
    Place place = Place::Customer;
    bool forSeveral = false; ///< for many customers at once, too
    std::function<ChangeStep*(const ChangeContext& context, const ChangeRequest& request)> make;
    /// Why it is not possible for this customer now, as a sentence; empty: it is. May be unset.
    std::function<QString(const Customer& customer)> refusal = {};
};

/// Each area has its own list.
[[nodiscard]] QList<ChangeMaker> detailChanges(); ///< ui/changes/detailchanges.cpp
[[nodiscard]] QList<ChangeMaker> packageChanges(); ///< ui/packages
[[nodiscard]] QList<ChangeMaker> userChanges(); ///< ui/users
[[nodiscard]] QList<ChangeMaker> numberChanges(); ///< ui/numbers

/// All of them, in the order of menus.
[[nodiscard]] QList<ChangeMaker> changeMakers();

} // namespace pd
