// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/billingpage.h"
#include "ui/billing/picturereports.h"
#include "ui/billing/reportwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"
#include "ui/widgets/tableview.h"

#include <QDir>

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

/// The reports of some months, imported one after the other, the last month last. Made up, so that a picture needs no server.
bool hasReports(MainWindow& window)
{
    BillingPage& page = billingOf(window);
    if (!page.isListed() || page.pickup().isRunning())
        return false;
    const qsizetype there = page.reports().reports().size();
    const QString folder = page.reports().directory() + u"/pictured"_s;
    if (there >= monthsWanted || page.pickup().state() == ReportPickup::State::Failed) {
        QDir(folder).removeRecursively();
        return true;
    }
    if (page.pickup().state() == ReportPickup::State::Done && !page.reports().find(page.pickup().outcome().report.id))
        return false; // on its way into the list
    const QStringList files = writePictureReports(page.reports().cacheFile(), folder, monthsWanted);
    if (files.isEmpty())
        return true;
    page.importFile(files.value(there));
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

/// A price for each SKU, 4.50 more from one to the next, entered once.
bool hasPrices(BillingPage& page)
{
    if (!page.statements())
        return false;
    if (!page.statements()->totals.isEmpty())
        return true;
    if (page.property("priced").toBool())
        return false;
    page.setProperty("priced", true);
    QStringList skus;
    for (const NamedStatement& one : page.statements()->statements) {
        for (const StatementLine& line : one.statement.lines) {
            if (!skus.contains(line.sku))
                skus << line.sku;
        }
    }
    for (qsizetype i = 0; i < skus.size(); ++i)
        page.reports().setPrice(
            Price{skus.at(i), {}, QDate(2020, 1, 1), u"EUR"_s, *Decimal::parse(QString::number(8.5 + 4.5 * double(i)))});
    page.reports().setMarkup({}, Decimal(12));
    return false;
}

bool showsStatements(MainWindow& window)
{
    if (waitsLong(window))
        return true;
    if (!isFilled(window))
        return false;
    BillingPage& page = billingOf(window);
    if (page.view() != "statements"_L1)
        page.showView(u"statements"_s);
    return hasPrices(page) && page.visibleRows() > 0;
}

/// An invoice that counts one SKU higher and takes more for another.
bool showsInvoice(MainWindow& window)
{
    BillingPage& page = billingOf(window);
    if (waitsLong(window))
        return true;
    if (page.view() != "invoice"_L1) {
        if (showsStatements(window))
            page.showView(u"invoice"_s);
        return false;
    }
    if (!page.invoice() || page.property("invoiced").toBool())
        return page.invoice() && page.invoice()->entered && page.invoice()->findings.size() > 2;
    page.setProperty("invoiced", true);
    for (qsizetype i = 0; i < page.invoice()->findings.size(); ++i) {
        const InvoiceFinding& one = page.invoice()->findings.at(i);
        const qint64 units = one.difference.reportUnits + (i == 1 ? 3 : 0);
        const Decimal price = one.price ? one.price->price + Decimal(i == 2 ? 1 : 0) : Decimal(1);
        page.money().setInvoiceLine(
            page.invoice()->report.id, {one.difference.sku, units, u"EUR"_s, Decimal(units).times(price).value_or(Decimal())});
    }
    return false;
}

bool showsView(MainWindow& window, const QString& view)
{
    if (waitsLong(window))
        return true;
    if (!isFilled(window))
        return false;
    BillingPage& page = billingOf(window);
    if (page.view() != view)
        page.showView(view);
    return page.visibleRows() > 0;
}

bool showsPrices(MainWindow& window)
{
    if (!showsStatements(window))
        return false;
    BillingPage& page = billingOf(window);
    if (!page.property("panel").toBool())
        page.showPanel(u"counting"_s);
    page.setProperty("panel", true);
    const auto* prices = page.findChild<TableView*>(u"priceList"_s);
    return waitsLong(window) || prices->model()->rowCount() > 0;
}

bool showsReports(MainWindow& window)
{
    if (!isFilled(window))
        return false;
    BillingPage& page = billingOf(window);
    if (!page.property("panel").toBool())
        page.showPanel(u"reports"_s);
    page.setProperty("panel", true);
    return true;
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
        {u"billing-statements"_s, page, true, {}, showsStatements}, {u"billing-invoice"_s, page, true, {}, showsInvoice},
        {u"billing-changes"_s, page, true, {}, [](MainWindow& window) { return showsView(window, u"compare"_s); }},
        {u"billing-check"_s, page, true, {}, [](MainWindow& window) { return showsView(window, u"check"_s); }},
        {u"billing-prices"_s, page, true, {}, showsPrices}, {u"billing-reports"_s, page, true, {}, showsReports},
        {u"billing-empty"_s, page, false, {}, listed}, {u"billing-running"_s, page, false, showRunning, listed},
        {u"billing-error"_s, page, false, showFailure, listed}};
}

} // namespace pd
