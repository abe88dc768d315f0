// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>
#include <QString>

namespace pd {

/// A record of a list that could not be read. The others of its page were.
struct SetAside {
    QString id; ///< empty when not even that could be read
    QString reason; ///< technical words
};

/// One page of a list.
template<typename T>
struct Page {
    QList<T> items;
    QList<SetAside> setAside;
    int nextOffset = -1; ///< -1: the server says that this was the last page
};

/// What the server answered to a precheck. A refusal is not an Error of the call: it is `ok == false` with the reasons.
struct Precheck {
    bool ok = false;
    QString message;
    int infoCode = 0; ///< 100: passed
    QList<FieldError> problems;
    int errorCode = 0;
    QString trackingId;
};

} // namespace pd
