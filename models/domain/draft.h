// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace pd {

/// What a person has begun to enter. `body` is the form's own JSON (operations/templatedraft.h, customerdraft.h, setupdraft.h).
struct Draft {
    QString id;
    QString kind; ///< "template", "customer", "setup", "attach"
    QString title;
    QDateTime updatedAt; ///< UTC, set when it is stored
    QByteArray body;

    friend bool operator==(const Draft&, const Draft&) = default;
};

} // namespace pd

Q_DECLARE_METATYPE(pd::Draft)
