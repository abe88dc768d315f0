// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/userexport.h"

#include "exchange/csvwriter.h"

#include <QHash>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString yesNo(bool yes) { return yes ? u"TRUE"_s : u"FALSE"_s; }

} // namespace

QList<QStringList> userSheetRows(const PresentUsers& users, const PackageCatalog& catalog)
{
    QHash<LocationId, QString> locations;
    for (const Location& location : users.locations)
        locations.insert(location.id, location.name);
    QStringList packages;
    for (const QString& id : users.packages) {
        if (const PackageInfo* info = catalog.find(id); info && info->subscriber && !info->addOn)
            packages << id;
    }
    QStringList header{u"First Name"_s, u"Last Name"_s, u"Display Name"_s, u"User ID/Email (Required)"_s, u"Location"_s, u"Phone Number"_s,
        u"Extension"_s};
    for (const QString& id : std::as_const(packages))
        header << catalog.displayName(id);
    QList<QStringList> rows{header};
    for (const PresentUser& user : users.users) {
        const Person& person = user.person;
        QStringList row{person.firstName, person.lastName, person.displayName, user.subscriber.email, locations.value(person.locationId),
            person.phoneNumbers.value(0), person.extension};
        for (const QString& id : std::as_const(packages))
            row << yesNo(user.subscriber.packages.contains(id));
        rows << row;
    }
    return rows;
}

Status writeUserSheet(const QString& path, const PresentUsers& users, const PackageCatalog& catalog)
{
    CsvWriter csv;
    for (const QStringList& row : userSheetRows(users, catalog))
        csv.row(row);
    return csv.save(path);
}

} // namespace pd
