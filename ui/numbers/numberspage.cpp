// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/numberspage.h"

#include "core/whendone.h"
#include "items/plaintablemodel.h"
#include "operations/customerinquiryservice.h"
#include "operations/operationservice.h"
#include "ui/changes/changedeck.h"
#include "ui/errors/errortext.h"
#include "ui/numbers/pstnwords.h"
#include "ui/theme/theme.h"
#include "ui/users/customerpicker.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/selectedrows.h"
#include "ui/widgets/sidepanelhost.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

namespace {

QString stateText(const PhoneNumberEntry& entry)
{
    if (entry.state == "ACTIVE"_L1)
        return NumbersPage::tr("Active");
    return entry.state == "INACTIVE"_L1 ? NumbersPage::tr("Not active") : entry.state;
}

} // namespace

void NumbersPage::connectAll()
{
    connect(m_customer, &CustomerPicker::chosen, this, &NumbersPage::openCustomer);
    connect(m_places->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NumbersPage::showNumbers);
    connect(m_numbers->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NumbersPage::showActions);
    connect(m_places, &TableView::opened, this, [this] { m_numbers->setFocus(); });
    connect(m_places, &TableView::escaped, m_places, &QTableView::clearSelection);
    connect(m_numbers, &TableView::escaped, this, [this] { m_places->setFocus(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_numberRows->setFilterText(text);
        showActions();
    });
    connect(m_filter, &IconLineEdit::escaped, this, [this] {
        m_filter->clear();
        m_numbers->setFocus();
    });
    connect(m_filter, &IconLineEdit::moved, this, [this] { m_numbers->setFocus(); });
    connect(m_message, &MessageBar::retryRequested, this, &NumbersPage::load);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_id.isEmpty())
            m_customer->focusSearch();
        else
            m_failed ? load() : open(u"add-location"_s);
    });
    connectChanges();
}

void NumbersPage::connectChanges()
{
    const QList<std::pair<QPushButton*, QString>> kinds{
        {m_add, u"numbers-add"_s}, {m_remove, u"numbers-remove"_s}, {m_pstn, u"pstn"_s}, {m_location, u"add-location"_s}};
    for (const auto& [button, kind] : kinds)
        connect(button, &QPushButton::clicked, this, [this, kind = kind] { open(kind); });
    connect(m_changes, &ChangeDeck::opened, this, [this] { m_host->setPanelVisible(true); });
    connect(m_changes, &ChangeDeck::emptied, this, [this] {
        m_host->setPanelVisible(false);
        m_places->setFocus();
    });
    connect(m_changes, &ChangeDeck::operationRequested, this, &NumbersPage::operationRequested);
    m_settle.setSingleShot(true);
    m_settle.setInterval(300ms);
    connect(&m_settle, &QTimer::timeout, this, &NumbersPage::load);
    connect(&m_services.operations, &OperationService::operationChanged, this, [this](const OperationId& id) {
        if (m_id.isEmpty())
            return;
        whenDone(m_services.operations.operation(id), this, [this](const Result<Operation>& operation) {
            if (operation && operation->finishedAt.isValid() && operation->customerId.toString() == m_id)
                m_settle.start();
        });
    });
}

void NumbersPage::openCustomer(const QString& id, const QString& name)
{
    const bool same = id == m_id;
    m_id = id;
    m_customer->setCustomer(id, name);
    if (!same) {
        m_shown = false;
        m_all.clear();
        m_entries.clear();
        showPlaces({});
    }
    load();
}

void NumbersPage::load()
{
    if (m_id.isEmpty())
        return;
    m_failed = false;
    m_message->hide();
    showState();
    const int read = ++m_reads;
    whenDone(m_services.inquiries.look(CustomerId(m_id)), this, [this, read](const Result<SeenCustomer>& seen) {
        if (read != m_reads)
            return;
        if (!seen)
            return fail(seen.error());
        whenDone(m_services.inquiries.auditPstn({*seen}), this, [this, read, customer = *seen](const Result<PstnAudit>& audit) {
            if (read != m_reads)
                return;
            audit ? loadNumbers(customer, audit->rows) : fail(audit.error());
        });
    });
}

void NumbersPage::loadNumbers(const SeenCustomer& customer, const QList<PstnAuditRow>& places)
{
    const OrgId org = customer.customer.orgId;
    if (org.isEmpty() || places.isEmpty())
        return showCustomer(customer, places, {});
    const int read = m_reads;
    whenDone(m_services.inquiries.numbers(org), this, [this, read, org, customer, places](const Result<QList<PhoneNumberEntry>>& numbers) {
        if (read != m_reads)
            return;
        if (!numbers)
            return fail(numbers.error());
        whenDone(m_services.inquiries.people(org), this,
            [this, read, customer, places, entries = *numbers](const Result<QList<Person>>& people) {
                if (read != m_reads)
                    return;
                QHash<PersonId, QString> owners; // without names the numbers are shown all the same
                for (const Person& person : people.value_or(QList<Person>()))
                    owners.insert(person.id, person.displayName.isEmpty() ? person.email : person.displayName);
                showCustomer(customer, places, entries, owners);
            });
    });
}

void NumbersPage::fail(const Error& error)
{
    m_failed = true;
    m_message->setRetryVisible(true);
    m_message->show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
    showState();
}

void NumbersPage::showCustomer(const SeenCustomer& customer, const QList<PstnAuditRow>& places, const QList<PhoneNumberEntry>& numbers,
    const QHash<PersonId, QString>& owners)
{
    const LocationId before = place() ? place()->location.id : LocationId();
    m_seen = customer;
    m_id = customer.customer.id.toString();
    m_customer->setCustomer(m_id, customer.name.isEmpty() ? customer.customer.externalId : customer.name);
    m_all = places;
    m_entries = numbers;
    m_owners = owners;
    m_shown = true;
    m_failed = false;
    showPlaces(before);
    for (const PstnAuditRow& row : places) {
        if (row.location.id.isEmpty() && row.problem)
            return fail(*row.problem);
    }
    showState();
}

