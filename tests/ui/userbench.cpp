// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/userbench.h"

#include "items/usersmodel.h"
#include "operations/awaited.h"
#include "operations/operationservice.h"
#include "operations/userfileservice.h"
#include "sync/syncservice.h"
#include "ui/changes/changedeck.h"
#include "ui/changes/changepanel.h"
#include "ui/users/resendconsentstep.h"
#include "ui/users/userinspector.h"
#include "ui/users/userstep.h"
#include "ui/widgets/tableview.h"
#include "ui/wizard/operationprogress.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace pd::test {

using namespace Qt::StringLiterals;

UserRequest UserBench::user(const QString& name, const QString& package, const QString& extension, const QString& number)
{
    UserRequest request;
    request.email = QString(name + u"@harbour.example"_s);
    request.firstName = name.section(u'+', 0, 0);
    request.lastName = u"Stone"_s;
    request.displayName = QString(request.firstName + u" Stone"_s);
    request.extension = extension;
    request.phoneNumber = number;
    request.packages.insert(package, true);
    return request;
}

bool UserBench::add(const QList<UserRequest>& users)
{
    const auto plan = awaited(session().userFiles().plan(m_bench.customerId(), users, UserFileMode::AddOnly));
    if (!plan || plan->count(UserVerdict::Wrong) > 0)
        return false;
    const auto ids = awaited(session().userFiles().apply(*plan));
    OperationService& operations = session().operations();
    const bool done = ids && std::all_of(ids->cbegin(), ids->cend(), [&](const OperationId& id) {
        return QTest::qWaitFor([&] { return awaited(operations.operation(id))->finishedAt.isValid(); }, 20'000)
            && awaited(operations.operation(id))->state == StepState::Done;
    });
    return done && awaited(session().sync().sync(SyncKind::Full)).has_value()
        && awaited(session().sync().loadCustomer(CustomerId(m_bench.customerId()))).has_value();
}

void UserBench::show()
{
    m_bench.openWindow();
    m_bench.window().setCurrentPage(u"users"_s);
    if (!QTest::qWaitFor([this] { return page().model()->rowCount() > 0 && rowOf(u"dana@harbour.example"_s) >= 0; }))
        qWarning("the users are not shown");
}

int UserBench::rowOf(const QString& email)
{
    UsersModel* model = page().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, UsersModel::EmailColumn).data().toString() == email)
            return row;
    }
    return -1;
}

bool UserBench::inspect(const QString& email)
{
    if (!QTest::qWaitFor([&] { return rowOf(email) >= 0; }))
        return false;
    TableView* table = page().table();
    const QModelIndex index = page().model()->index(rowOf(email), 0);
    table->scrollTo(index);
    const QPoint at = table->visualRect(index).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    return QTest::qWaitFor([&] { return page().inspector()->isShown() && page().inspector()->details().subscriber.email == email; });
}

ChangePanel* UserBench::openForm(const QString& kind)
{
    auto* button = page().inspector()->findChild<QPushButton*>(kind);
    if (!button || !button->isVisible() || !button->isEnabled())
        return nullptr;
    QTest::mouseClick(button, Qt::LeftButton);
    return form();
}

ChangePanel* UserBench::form()
{
    const auto isThere = [this] {
        const ChangePanel* panel = page().changes()->current();
        if (!panel || !panel->isShown())
            return false;
        const auto* step = qobject_cast<const UserStep*>(panel->step());
        return !step || step->hasUsers();
    };
    return QTest::qWaitFor(isThere, 10'000) ? page().changes()->current() : nullptr;
}

bool UserBench::finish(ChangePanel* panel)
{
    QTest::mouseClick(panel->findChild<QPushButton*>(u"finish"_s), Qt::LeftButton);
    if (!QTest::qWaitFor([panel] { return panel->isAsked(); }))
        return false;
    auto* progress = panel->findChild<OperationProgress*>();
    return progress && QTest::qWaitFor([progress] { return progress->operation().finishedAt.isValid(); }, 20'000)
        && progress->operation().state == StepState::Done;
}

QJsonObject UserBench::subscriber(const QString& email)
{
    for (const QJsonValue& one : m_bench.session().server().subscribers(u"set-up-1"_s)) {
        if (one[u"email"_s].toString() == email)
            return one.toObject();
    }
    return {};
}

QJsonObject UserBench::person(const QString& email)
{
    const QString id = subscriber(email)[u"personId"_s].toString();
    HttpProbe probe(m_bench.session().sandbox().base());
    return probe.get(QString(u"/people/"_s + id + u"?callingData=true"_s)).object();
}

} // namespace pd::test
