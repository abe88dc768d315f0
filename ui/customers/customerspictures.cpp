// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customersmodel.h"
#include "ui/customers/customerinspector.h"
#include "ui/customers/customerspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"

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
        {u"customers-empty"_s, page, false, {}, {}},
        {u"customers-loading"_s, page, true, {}, {}, true},
        {u"customers-error"_s, page, true, failToRead, {}},
    };
}

} // namespace pd
