// SPDX-License-Identifier: GPL-3.0-or-later
// The forms that change what a customer has, over values that people might see.
#include "items/customersmodel.h"
#include "ui/changes/changedeck.h"
#include "ui/changes/changepanel.h"
#include "ui/changes/picturedforms.h"
#include "ui/customers/customerspage.h"
#include "ui/packages/packagechangestep.h"
#include "ui/packages/removalstep.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

ChangePanel* openWithPackages(MainWindow& window, const QString& kind, const QStringList& packages)
{
    return openPictured(window, kind, {picturedCustomerSeen(packages)});
}

/// What is asked of the user below the fold.
void scrollDown(ChangePanel* panel)
{
    auto* area = panel->findChild<QScrollArea*>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
}

PackageChangeStep* openPackages(MainWindow& window, const QStringList& packages, const QMap<QString, int>& users)
{
    auto* step = static_cast<PackageChangeStep*>(openWithPackages(window, u"packages"_s, packages)->step());
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
    pressPictured(panel, u"webex_meetings"_s);
    pressPictured(panel, u"webex_voice"_s);
}

void showPackageLocation(MainWindow& window)
{
    openPackages(window, {u"webex_meetings"_s}, {{u"webex_meetings"_s, 12}});
    pressPictured(pageWithForms(window).changes()->current(), u"webex_calling"_s);
}

void showRemoval(MainWindow& window)
{
    auto* step = static_cast<RemovalStep*>(openWithPackages(window, u"delete"_s, {u"webex_suite"_s, u"webex_calling"_s})->step());
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
    pressPictured(panel, u"withPersons"_s);
    pressPictured(panel, u"allPersons"_s);
    panel->findChild<QLineEdit*>(u"confirmation"_s)->setText(u"Halden"_s);
}

bool isScrolled(MainWindow& window)
{
    scrollDown(pageWithForms(window).changes()->current());
    return true;
}

bool isRefused(MainWindow& window) { return isPicturedRefused(pageWithForms(window).changes()->current()) && isScrolled(window); }

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
