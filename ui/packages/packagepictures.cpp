// SPDX-License-Identifier: GPL-3.0-or-later
// The forms that change what a customer has, over values that people might see.
#include "items/customersmodel.h"
#include "ui/changes/changedeck.h"
#include "ui/changes/changepanel.h"
#include "ui/customers/customerspage.h"
#include "ui/packages/packagechangestep.h"
#include "ui/packages/removalstep.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"
#include "ui/widgets/errorsummary.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

CustomersPage& pageWithForms(const MainWindow& window) { return *static_cast<CustomersPage*>(window.page(u"customers"_s)); }

SeenCustomer picturedCustomerSeen(const QStringList& packages)
{
    SeenCustomer seen;
    seen.name = u"Halden Logistics AS"_s;
    seen.customer.id = CustomerId(u"picture"_s);
    seen.customer.orgId = OrgId(u"picture"_s);
    seen.customer.externalId = u"c-1042"_s;
    seen.customer.status = u"provisioned"_s;
    seen.customer.packages = packages;
    seen.customer.address = {u"Tollbodgata 3"_s, {}, u"Halden"_s, {}, u"1771"_s, u"NO"_s};
    return seen;
}

ChangePanel* openPictured(MainWindow& window, const QString& kind, const QStringList& packages)
{
    ChangeDeck* deck = pageWithForms(window).changes();
    deck->openSeen({kind, {picturedCustomerSeen(packages)}, {}});
    return deck->current();
}

void press(ChangePanel* panel, const QString& name) { panel->findChild<QAbstractButton*>(name)->click(); }

/// What is asked of the user below the fold.
void scrollDown(ChangePanel* panel)
{
    auto* area = panel->findChild<QScrollArea*>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
}

PackageChangeStep* openPackages(MainWindow& window, const QStringList& packages, const QMap<QString, int>& users)
{
    auto* step = static_cast<PackageChangeStep*>(openPictured(window, u"packages"_s, packages)->step());
    step->setUsers(users);
    return step;
}

void showPackages(MainWindow& window)
{
    openPackages(window, {u"webex_suite"_s, u"webex_calling"_s, u"webex_meetings"_s, u"attendant_console"_s},
        {{u"webex_suite"_s, 14}, {u"webex_calling"_s, 42}, {u"webex_meetings"_s, 12}, {u"attendant_console"_s, 2}});
}

void showPackageRemoval(MainWindow& window)
{
    showPackages(window);
    ChangePanel* panel = pageWithForms(window).changes()->current();
    press(panel, u"webex_meetings"_s);
    press(panel, u"webex_voice"_s);
}

void showPackageLocation(MainWindow& window)
{
    openPackages(window, {u"webex_meetings"_s}, {{u"webex_meetings"_s, 12}});
    press(pageWithForms(window).changes()->current(), u"webex_calling"_s);
}

void showRemoval(MainWindow& window)
{
    auto* step = static_cast<RemovalStep*>(openPictured(window, u"delete"_s, {u"webex_suite"_s, u"webex_calling"_s})->step());
    step->setUsers(QMap<QString, int>{{u"webex_suite"_s, 14}, {u"webex_calling"_s, 42}});
}

void showRemovalOfPersons(MainWindow& window)
{
    showRemoval(window);
    ChangePanel* panel = pageWithForms(window).changes()->current();
    QList<Person> people;
    const QStringList names{u"Ola Nordmann"_s, u"Kari Lunde"_s, u"Per Hansen"_s, u"Ingrid Berg"_s};
    for (const QString& name : names) {
        Person person;
        person.id = PersonId(name);
        person.displayName = name;
        person.email = QString(name.section(u' ', 0, 0).toLower() + u"@halden.example"_s);
        person.administrator = people.isEmpty();
        people << person;
    }
    static_cast<RemovalStep*>(panel->step())->setPeople(people);
    press(panel, u"withPersons"_s);
    press(panel, u"allPersons"_s);
    panel->findChild<QLineEdit*>(u"confirmation"_s)->setText(u"Halden"_s);
}

bool isScrolled(MainWindow& window)
{
    scrollDown(pageWithForms(window).changes()->current());
    return true;
}

/// Pressed once everything is there, which finds what is missing.
bool isRefused(MainWindow& window)
{
    ChangePanel* panel = pageWithForms(window).changes()->current();
    const bool refused = !panel->findChild<ErrorSummary*>()->isHidden();
    if (!refused)
        press(panel, u"finish"_s);
    return refused && isScrolled(window);
}

} // namespace

QList<Picture> packagePictures()
{
    const QString page = u"customers"_s;
    return {
        {u"change-packages"_s, page, true, showPackages, {}},
        {u"change-packages-removal"_s, page, true, showPackageRemoval, isRefused},
        {u"change-packages-location"_s, page, true, showPackageLocation, isScrolled},
        {u"change-delete"_s, page, true, showRemoval, {}},
        {u"change-delete-persons"_s, page, true, showRemovalOfPersons, isRefused},
    };
}

} // namespace pd
