// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customerrow.h"

#include "cache/packed.h"
#include "cache/records.h"
#include "domain/packagecatalog.h"
#include "domain/webexid.h"
#include "items/customerfacts.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <utility>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

void readFacts(CustomerRow& c, SQLite::Statement& query, int first, bool tagsComplete)
{
    if (!query.isColumnNull(first))
        c.tags = records::split(store::text(query.getColumn(first)));
    else if (tagsComplete)
        c.tags = QStringList();
    c.templateName = store::text(query.getColumn(first + 1));
    if (!query.isColumnNull(first + 2))
        c.restricted = query.getColumn(first + 2).getInt() != 0;
    c.provider = store::text(query.getColumn(first + 3));
}

CustomerRow rowOf(SQLite::Statement& query, const PackageCatalog& catalog)
{
    CustomerRow c;
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
    for (const QString& package : std::as_const(c.packages))
        names << catalog.shortName(package);
    c.packagesText = names.join(", "_L1);
    c.packagesReady = query.getColumn(7).getInt();
    c.users = query.getColumn(8).getInt();
    c.updatedAt = QDateTime::fromMSecsSinceEpoch(query.getColumn(9).getInt64(), Qt::UTC);
    return c;
}

} // namespace

QString providerName(SQLite::Database& reader, const QString& orgId)
{
    SQLite::Statement query(reader, "SELECT name FROM organizations WHERE org_id=?");
    const QVariant key = packed::orgId(orgId);
    if (key.typeId() == QMetaType::QByteArray)
        store::bind(query, 1, key.toByteArray());
    else
        store::bind(query, 1, key.toString());
    const QString name = query.executeStep() ? store::text(query.getColumn(0)) : QString();
    return name.isEmpty() ? bareUuid(orgId) : name;
}

QList<CustomerRow> readCustomerRows(SQLite::Database& reader, const QList<qint32>& rows)
{
    const PackageCatalog& catalog = PackageCatalog::shipped();
    const bool tagsComplete = areTagsComplete(reader);
    QList<CustomerRow> result;
    result.reserve(rows.size());
    QHash<QString, QString> providers;
    SQLite::Statement query(reader,
        "SELECT c.id, c.org_id, c.external_id, c.status, c.name, c.country, c.packages, c.packages_ready, c.users, c.updated_at, f.tags, "
        "f.template, f.restricted, f.provider FROM customers c LEFT JOIN customer_facts f ON f.row=c.row WHERE c.row=?");
    for (const qint32 row : rows) {
        query.bind(1, row);
        if (query.executeStep()) {
            CustomerRow c = rowOf(query, catalog);
            c.row = row;
            readFacts(c, query, 10, tagsComplete);
            if (!c.provider.isEmpty() && !providers.contains(c.provider))
                providers.insert(c.provider, providerName(reader, c.provider));
            c.providerName = providers.value(c.provider);
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
