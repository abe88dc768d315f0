// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pictures.h"

#include "items/customersmodel.h"
#include "items/operationsmodel.h"
#include "ui/activity/activitypage.h"
#include "ui/customers/customerspage.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int rowsInView = 20;

bool rowsLoaded(const CustomersModel& model)
{
    for (int row = 0; row < std::min(rowsInView, model.rowCount()); ++row) {
        if (!model.index(row, 0).data(CustomersModel::LoadedRole).toBool())
            return false;
    }
    return model.isReady() && model.rowCount() > 0;
}

} // namespace

bool hasModels(const MainWindow& window, const Picture& picture)
{
    const CustomersModel& customers = *static_cast<CustomersPage*>(window.page(u"customers"_s))->model();
    const bool rows = picture.withData ? rowsLoaded(customers) : customers.isReady();
    return rows && static_cast<ActivityPage*>(window.page(u"activity"_s))->model()->isReady();
}

QList<Picture> allPictures()
{
    return overviewPictures() + customersPictures() + changePictures() + packagePictures() + attachPictures() + compliancePictures()
        + usersPictures() + bulkOnboardingPictures() + providerPictures() + onboardingPictures() + setUpPictures() + templatePictures()
        + numbersPictures() + checksPictures() + billingPictures() + activityPictures() + settingsPictures();
}

QList<Picture> picturesOf(const QString& only)
{
    const QList<Picture> all = allPictures();
    QList<Picture> chosen;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(chosen), [&only](const Picture& picture) {
        return only.isEmpty() || picture.name == only || picture.name.startsWith(QString(only + u'-'));
    });
    return chosen;
}

} // namespace pd
