// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customerrow.h"

#include "cache/records.h"
#include "domain/packagecatalog.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QLocale>

namespace pd {

using namespace Qt::StringLiterals;

QList<CustomerRow> readCustomerRows(SQLite::Database& reader, const QList<qint32>& rows)
{
    const PackageCatalog& catalog = PackageCatalog::shipped();
    QList<CustomerRow> result;
    result.reserve(rows.size());
    SQLite::Statement query(reader,
        "SELECT id, org_id, external_id, status, name, country, packages, packages_ready, users, updated_at FROM customers WHERE row=?");
    for (const qint32 row : rows) {
        query.bind(1, row);
        if (query.executeStep()) {
            CustomerRow c;
            c.row = row;
            c.id = store::text(query.getColumn(0));
            c.orgId = store::text(query.getColumn(1));
            c.externalId = store::text(query.getColumn(2));
            c.status = store::text(query.getColumn(3));
            c.name = store::text(query.getColumn(4));
            if (c.name.isEmpty())
                c.name = c.externalId;
            c.country = store::text(query.getColumn(5));
            c.packages = records::split(store::text(query.getColumn(6)));
            QStringList names;
            for (const QString& package : c.packages)
                names << catalog.shortName(package);
            c.packagesText = names.join(", "_L1);
            c.packagesReady = query.getColumn(7).getInt();
            c.users = query.getColumn(8).getInt();
            c.updatedAt = QDateTime::fromMSecsSinceEpoch(query.getColumn(9).getInt64(), Qt::UTC);
            result << c;
        }
        query.reset();
    }
    return result;
}

QString shortMoment(const QDateTime& utc, const QDateTime& now)
{
    const QDateTime local = utc.toLocalTime();
    const QDateTime localNow = now.toLocalTime();
    const QLocale locale;
    if (local.date() == localNow.date())
        return locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date().year() == localNow.date().year())
        return locale.toString(
            local.date(), QCoreApplication::translate("pd::CustomersModel", "d MMM", "day and month, as QLocale takes it"));
    return locale.toString(local.date(), QLocale::ShortFormat);
}

} // namespace pd
