// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace SQLite {
class Database;
}

namespace pd {

/// One line of the customers table.
struct CustomerRow {
    qint32 row = 0; ///< of the cache
    QString id;
    QString orgId;
    QString externalId;
    QString status;
    QString name; ///< the external ID where no name is known
    QString country;
    QStringList packages; ///< wire names
    QString packagesText;
    int packagesReady = 0;
    int users = 0;
    QDateTime updatedAt; ///< UTC
};

/// Those of `rows` that (still) exist. Throws SQLite::Exception.
[[nodiscard]] QList<CustomerRow> readCustomerRows(SQLite::Database& reader, const QList<qint32>& rows);

/// A moment as short as a table needs it: the time of today, day and month of this year, the date otherwise.
[[nodiscard]] QString shortMoment(const QDateTime& utc, const QDateTime& now);

} // namespace pd
