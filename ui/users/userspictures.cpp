// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/usersmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"
#include "ui/users/userspage.h"

using namespace Qt::StringLiterals;

namespace pd {

QList<Picture> usersPictures()
{
    const auto modelOf = [](MainWindow& window) { return static_cast<UsersPage*>(window.page(u"users"_s))->model(); };
    const auto isReady = [modelOf](MainWindow& window) {
        const UsersModel* model = modelOf(window);
        return model->isReady() && (model->rowCount() == 0 || model->index(0, 0).data(UsersModel::LoadedRole).toBool());
    };
    const auto filter = [modelOf](MainWindow& window) {
        UserFilter waiting;
        waiting.status = u"pending_user_migration"_s;
        modelOf(window)->setFilter(waiting);
    };
    const QString page = u"users"_s;
    return {{u"users"_s, page, true, {}, isReady, false}, {u"users-waiting"_s, page, true, filter, isReady, false},
        {u"users-empty"_s, page, false, {}, isReady, false}};
}

} // namespace pd
