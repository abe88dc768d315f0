// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userspage.h"

#include "items/customerdetails.h"
#include "items/usersmodel.h"
#include "operations/operationservice.h"
#include "sync/syncservice.h"
#include "ui/changes/changedeck.h"
#include "ui/errors/errortext.h"
#include "ui/setup/beginsetup.h"
#include "ui/shell/services.h"
#include "ui/shell/syncstatus.h"
#include "ui/users/customerpicker.h"
#include "ui/users/importuserspage.h"
#include "ui/users/userinspector.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sidepanelhost.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textpaint.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

bool UsersPage::isFiltered() const { return !(m_model->filter() == UserFilter()); }

void UsersPage::connectModel()
{
    connect(m_model, &UsersModel::applied, this, [this] {
        if (!m_export.isRunning())
            m_message->hide();
        showCounts();
        showState();
    });
    connect(m_model, &UsersModel::failed, this, &UsersPage::showProblem);
    connect(m_message, &MessageBar::retryRequested, m_model, &UsersModel::refresh);
    connect(m_message, &MessageBar::actionRequested, this, [this] { m_export.cancel(); });
    connect(m_chips, &FilterChips::chosen, this, &UsersPage::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &UsersPage::applyFilter);
    connect(m_filter, &IconLineEdit::escaped, this, [this] {
        m_filter->clear();
        m_table->setFocus();
    });
    connect(m_filter, &IconLineEdit::moved, this, [this] { m_table->setFocus(); });
    connect(m_customerButton, &QPushButton::toggled, this, [this](bool open) {
        m_customerLine->setVisible(open);
        if (open)
            m_customer->focusSearch();
    });
    connect(m_customer, &CustomerPicker::chosen, this, &UsersPage::showCustomer);
    connect(m_empty, &EmptyState::actionRequested, this, [this] { isFiltered() ? clearFilter() : m_sync.syncNow(); });
}

/// What others write into the cache.
void UsersPage::connectCache()
{
    connect(&m_services.sync, &SyncService::cacheChanged, this, [this] {
        if (isVisible())
            m_model->refresh();
    });
    connect(&m_services.sync, &SyncService::cacheChanged, m_inspector, &UserInspector::refresh);
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_services.operations, &OperationService::operationChanged, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_model->refresh();
        m_inspector->refresh();
    });
    connect(&m_sync, &SyncStatus::changed, this, &UsersPage::showState);
}

void UsersPage::connectTable()
{
    connect(m_table, &TableView::opened, this, &UsersPage::openRow);
    connect(m_table, &TableView::rowMenuRequested, this, &UsersPage::showRowMenu);
    connect(m_table, &TableView::escaped, this, &UsersPage::closeInspector);
    connect(m_table, &TableView::typed, this, [this](const QString& text) {
        focusFilter();
        m_filter->setText(text);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsersPage::showCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UsersPage::followCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &UsersPage::followCurrent);
}

/// A row that has not arrived yet has no user: it is shown when it does.
void UsersPage::followCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_host->isPanelVisible())
        m_inspector->showUser(SubscriberId(current.data(UsersModel::UserIdRole).toString()));
}

void UsersPage::connectSide()
{
    connect(m_inspector, &UserInspector::closed, this, &UsersPage::closeInspector);
    connect(m_inspector, &UserInspector::customerRequested, this, &UsersPage::customerRequested);
    connect(m_inspector, &UserInspector::onlyCustomerRequested, this,
        [this](const CustomerId& id, const QString& name) { showCustomer(id.toString(), name); });
    connect(m_inspector, &UserInspector::changeRequested, m_changes, &ChangeDeck::open);
    connect(m_inspector, &UserInspector::addRequested, m_details, &CustomerDetailsSource::load);
    connect(m_changes, &ChangeDeck::opened, this, [this] { m_host->setPanelVisible(true); });
    connect(m_changes, &ChangeDeck::emptied, this, [this] {
        if (!m_inspector->isShown())
            closeInspector();
    });
    connect(m_changes, &ChangeDeck::operationRequested, this, &UsersPage::operationRequested);
    connect(m_details, &CustomerDetailsSource::loaded, this,
        [this](const CustomerDetails& details) { Q_EMIT wizardRequested(draftFor(setUpOf(details))); });
    connect(m_details, &CustomerDetailsSource::failed, this, &UsersPage::showProblem);
}

