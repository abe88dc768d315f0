// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerchange.h"

#include <QMetaType>
#include <QVariantMap>

namespace pd {

/// Which change form to open, and for whom.
struct ChangeRequest {
    QString kind; ///< of a ChangeMaker
    /// As they are on screen. With one of them the form asks the server first; with several it works from this: ID, organization ID, external ID and
    /// name have to be there.
    QList<SeenCustomer> customers;
    QVariantMap details; ///< what the form of this kind needs besides (the user, the location)
};

} // namespace pd

Q_DECLARE_METATYPE(pd::ChangeRequest)