void NumbersPage::showPlaces(const LocationId& before)
{
    QList<PlainTableModel::Row> rows;
    int chosen = -1;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const PstnAuditRow& row = m_all.at(i);
        const auto count = std::count_if(m_entries.cbegin(), m_entries.cend(),
            [&](const PhoneNumberEntry& e) { return e.locationId == row.location.id && !e.number.isEmpty(); });
        const QString pstn = row.problem ? errortext::sentence(*row.problem) : pstnWords(row.connection).word;
        rows << PlainTableModel::Row{
            qlonglong(i), {row.location.name, pstn, row.connection ? pstnTypeText(row.connection->type) : QString(), qint64(count)}};
        if (row.location.id == before || m_all.size() == 1)
            chosen = int(i);
    }
    m_placeRows->setRows(rows);
    for (int row = 0; row < m_placeRows->rowCount() && chosen >= 0; ++row) {
        if (m_placeRows->at(row).key.toInt() == chosen)
            m_places->setCurrentIndex(m_placeRows->index(row, 0)); // selectRow() needs a laid out table where Hebrew is read
    }
    showNumbers();
}

const PstnAuditRow* NumbersPage::place() const
{
    const QList<int> rows = selectedRowsOf(*m_places->selectionModel());
    if (rows.size() != 1 || rows.constFirst() >= m_placeRows->rowCount())
        return nullptr;
    const qsizetype position = m_placeRows->at(rows.constFirst()).key.toLongLong();
    return position < m_all.size() ? &m_all.at(position) : nullptr;
}

void NumbersPage::showNumbers()
{
    QHash<LocationId, QString> names;
    for (const PstnAuditRow& row : std::as_const(m_all))
        names.insert(row.location.id, row.location.name);
    QList<PlainTableModel::Row> rows;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PhoneNumberEntry& entry = m_entries.at(i);
        if (entry.number.isEmpty() || (place() && entry.locationId != place()->location.id))
            continue;
        const QString owner = entry.ownerId.isEmpty() ? QString() : m_owners.value(entry.ownerId, tr("Somebody"));
        rows << PlainTableModel::Row{qlonglong(i),
            {entry.number, entry.extension, stateText(entry), entry.isMain ? tr("Main number") : owner, names.value(entry.locationId)}};
    }
    m_numberRows->setRows(rows);
    showActions();
}

QStringList NumbersPage::freeNumbers() const
{
    QStringList numbers;
    for (const int row : selectedRowsOf(*m_numbers->selectionModel())) {
        const PhoneNumberEntry& entry = m_entries.at(m_numberRows->at(row).key.toLongLong());
        if (entry.ownerId.isEmpty() && !entry.isMain)
            numbers << entry.number;
    }
    return numbers;
}

void NumbersPage::showActions()
{
    const PstnAuditRow* row = place();
    const bool hub = row && row->connection && onlyInPartnerHub(*row->connection);
    for (QPushButton* button : {m_add, m_remove, m_pstn})
        button->setEnabled(m_shown && !m_all.isEmpty() && !hub);
    m_location->setEnabled(m_shown);
    const QString name = row ? row->location.name : QString();
    if (hub)
        m_reason->show(MessageBar::Kind::Hint, tr("“%1” has %2. %3").arg(name, pstnTypeText(row->connection->type), partnerHubText()));
    else if (row && row->lacksPstn())
        m_reason->show(MessageBar::Kind::Warning, tr("“%1” has no PSTN connection yet. Set one before you add numbers.").arg(name));
    else
        m_reason->hide();
    QStringList facts;
    if (m_shown)
        facts << tr("%Ln locations", nullptr, int(m_all.size())) << tr("%Ln numbers", nullptr, m_numberRows->rowCount());
    if (const int selected = selectedCountOf(*m_numbers->selectionModel()); selected > 0)
        facts << tr("%Ln selected", nullptr, selected);
    setFacts(facts);
}

void NumbersPage::showState()
{
    QWidget* state = m_body;
    if (m_id.isEmpty()) {
        m_empty->setContent(tr("Whose numbers?"), tr("Find the customer to see its locations, their PSTN connections and their numbers."),
            tr("Find the customer"));
        state = m_empty;
    } else if (m_failed && !m_shown) {
        m_empty->setContent(tr("The numbers could not be read"), tr("The message above says why."), tr("Try again"));
        state = m_empty;
    } else if (!m_shown) {
        state = m_loading;
    } else if (m_all.isEmpty()) {
        m_empty->setContent(tr("No calling location"), tr("Numbers belong to a location with calling. Add one first."), tr("Add location"));
        state = m_empty;
    }
    m_states->setCurrentWidget(state);
    showActions();
}

void NumbersPage::open(const QString& kind)
{
    if (!m_shown)
        return;
    ChangeRequest request{kind, {m_seen}, {}};
    if (place() && kind != "add-location"_L1)
        request.details.insert(u"location"_s, place()->location.id.toString());
    if (kind == "numbers-remove"_L1)
        request.details.insert(u"numbers"_s, freeNumbers());
    m_changes->open(request);
}

void NumbersPage::saveLayout(QSettings& settings) const
{
    m_places->saveColumns(settings, u"numberPlaces"_s);
    m_numbers->saveColumns(settings, key());
}

void NumbersPage::restoreLayout(const QSettings& settings)
{
    m_places->restoreColumns(settings, u"numberPlaces"_s);
    m_numbers->restoreColumns(settings, key());
}

void NumbersPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace pd
