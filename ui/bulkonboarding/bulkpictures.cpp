// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulkonboarding/bulkonboardingpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"

using namespace Qt::StringLiterals;

namespace pd {

namespace {

BulkCustomer picturedCustomer(qint64 line, const QString& key, const QString& name, const QStringList& packages, int users)
{
    BulkCustomer customer;
    customer.line = line;
    customer.externalId = key;
    customer.entry.customer.name = name;
    customer.entry.customer.packages = packages;
    customer.entry.users.resize(users);
    return customer;
}

/// As the server's prechecks left it.
void showChecked(MainWindow& window)
{
    BulkReading reading;
    reading.customers = {picturedCustomer(2, u"alpine"_s, u"Alpine Bakery"_s, {u"webex_calling"_s, u"webex_meetings"_s}, 4),
        picturedCustomer(6, u"harbour"_s, u"Harbour Books"_s, {u"webex_suite"_s}, 2),
        picturedCustomer(8, u"northwind"_s, u"Northwind Dental"_s, {u"webex_calling"_s}, 12),
        picturedCustomer(20, u"quayside"_s, u"Quayside Yoga"_s, {u"webex_meetings"_s}, 1)};
    reading.customers[0].check = BulkCustomer::Check::Passed;
    reading.customers[1].check = BulkCustomer::Check::There;
    reading.customers[2].check = BulkCustomer::Check::Refused;
    reading.customers[2].refusal.emplace();
    reading.customers[2].refusal->kind = Error::Kind::Conflict;
    reading.customers[3].problems = {{u"line 20, Country"_s, u"country"_s, u"UK"_s}};
    static_cast<BulkOnboardingPage*>(window.page(u"import-customers"_s))->bulk()->showReading(u"Alpine.csv"_s, reading);
}

} // namespace

QList<Picture> bulkOnboardingPictures()
{
    const QString page = u"import-customers"_s;
    return {{u"import-customers-empty"_s, page, true, {}, {}, false}, {u"import-customers-checked"_s, page, true, showChecked, {}, false}};
}

} // namespace pd
