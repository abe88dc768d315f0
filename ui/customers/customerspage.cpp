// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include "items/customersmodel.h"
#include "sync/syncservice.h"
#include "ui/changes/changedeck.h"
#include "ui/customers/customercreation.h"
#include "ui/customers/customerinspector.h"
#include "ui/errors/errortext.h"
#include "ui/shell/services.h"
#include "ui/shell/syncstatus.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sidepanelhost.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd {

CustomersPage::CustomersPage(const Theme& theme, const Services& services, SyncStatus& sync, QWidget* parent)
    : ShellPage(u"customers"_s, tr("Customers"), u"customers"_s, parent)
    , m_theme(theme)
    , m_sync(sync)
    , m_model(new CustomersModel(services.cacheFile, this))
    , m_creation(new CustomerCreation(theme, services, this))
    , m_chips(new FilterChips(theme, this))
    , m_filter(new IconLineEdit(theme, u"filter"_s, this))
    , m_message(new MessageBar(theme, this))
    , m_host(new SidePanelHost(theme, this))
    , m_states(new QStackedWidget(this))
    , m_table(new TableView(theme, this))
    , m_loading(new LoadingRows(theme, tr("Loading customers…"), this))
    , m_empty(new EmptyState(theme, u"customers"_s, this))
    , m_inspector(new CustomerInspector(theme, services, this))
    , m_changes(new ChangeDeck({theme, services}, m_inspector, this))
{
    buildTable();
    buildHeader();
    m_states->addWidget(m_loading);
    m_states->addWidget(m_table);
    m_states->addWidget(m_empty);
    m_host->setWidgets(m_states, m_changes);
    connectModel(services);
    connectTable();
    applyFilter();
    showCounts();
    showState();
}

void CustomersPage::connectModel(const Services& services)
{
    connect(m_model, &CustomersModel::applied, this, [this] {
        m_message->hide();
        selectPending();
        showCounts();
        showState();
    });
    connect(m_model, &CustomersModel::statusCountsChanged, this, [this] {
        showCounts();
        showState();
    });
    connect(m_model, &CustomersModel::failed, this, &CustomersPage::showError);
    connect(&services.sync, &SyncService::cacheChanged, m_model, &CustomersModel::refresh);
    connect(&services.sync, &SyncService::cacheChanged, m_inspector, &CustomerInspector::refresh);
    connect(&m_sync, &SyncStatus::changed, this, &CustomersPage::showState);
    connect(m_chips, &FilterChips::chosen, this, &CustomersPage::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &CustomersPage::applyFilter);
    connect(m_filter, &IconLineEdit::escaped, this, [this] {
        m_filter->clear();
        m_table->setFocus();
    });
    connect(m_filter, &IconLineEdit::moved, this, [this] { m_table->setFocus(); });
    connect(m_message, &MessageBar::retryRequested, m_model, &CustomersModel::refresh);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_filter->text().isEmpty() && m_chips->current().isEmpty())
            return m_sync.syncNow();
        m_chips->setCurrent({});
        m_filter->clear();
        applyFilter();
    });
}

