// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customersmodel.h"
#include "operations/customerdraft.h"
#include "operations/setupdraft.h"
#include "operations/templatedraft.h"
#include "ui/customers/customerspage.h"
#include "ui/overview/overviewdrafts.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/overviewrows.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"

using namespace Qt::StringLiterals;

namespace pd {

namespace {

OverviewPage& overviewOf(MainWindow& window) { return *static_cast<OverviewPage*>(window.page(u"overview"_s)); }

DraftDigest digestAt(const QString& kind, const QString& title, qint64 secondsAgo, const QByteArray& body)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return digestOf(Draft{kind, kind, title, now.addSecs(-secondsAgo), body}, now.date());
}

QList<DraftDigest> sampleDigests()
{
    SetUpDraft setUp;
    setUp.customerName = u"Nordvik Bakeri AS"_s;
    setUp.packages = {u"webex_calling"_s};
    setUp.country = u"NO"_s;
    setUp.knownLocations = {{u"Bergen"_s, u"NO"_s}};
    setUp.users = {{u"Kari"_s, u"Lunde"_s, u"kari.lunde@nordvik"_s, u"webex_calling"_s, u"Bergen"_s, {}, u"201"_s},
        {u"Ole"_s, u"Vik"_s, u"ole.vik@nordvik.example"_s, {}, u"Bergen"_s, {}, u"202"_s}};
    setUp.step = 1;
    setUp.visited = {u"users"_s};
    CustomerDraft customer;
    customer.name = u"Skagen Fisk AS"_s;
    customer.step = 1;
    TemplateDraft value;
    value.name = u"Iberia standard"_s;
    value.step = 4;
    return {digestAt(u"setup"_s, setUp.customerName, 240, setUp.toJson()), digestAt(u"customer"_s, customer.name, 480, customer.toJson()),
        digestAt(u"template"_s, value.name, 3 * 86400, value.toJson())};
}

void showSample(MainWindow& window)
{
    OverviewPage& page = overviewOf(window);
    const CustomersModel* customers = static_cast<CustomersPage*>(window.page(u"customers"_s))->model();
    static constexpr int opened = 5;
    for (int row = opened - 1; row >= 0; --row)
        page.noteOpened(customers->idAt(row));
}

/// The drafts of the profile may come after those of the picture were asked for.
bool isFilled(MainWindow& window)
{
    OverviewPage& page = overviewOf(window);
    if (page.draftRows().rowCount() != sampleDigests().size()) {
        page.drafts().show(sampleDigests());
        return false;
    }
    return page.isReady() && page.hasRecent();
}

void showNothing(MainWindow& window) { overviewOf(window).drafts().show({}); }

void showFailure(MainWindow& window)
{
    showSample(window);
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = u"disk I/O error"_s;
    overviewOf(window).showError(error);
}

} // namespace

QList<Picture> overviewPictures()
{
    const QString page = u"overview"_s;
    const auto ready = [](MainWindow& window) { return overviewOf(window).isReady(); };
    return {{u"overview"_s, page, true, showSample, isFilled, false}, {u"overview-empty"_s, page, false, showNothing, ready, false},
        {u"overview-loading"_s, page, true, {}, {}, true}, {u"overview-error"_s, page, true, showFailure, isFilled, false}};
}

} // namespace pd
