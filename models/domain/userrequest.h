// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>
#include <QMap>
#include <QString>

#include <algorithm>

namespace pd {

/// What a file says of one user of a customer (domain.md §4). An empty text, and a package that is not named, mean "as it is".
struct UserRequest {
    qint64 line = 0; ///< of the file, from 1
    QString email; ///< the natural key
    QString firstName;
    QString lastName;
    QString displayName;
    QString location; ///< name
    QString phoneNumber; ///< as written
    QString extension;
    QMap<QString, bool> packages; ///< wire name → TRUE or FALSE; a cell without either is not here
    QList<FieldError> problems; ///< what makes the row unusable: `field` is the header of the column
    QList<FieldError> notes; ///< what a person should know; the row can be used. Rules hidden-removed, duplicate-first

    /// Every wholesale column says FALSE, and there is at least one: the user is to be deleted.
    [[nodiscard]] bool asksForDeletion() const
    {
        return !packages.isEmpty() && std::none_of(packages.cbegin(), packages.cend(), [](bool on) { return on; });
    }

    friend bool operator==(const UserRequest&, const UserRequest&) = default;
};

} // namespace pd
