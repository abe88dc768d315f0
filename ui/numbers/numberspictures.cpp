// SPDX-License-Identifier: GPL-3.0-or-later
// Locations, numbers and PSTN connections as pictures show them, over answers that a server might give.
#include "ui/changes/changedeck.h"
#include "ui/changes/changepanel.h"
#include "ui/numbers/addnumbersstep.h"
#include "ui/numbers/bulkpstnstep.h"
#include "ui/numbers/numberspage.h"
#include "ui/numbers/pstnauditpage.h"
#include "ui/numbers/pstnstep.h"
#include "ui/numbers/removenumbersstep.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

NumbersPage& numbersOf(const MainWindow& window) { return *static_cast<NumbersPage*>(window.page(u"numbers"_s)); }

PstnAuditPage& auditOf(const MainWindow& window) { return *static_cast<PstnAuditPage*>(window.page(u"pstn-audit"_s)); }

SeenCustomer picturedOwner(const QString& name, const QString& externalId)
{
    SeenCustomer seen;
    seen.name = name;
    seen.customer.id = CustomerId(externalId);
    seen.customer.orgId = OrgId(externalId);
    seen.customer.externalId = externalId;
    seen.customer.status = u"provisioned"_s;
    seen.customer.packages = {u"webex_calling"_s};
    seen.customer.address = {u"Tollbodgata 3"_s, {}, u"Halden"_s, {}, u"1771"_s, u"NO"_s};
    return seen;
}

QList<PstnConnection> picturedOffers()
{
    return {{u"nordvik"_s, u"Nordvik Voice"_s, u"NON_INTEGRATED_CCP"_s, {}},
        {u"fjord"_s, u"Fjordline Carrier"_s, u"NON_INTEGRATED_CCP"_s, {}}, {u"gateway"_s, u"Nordvik gateway"_s, u"LOCAL_GATEWAY"_s, {}},
        {u"integrated"_s, u"Alpine Integrated"_s, u"INTEGRATED_CCP"_s, {}}};
}

/// `offer`: of picturedOffers(); -1: it has no connection.
PstnAuditRow picturedPlace(const SeenCustomer& customer, const QString& name, const QString& country, qsizetype offer)
{
    PstnAuditRow row{customer, {}, std::nullopt, std::nullopt};
    row.location.id = LocationId(name);
    row.location.orgId = customer.customer.orgId;
    row.location.name = name;
    row.location.address.country = country;
    if (offer >= 0)
        row.connection = picturedOffers().at(offer);
    return row;
}

QList<PstnAuditRow> picturedPlaces()
{
    const SeenCustomer customer = picturedOwner(u"Halden Logistics AS"_s, u"c-1042"_s);
    return {picturedPlace(customer, u"Halden office"_s, u"NO"_s, 0), picturedPlace(customer, u"Oslo depot"_s, u"NO"_s, -1),
        picturedPlace(customer, u"Bergen shop"_s, u"NO"_s, 2), picturedPlace(customer, u"Stavanger quay"_s, u"NO"_s, 3)};
}

PhoneNumberEntry picturedNumber(const QString& number, const QString& place, const QString& owner = {}, const QString& extension = {})
{
    PhoneNumberEntry entry;
    entry.number = number;
    entry.locationId = LocationId(place);
    entry.ownerId = PersonId(owner);
    entry.extension = extension;
    entry.state = u"ACTIVE"_s;
    return entry;
}

QList<PhoneNumberEntry> picturedNumbers()
{
    const QString office = u"Halden office"_s;
    QList<PhoneNumberEntry> numbers{picturedNumber(u"+4769170100"_s, office),
        picturedNumber(u"+4769170101"_s, office, u"Ingrid Berg"_s, u"0101"_s),
        picturedNumber(u"+4769170102"_s, office, u"Lars Holm"_s, u"0102"_s), picturedNumber(u"+4769170103"_s, office),
        picturedNumber(u"+4769170104"_s, office), picturedNumber(u"+4769170105"_s, office), picturedNumber(u"+4769170106"_s, office),
        picturedNumber(u"+4769170107"_s, office), picturedNumber(u"+4769170108"_s, office), picturedNumber(u"+4769170109"_s, office),
        picturedNumber(u"+4755300120"_s, u"Bergen shop"_s, u"Mette Lund"_s, u"0120"_s), picturedNumber(u"+4755300121"_s, u"Bergen shop"_s)};
    numbers.first().isMain = true;
    numbers.last().state = u"INACTIVE"_s;
    return numbers;
}

void choosePlace(TableView* table, const QString& name)
{
    const QModelIndexList found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name);
    table->setCurrentIndex(found.value(0));
}