void UsersPage::showProblem(const Error& error)
{
    m_message->setRetryVisible(true);
    m_message->show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
}

void UsersPage::showEvent(QShowEvent* event)
{
    ShellPage::showEvent(event);
    m_model->refresh();
}

void UsersPage::applyFilter()
{
    UserFilter filter = m_model->filter();
    filter.text = m_filter->text().trimmed();
    filter.status = m_chips->current();
    m_model->setFilter(filter);
}

void UsersPage::clearFilter()
{
    choosePackage({});
    showCustomer({}, {});
    m_chips->setCurrent({});
    m_filter->clear();
    applyFilter();
}

void UsersPage::showCustomer(const QString& id, const QString& name)
{
    UserFilter filter = m_model->filter();
    filter.customer = CustomerId(id);
    m_model->setFilter(filter);
    m_customerName = name;
    m_customer->setCustomer(id, name);
    m_customerButton->setText(
        id.isEmpty() ? tr("All customers") : (name.isEmpty() ? tr("One customer") : QString(name).replace(u'&', "&&"_L1)));
    m_customerButton->setAccessibleName(tr("Customer: %1").arg(m_customerButton->text()));
    m_customerButton->setChecked(!id.isEmpty());
    m_customerLine->setVisible(!id.isEmpty());
}

void UsersPage::addUsers()
{
    CustomerId customer = m_model->filter().customer;
    if (customer.isEmpty() && m_table->currentIndex().isValid())
        customer = CustomerId(m_table->currentIndex().data(UsersModel::CustomerIdRole).toString());
    if (!customer.isEmpty())
        return m_details->load(customer);
    m_customerButton->setChecked(true);
    m_message->setRetryVisible(false);
    m_message->show(MessageBar::Kind::Hint, tr("Find the customer that gets users, or select one of its users. Then ask again."));
    m_customer->focusSearch();
}

void UsersPage::openRow(const QModelIndex& index)
{
    const SubscriberId id(index.data(UsersModel::UserIdRole).toString());
    if (id.isEmpty())
        return;
    m_inspector->showUser(id);
    m_host->setPanelVisible(true);
    m_table->scrollTo(index);
}

void UsersPage::openCustomerOf(const QModelIndex& index)
{
    const CustomerId id(index.data(UsersModel::CustomerIdRole).toString());
    if (!id.isEmpty())
        Q_EMIT customerRequested(id);
}

void UsersPage::closeInspector()
{
    if (m_changes->hasChanges())
        return;
    m_host->setPanelVisible(false);
    m_table->setFocus();
}

void UsersPage::showRowMenu(const QModelIndex& index, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex row(index);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, row] { openRow(row); });
    connect(menu->addAction(tr("Open customer")), &QAction::triggered, this, [this, row] { openCustomerOf(row); });
    const QString customer = index.data(UsersModel::CustomerIdRole).toString();
    const QString name = index.siblingAtColumn(UsersModel::CustomerColumn).data().toString();
    connect(menu->addAction(tr("Only users of this customer")), &QAction::triggered, this,
        [this, customer, name] { showCustomer(customer, name); });
    connect(menu->addAction(tr("Add users to this customer…")), &QAction::triggered, this,
        [this, customer] { m_details->load(CustomerId(customer)); });
    connect(menu->addAction(tr("Import users of this customer…")), &QAction::triggered, this,
        [this, customer, name] { Q_EMIT userImportRequested(customer, name, {}); });
    menu->addSeparator();
    fillSelectionMenu(menu);
    const QString email = index.siblingAtColumn(UsersModel::EmailColumn).data().toString();
    connect(menu->addAction(tr("Copy e-mail")), &QAction::triggered, this, [email] { QGuiApplication::clipboard()->setText(email); });
    menu->popup(position);
}

void UsersPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedUserFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void UsersPage::dropEvent(QDropEvent* event)
{
    const QString path = droppedUserFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT userImportRequested({}, {}, path);
}

void UsersPage::saveLayout(QSettings& settings) const { m_table->saveColumns(settings, u"users"_s); }

void UsersPage::restoreLayout(const QSettings& settings) { m_table->restoreColumns(settings, u"users"_s); }

void UsersPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace pd
