// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrlQuery>

#include <utility>

namespace pd::sandbox {

/// One request as it came from the wire. `path` holds the decoded segments.
struct HttpRequest {
    QByteArray method; ///< "GET", "POST" …
    QStringList path;
    QUrlQuery query;
    QByteArray authorization;
    QByteArray contentType;
    QByteArray body;
};

/// What goes back. `delayMs` is waited without blocking anything else; with `closeInstead` the connection ends without an answer.
struct HttpAnswer {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    int delayMs = 0;
    bool closeInstead = false;
};

} // namespace pd::sandbox
