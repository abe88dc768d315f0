// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/usersmodel.h"
#include "ui/changes/changedeck.h"
#include "ui/changes/changepanel.h"
#include "ui/changes/picturedforms.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"
#include "ui/users/importuserspage.h"
#include "ui/users/movenumberstep.h"
#include "ui/users/resendconsentstep.h"
#include "ui/users/userinspector.h"
#include "ui/users/userpackagestep.h"
#include "ui/users/userspage.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>

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

UsersPage& usersOf(const MainWindow& window) { return *static_cast<UsersPage*>(window.page(u"users"_s)); }

void inspectWaiting(MainWindow& window)
{
    UsersPage& page = usersOf(window);
    Q_EMIT page.table()->opened(page.model()->index(0, 0));
    page.table()->selectRow(0);
}

bool isUserInspected(MainWindow& window) { return usersOf(window).inspector()->isShown(); }

PresentUser picturedUser(const QString& name, const QString& package, const QString& number, const QString& extension)
{
    PresentUser user;
    user.subscriber.id = SubscriberId(name);
    user.subscriber.email = QString(name.section(u' ', 0, 0).toLower() + u"@alpine.example"_s);
    user.subscriber.packages = {package};
    user.subscriber.created = u"2026-01-12T08:00:00.000Z"_s;
    user.subscriber.status = u"provisioned"_s;
    user.person.id = PersonId(name);
    user.person.email = user.subscriber.email;
    user.person.displayName = name;
    user.person.firstName = name.section(u' ', 0, 0);
    user.person.lastName = name.section(u' ', 1);
    if (!number.isEmpty())
        user.person.phoneNumbers << number;
    user.person.extension = extension;
    user.person.locationId = LocationId(u"north"_s);
    return user;
}

PresentUsers picturedUsers()
{
    PresentUsers users;
    users.users = {picturedUser(u"Dana Levi"_s, u"webex_calling"_s, u"+97235550142"_s, u"0142"_s),
        picturedUser(u"Noa Bar"_s, u"webex_calling"_s, {}, u"0143"_s), picturedUser(u"Omer Katz"_s, u"webex_meetings"_s, {}, {})};
    Location north;
    north.id = LocationId(u"north"_s);
    north.name = u"Tel Aviv"_s;
    users.locations = {north};
    users.packages = {u"webex_calling"_s, u"webex_meetings"_s, u"webex_suite"_s};
    users.country = u"IL"_s;
    return users;
}

ChangeRequest picturedRequest(const QString& kind, const QStringList& emails)
{
    SeenCustomer customer;
    customer.customer.id = CustomerId(u"alpine"_s);
    customer.customer.externalId = u"alpine"_s;
    customer.name = u"Alpine Bakery"_s;
    return {kind, {customer}, {{u"users"_s, emails}}};
}

/// A form with what a person entered into it.
void showForm(MainWindow& window, const QString& kind)
{
    const bool another = kind == "user-package"_L1;
    QStringList emails{another ? u"omer@alpine.example"_s : u"dana@alpine.example"_s};
    if (kind == "user-remove"_L1)
        emails << u"noa@alpine.example"_s;
    ChangeDeck* deck = usersOf(window).changes();
    if (!deck->openSeen(picturedRequest(kind, emails)))
        return;
    auto* step = static_cast<UserStep*>(deck->current()->step());
    step->showUsers(picturedUsers());
    if (auto* package = qobject_cast<UserPackageStep*>(step))
        package->choosePackage(u"webex_calling"_s);
    if (auto* move = qobject_cast<MoveNumberStep*>(step))
        move->chooseReceiver(u"noa@alpine.example"_s);
}

void showFormWithErrors(MainWindow& window, const QString& kind)
{
    showForm(window, kind);
    const ChangePanel* panel = usersOf(window).changes()->current();
    for (const QString& name : {u"firstName"_s, u"extension"_s, u"count"_s}) {
        if (auto* edit = panel->findChild<QLineEdit*>(name))
            edit->clear();
    }
    if (auto* number = panel->findChild<QLineEdit*>(u"phoneNumber"_s))
        number->setText(u"03 555 0142"_s);
}

void showConsentForm(MainWindow& window)
{
    ChangeDeck* deck = usersOf(window).changes();
    if (!deck->openSeen(picturedRequest(u"resend-consent"_s, {})))
        return;
    QList<ResendConsentStep::Waiting> waiting;
    for (const PresentUser& user : picturedUsers().users)
        waiting << ResendConsentStep::Waiting{user.subscriber, u"Alpine Bakery"_s};
    static_cast<ResendConsentStep*>(deck->current()->step())->showWaiting(waiting);
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
    const auto formIsThere = [](MainWindow& window) {
        return static_cast<UsersPage*>(window.page(u"users"_s))->changes()->current() != nullptr;
    };
    const auto formIsRefused = [](MainWindow& window) { return isPicturedRefused(usersOf(window).changes()->current()); };
    return {{u"users-inspector"_s, page, true, inspectWaiting, isUserInspected, false},
        {u"users-package"_s, page, true, [](MainWindow& window) { showForm(window, u"user-package"_s); }, formIsThere, false},
        {u"users-edit"_s, page, true, [](MainWindow& window) { showForm(window, u"user-edit"_s); }, formIsThere, false},
        {u"users-move-number"_s, page, true, [](MainWindow& window) { showForm(window, u"user-move-number"_s); }, formIsThere, false},
        {u"users-remove"_s, page, true, [](MainWindow& window) { showForm(window, u"user-remove"_s); }, formIsThere, false},
        {u"users-package-missing"_s, page, true, [](MainWindow& window) { showFormWithErrors(window, u"user-package"_s); }, formIsRefused},
        {u"users-edit-missing"_s, page, true, [](MainWindow& window) { showFormWithErrors(window, u"user-edit"_s); }, formIsRefused},
        {u"users-remove-missing"_s, page, true, [](MainWindow& window) { showFormWithErrors(window, u"user-remove"_s); }, formIsRefused},
        {u"users-consent"_s, page, true, showConsentForm, formIsThere, false}, {u"users"_s, page, true, {}, isReady, false},
        {u"users-waiting"_s, page, true, filter, isReady, false}, {u"users-empty"_s, page, false, {}, isReady, false},
        {u"import-users-empty"_s, u"import-users"_s, true, {}, {}, false},
        {u"import-users-preview"_s, u"import-users"_s, true, showPreview, {}, false},
        {u"import-users-done"_s, u"import-users"_s, true, showImported, {}, false}};
}

} // namespace pd