void showNumbersOf(MainWindow& window, const QString& place)
{
    QHash<PersonId, QString> owners;
    for (const QString& name : {u"Ingrid Berg"_s, u"Lars Holm"_s, u"Mette Lund"_s})
        owners.insert(PersonId(name), name);
    NumbersPage& page = numbersOf(window);
    page.showCustomer(picturedPlaces().constFirst().customer, picturedPlaces(), picturedNumbers(), owners);
    choosePlace(page.places(), place);
}

/// The form over a location, with the answers that it waits for.
ChangePanel* openOverPlace(MainWindow& window, const QString& kind, const QString& place, const QStringList& numbers = {})
{
    showNumbersOf(window, place);
    ChangeDeck* deck = numbersOf(window).changes();
    deck->openSeen({kind, {picturedPlaces().constFirst().customer}, {{u"location"_s, place}, {u"numbers"_s, numbers}}});
    if (auto* step = qobject_cast<LocationChoiceStep*>(deck->current()->step()))
        step->showPlaces({picturedPlaces(), 1});
    return deck->current();
}

void showAdding(MainWindow& window)
{
    ChangePanel* panel = openOverPlace(window, u"numbers-add"_s, u"Halden office"_s);
    panel->findChild<QPlainTextEdit*>(u"numbers"_s)->setPlainText(u"69 17 01 10\n+47 69 17 01 11\n+4769170111\n4.769E+09"_s);
}

void showRemoving(MainWindow& window)
{
    const QStringList chosen{u"+4769170103"_s, u"+4769170104"_s};
    ChangePanel* panel = openOverPlace(window, u"numbers-remove"_s, u"Halden office"_s, chosen);
    static_cast<RemoveNumbersStep*>(panel->step())->showNumbers(picturedNumbers());
}

void showConnecting(MainWindow& window)
{
    ChangePanel* panel = openOverPlace(window, u"pstn"_s, u"Oslo depot"_s);
    static_cast<PstnStep*>(panel->step())->showOptions(picturedOffers());
    auto* box = panel->findChild<QComboBox*>(u"connection"_s);
    box->setCurrentIndex(box->findData(u"gateway"_s));
}

void showLocating(MainWindow& window) { openOverPlace(window, u"add-location"_s, u"Halden office"_s); }

void showAudit(MainWindow& window)
{
    const SeenCustomer bakery = picturedOwner(u"Alpine Bakery"_s, u"c-2077"_s);
    const SeenCustomer hotel = picturedOwner(u"מלון כרמל"_s, u"c-3310"_s);
    const SeenCustomer mill = picturedOwner(u"Delft Mills BV"_s, u"c-4125"_s);
    PstnAudit audit{picturedPlaces(), 4};
    audit.rows << picturedPlace(bakery, u"Backstube"_s, u"AT"_s, 1) << picturedPlace(bakery, u"Filiale Nord"_s, u"AT"_s, -1)
               << picturedPlace(hotel, u"חיפה"_s, u"IL"_s, 0) << picturedPlace(hotel, u"תל אביב"_s, u"IL"_s, -1);
    PstnAuditRow unread = picturedPlace(mill, u"Oude Delft"_s, u"NL"_s, -1);
    unread.problem = Error();
    unread.problem->kind = Error::Kind::Forbidden;
    unread.problem->httpStatus = 403;
    audit.rows << unread;
    auditOf(window).showAnswer(audit);
}

void showBulk(MainWindow& window)
{
    showAudit(window);
    const QList<PstnAuditRow> places = picturedPlaces().mid(0, 3);
    auditOf(window).changes()->openSeen(bulkPstnRequest(places));
    ChangePanel* panel = auditOf(window).changes()->current();
    auto* step = static_cast<BulkPstnStep*>(panel->step());
    step->showOptions(picturedOffers());
    panel->findChild<QComboBox*>(u"connection"_s)->setCurrentIndex(0);
    PreviewedStep there;
    there.alreadyThere = true;
    PreviewedStep refused;
    refused.problem = Error();
    refused.problem->kind = Error::Kind::Conflict;
    refused.problem->httpStatus = 409;
    step->showOutcome({there, PreviewedStep(), refused});
}

} // namespace

QList<Picture> numbersPictures()
{
    const QString page = u"numbers"_s;
    const QString audit = u"pstn-audit"_s;
    const auto showFilled = [](MainWindow& window) { showNumbersOf(window, u"Halden office"_s); };
    return {{u"numbers"_s, page, true, showFilled, {}}, {u"numbers-empty"_s, page, true, {}, {}},
        {u"numbers-add"_s, page, true, showAdding, {}}, {u"numbers-remove"_s, page, true, showRemoving, {}},
        {u"numbers-pstn"_s, page, true, showConnecting, {}}, {u"numbers-location"_s, page, true, showLocating, {}},
        {u"pstn-audit"_s, audit, true, showAudit, {}}, {u"pstn-audit-set"_s, audit, true, showBulk, {}}};
}

} // namespace pd
