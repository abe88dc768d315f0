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
    QByteArray range; ///< Range header
    QByteArray ifRange;
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
    QString filePath; ///< instead of `body`: the part of a file that begins at fileOffset; `headers` are left out then
    qint64 fileOffset = 0;
    qint64 fileLength = 0;
    QByteArray etag;
    QByteArray contentRange;
};

} // namespace pd::sandbox
