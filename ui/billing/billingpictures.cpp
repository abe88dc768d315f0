// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/billingpage.h"
#include "ui/billing/reportwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int monthsWanted = 4;
constexpr int longestWait = 4; ///< seconds

BillingPage& billingOf(MainWindow& window) { return *static_cast<BillingPage*>(window.page(u"billing"_s)); }

NewBillingReport monthsBack(int months)
{
    NewBillingReport wanted = reportwords::lastMonth(QDateTime::currentDateTimeUtc().date(), u"CUSTOMER"_s);
    wanted.first = wanted.first.addMonths(-months);
    wanted.last = wanted.first.addMonths(1).addDays(-1);
    return wanted;
}

/// The reports of some months, fetched one after the other, the last month last.
bool hasReports(MainWindow& window)
{
    BillingPage& page = billingOf(window);
    if (!page.isListed() || page.pickup().isRunning())
        return false;
    const int there = int(page.reports().reports().size());
    if (there >= monthsWanted || page.pickup().state() == ReportPickup::State::Failed)
        return true;
    if (page.pickup().state() == ReportPickup::State::Done && page.pickup().outcome().report.id != 0
        && !page.reports().find(page.pickup().outcome().report.id))
        return false; // on its way into the list
    page.fetch(monthsBack(monthsWanted - 1 - there));
    return false;
}

/// Without a server, or with one that takes its time, the picture is that of the wait.
bool waitsLong(MainWindow& window)
{
    const ReportPickup& pickup = billingOf(window).pickup();
    return pickup.isRunning() && pickup.elapsedSeconds() >= longestWait;
}

bool isFilled(MainWindow& window) { return waitsLong(window) || (hasReports(window) && billingOf(window).isReady()); }

bool showsDetails(MainWindow& window)
{
    if (waitsLong(window))
        return true;
    if (!isFilled(window))
        return false;
    BillingPage& page = billingOf(window);
    page.showView(u"rows"_s);
    return page.hasVisibleRows();
}

void showRunning(MainWindow& window) { billingOf(window).pickup().showAs(ReportPickup::State::Asking, monthsBack(0)); }

void showFailure(MainWindow& window)
{
    Error error;
    error.kind = Error::Kind::Server;
    error.httpStatus = 503;
    error.detail = u"Service Unavailable"_s;
    error.trackingId = u"ROUTER_6564C0A1-7A31-01BB-0047-A9FE32B80047"_s;
    billingOf(window).pickup().showAs(ReportPickup::State::Failed, monthsBack(0), error);
}

} // namespace

QList<Picture> billingPictures()
{
    const QString page = u"billing"_s;
    const auto listed = [](MainWindow& window) { return billingOf(window).isListed(); };
    return {{page, page, true, {}, isFilled}, {u"billing-details"_s, page, true, {}, showsDetails},
        {u"billing-empty"_s, page, false, {}, listed}, {u"billing-running"_s, page, false, showRunning, listed},
        {u"billing-error"_s, page, false, showFailure, listed}};
}

} // namespace pd