void CustomersPage::connectTable()
{
    connect(m_table, &TableView::opened, this, &CustomersPage::openRow);
    connect(m_table, &TableView::rowMenuRequested, this, &CustomersPage::showRowMenu);
    connect(m_table, &TableView::escaped, this, &CustomersPage::closeInspector);
    connect(m_table, &TableView::typed, this, [this](const QString& text) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->setText(QString(m_filter->text() + text));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        m_creation->setSelected(current.isValid() ? m_model->idAt(current.row()) : CustomerId());
        if (current.isValid() && m_host->isPanelVisible())
            m_inspector->showCustomer(m_model->idAt(current.row()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CustomersPage::showCounts);
    connect(m_inspector, &CustomerInspector::closed, this, &CustomersPage::closeInspector);
    connect(m_inspector, &CustomerInspector::operationRequested, this, &CustomersPage::operationRequested);
    connect(m_inspector, &CustomerInspector::duplicateRequested, m_creation, &CustomerCreation::duplicate);
    connect(m_creation, &CustomerCreation::wizardRequested, this, &CustomersPage::wizardRequested);
    connect(m_inspector, &CustomerInspector::wizardRequested, this, &CustomersPage::wizardRequested);
    connect(m_inspector, &CustomerInspector::userImportRequested, this, &CustomersPage::userImportRequested);
    connect(m_inspector, &CustomerInspector::changeRequested, m_changes, &ChangeDeck::open);
    connect(m_changes, &ChangeDeck::opened, this, [this] { m_host->setPanelVisible(true); });
    connect(m_changes, &ChangeDeck::operationRequested, this, &CustomersPage::operationRequested);
    connect(m_inspector, &CustomerInspector::shown, this, [this] { Q_EMIT customerOpened(m_inspector->customer()); });
}

void CustomersPage::applyFilter()
{
    CustomerFilter filter;
    filter.text = m_filter->text().trimmed();
    if (!m_chips->current().isEmpty())
        filter.statuses << m_chips->current();
    m_model->setFilter(filter);
}

void CustomersPage::setFilterText(const QString& text) { m_filter->setText(text); }

void CustomersPage::setStatusFilter(const QString& status)
{
    m_filter->clear();
    m_chips->setCurrent(status);
    applyFilter();
    showCounts();
    m_table->setFocus();
}

void CustomersPage::showState()
{
    const int total = m_model->statusCounts().value(QString());
    const bool filtered = !m_model->filter().text.isEmpty() || !m_model->filter().statuses.isEmpty();
    QWidget* state = m_table;
    if (!m_model->isReady() || (total == 0 && m_sync.isRunning())) {
        state = m_loading;
    } else if (total == 0) {
        m_empty->setContent(tr("No customers on this computer yet"),
            tr("Sync brings the customers of this profile here. Afterwards they can be searched without waiting for the server."),
            tr("Sync now"));
        state = m_empty;
    } else if (m_model->rowCount() == 0 && filtered) {
        m_empty->setContent(tr("No customer matches"), tr("Check the spelling, or look among all customers."), tr("Show all customers"));
        state = m_empty;
    }
    m_states->setCurrentWidget(state);
}

void CustomersPage::showError(const Error& error)
{
    m_message->setRetryVisible(true);
    m_message->show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
}

void CustomersPage::openRow(const QModelIndex& index)
{
    m_inspector->showCustomer(m_model->idAt(index.row()));
    m_host->setPanelVisible(true);
    m_table->scrollTo(index);
}

void CustomersPage::openCustomer(const CustomerId& id)
{
    m_pending = id;
    m_inspector->showCustomer(id);
    m_host->setPanelVisible(true);
    selectPending();
    if (!m_pending.isEmpty() && !(m_model->filter() == CustomerFilter())) {
        m_chips->setCurrent({});
        m_filter->clear();
        applyFilter();
    }
    m_table->setFocus();
}

void CustomersPage::selectPending()
{
    const int row = m_pending.isEmpty() ? -1 : m_model->rowOf(m_pending);
    if (row < 0)
        return;
    m_pending = CustomerId();
    m_table->setCurrentIndex(m_model->index(row, CustomersModel::NameColumn));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void CustomersPage::closeInspector()
{
    m_host->setPanelVisible(false);
    m_table->setFocus();
}

void CustomersPage::showRowMenu(const QModelIndex& index, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto copy = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, index] { openRow(index); });
    const CustomerId customer = m_model->idAt(index.row());
    connect(menu->addAction(tr("Duplicate")), &QAction::triggered, this, [this, customer] { m_creation->duplicate(customer); });
    menu->addSeparator();
    connect(menu->addAction(tr("Copy selected rows")), &QAction::triggered, m_table, &TableView::copySelection);
    const QString external = index.siblingAtColumn(CustomersModel::ExternalIdColumn).data().toString();
    connect(menu->addAction(tr("Copy external ID")), &QAction::triggered, this, [copy, external] { copy(external); });
    const QString id = index.data(CustomersModel::CustomerIdRole).toString();
    connect(menu->addAction(tr("Copy customer ID")), &QAction::triggered, this, [copy, id] { copy(id); });
    menu->popup(position);
}

void CustomersPage::saveLayout(QSettings& settings) const { m_table->saveColumns(settings, u"customers"_s); }

void CustomersPage::restoreLayout(const QSettings& settings) { m_table->restoreColumns(settings, u"customers"_s); }

void CustomersPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace pd
