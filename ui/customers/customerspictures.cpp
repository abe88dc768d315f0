// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customersmodel.h"
#include "items/providersmodel.h"
#include "ui/customers/customerfilters.h"
#include "ui/customers/customerinspector.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/savedfilters.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int rowsToChooseFrom = 20;

CustomersPage& customersOf(const MainWindow& window) { return *static_cast<CustomersPage*>(window.page(u"customers"_s)); }

/// A customer worth looking at: one with errors where there is one, else one that is ready.
int rowToInspect(const CustomersModel& model)
{
    for (const auto wanted : {"provisioned_with_errors"_L1, "provisioned"_L1}) {
        for (int row = 0; row < std::min(rowsToChooseFrom, model.rowCount()); ++row) {
            if (model.index(row, 0).data(CustomersModel::StatusRole).toString() == wanted)
                return row;
        }
    }
    return 0;
}

void inspect(MainWindow& window)
{
    CustomersPage& page = customersOf(window);
    page.openCustomer(page.model()->idAt(rowToInspect(*page.model())));
}

bool isInspected(MainWindow& window)
{
    const CustomerInspector* inspector = customersOf(window).inspector();
    return inspector->isShown() && !inspector->isLoading();
}

void filter(MainWindow& window)
{
    CustomersPage& page = customersOf(window);
    page.setFilterText(page.model()->index(0, CustomersModel::NameColumn).data().toString().left(3));
}

bool isFiltered(MainWindow& window)
{
    const CustomersModel* model = customersOf(window).model();
    return model->rowCount() < model->statusCounts().value(QString());
}

void filterByFacets(MainWindow& window)
{
    CustomersPage& page = customersOf(window);
    page.filters()->saved().save(CustomersPage::tr("Large ones"), {.packages = {u"webex_suite"_s}});
    page.setFilter({.packages = {u"webex_calling"_s, u"webex_meetings"_s}, .restricted = {{}, false, true}});
}

void selectSeveral(MainWindow& window)
{
    QTableView* table = customersOf(window).table();
    for (int row = 1; row < 4; ++row)
        table->selectionModel()->select(table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void typeForeignId(MainWindow& window) { customersOf(window).setFilterText(u"c-904711"_s); }

void actForProvider(MainWindow& window)
{
    ListedProvider provider;
    provider.orgId = u"Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi8wMDAwMDAwMC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDE"_s;
    provider.name = u"Harbour Telecom"_s;
    provider.state = u"active"_s;
    customersOf(window).actFor(provider);
}

bool isEmpty(MainWindow& window) { return customersOf(window).model()->rowCount() == 0; }

void failToRead(MainWindow& window)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = u"disk I/O error"_s;
    Q_EMIT customersOf(window).model()->failed(error);
}

} // namespace

QList<Picture> customersPictures()
{
    const QString page = u"customers"_s;
    return {
        {u"customers"_s, page, true, {}, {}},
        {u"customers-inspector"_s, page, true, inspect, isInspected},
        {u"customers-filtered"_s, page, true, filter, isFiltered},
        {u"customers-several"_s, page, true, selectSeveral, {}},
        {u"customers-lookup"_s, page, true, typeForeignId, isEmpty},
        {u"customers-acting"_s, page, true, actForProvider, isEmpty},
        {u"customers-empty"_s, page, false, {}, {}},
        {u"customers-loading"_s, page, true, {}, {}, true},
        {u"customers-error"_s, page, true, failToRead, {}},
        {u"customers-filters"_s, page, true, filterByFacets, isFiltered},
    };
}

} // namespace pd
