// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QList>
#include <QStringList>

namespace pd {

/// A table of users as a file: CSV, or a workbook where the name ends with .xlsx.
struct UsersExport {
    QString path;
    QString cacheFile;
    QList<qint32> rows; ///< of the cache, in their order
    QStringList titles; ///< e-mail, name, customer, package, status, number, extension, changed, user ID, customer ID
    bool rightToLeft = false;
};

/// Writes on a worker thread; a file that was there stays until all is written. The future has its progress in rows and may be cancelled: then
/// nothing was written (Kind::Cancelled).
[[nodiscard]] QFuture<Status> writeUsers(const UsersExport& wanted);

} // namespace pd
