// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/usersmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"
#include "ui/users/importuserspage.h"
#include "ui/users/userspage.h"

using namespace Qt::StringLiterals;

namespace pd {

namespace {

ImportUsersPage& importOf(MainWindow& window) { return *static_cast<ImportUsersPage*>(window.page(u"import-users"_s)); }

UserChange picturedChange(qint64 line, const QString& email, UserVerdict verdict, const QString& from, const QString& to)
{
    UserChange change;
    change.line = line;
    change.email = email;
    change.verdict = verdict;
    change.fromPackage = from;
    change.toPackage = to;
    return change;
}

/// A file as people send it: most of it is fine.
QList<UserChange> picturedChanges()
{
    const QString calling = u"webex_calling"_s;
    UserChange dana = picturedChange(2, u"dana.levi@bakery.example"_s, UserVerdict::Add, {}, calling);
    dana.firstName = u"Dana"_s;
    dana.lastName = u"Levi"_s;
    dana.phoneNumber = u"+97235550142"_s;
    dana.extension = u"0142"_s;
    dana.locationName = u"Tel Aviv"_s;
    UserChange yoav = picturedChange(6, u"yoav@bakery.example"_s, UserVerdict::Wrong, {}, calling);
    yoav.problems = {{u"extension"_s, u"extension-taken"_s, u"noa.bar@bakery.example"_s}};
    UserChange maya = picturedChange(7, u"maya@bakery"_s, UserVerdict::Wrong, {}, {});
    maya.problems = {{u"User ID/Email (Required)"_s, u"email"_s, {}}, {u"Webex Calling"_s, u"true-false"_s, u"yes"_s}};
    return {dana, picturedChange(3, u"noa.bar@bakery.example"_s, UserVerdict::Change, u"webex_meetings"_s, u"webex_suite"_s),
        picturedChange(4, u"omer@bakery.example"_s, UserVerdict::Remove, calling, {}),
        picturedChange(5, u"rina@bakery.example"_s, UserVerdict::Unchanged, calling, {}), yoav, maya};
}

UserFilePlan picturedPlan()
{
    UserFilePlan plan;
    plan.customer.id = CustomerId(u"bakery"_s);
    plan.customerName = u"Alpine Bakery"_s;
    plan.changes = picturedChanges();
    return plan;
}

void showPreview(MainWindow& window)
{
    Sheet sheet;
    sheet.header = QStringList{u"User ID/Email (Required)"_s, u"First Name"_s, u"Last Name"_s, u"Location"_s, u"Phone Number"_s,
        u"Extension"_s, u"Webex Calling"_s, u"Webex Suite"_s, u"Department"_s};
    importOf(window).import()->showPlan(u"Alpine.csv"_s, sheet, picturedPlan());
}

void showImported(MainWindow& window)
{
    Operation operation;
    operation.id = OperationId(u"picture"_s);
    operation.state = StepState::Failed;
    for (const UserChange& change : picturedChanges()) {
        OperationStep step;
        step.subject = change.email;
        step.state = change.verdict == UserVerdict::Remove ? StepState::Failed : StepState::Done;
        if (step.state == StepState::Failed) {
            step.error = Error();
            step.error->kind = Error::Kind::Locked;
            step.error->httpStatus = 423;
        }
        if (change.verdict != UserVerdict::Wrong && change.verdict != UserVerdict::Unchanged)
            operation.steps << step;
    }
    showPreview(window);
    importOf(window).import()->showOutcome({operation});
}

} // namespace

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
        {u"users-empty"_s, page, false, {}, isReady, false}, {u"import-users-empty"_s, u"import-users"_s, true, {}, {}, false},
        {u"import-users-preview"_s, u"import-users"_s, true, showPreview, {}, false},
        {u"import-users-done"_s, u"import-users"_s, true, showImported, {}, false}};
}

} // namespace pd
