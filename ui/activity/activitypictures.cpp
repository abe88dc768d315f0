// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/operationsmodel.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/operationstree.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// An operation worth looking at: one with an error where there is one.
void selectFailed(MainWindow& window)
{
    const auto* page = static_cast<ActivityPage*>(window.page(u"activity"_s));
    OperationsTree* tree = page->tree();
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        const QModelIndex index = tree->model()->index(row, 0);
        if (index.data(OperationsModel::ErrorRole).canConvert<Error>())
            return tree->setCurrentIndex(index);
    }
}

} // namespace

QList<Picture> activityPictures()
{
    const QString page = u"activity"_s;
    return {{u"activity"_s, page, true, selectFailed, {}}, {u"activity-empty"_s, page, false, {}, {}}};
}

} // namespace pd
