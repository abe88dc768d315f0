// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

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
    std::optional<QStringList> tags; ///< nullopt: not known
    QString templateName; ///< empty: not known
    std::optional<bool> restricted; ///< by partner; nullopt: not known
    QString provider; ///< organization ID of the indirect provider whose customer it is; empty: our own
    QString providerName; ///< its ID where no name is known
};

/// Those of `rows` that (still) exist. Throws SQLite::Exception.
[[nodiscard]] QList<CustomerRow> readCustomerRows(SQLite::Database& reader, const QList<qint32>& rows);

/// The name of an organization, its bare ID where none is known. Throws SQLite::Exception.
[[nodiscard]] QString providerName(SQLite::Database& reader, const QString& orgId);

/// A moment as short as a table needs it: the time of today, day and month of this year, the date otherwise.
[[nodiscard]] QString shortMoment(const QDateTime& utc, const QDateTime& now);

} // namespace pd
