// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include "items/customersmodel.h"
#include "sync/syncservice.h"
#include "ui/changes/changedeck.h"
#include "ui/customers/actingbanner.h"
#include "ui/customers/bulkbar.h"
#include "ui/customers/customercreation.h"
#include "ui/customers/customerfilters.h"
#include "ui/customers/customerinspector.h"
#include "ui/customers/exportcontrol.h"
#include "ui/customers/serverlookup.h"
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

#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd {

CustomersPage::CustomersPage(const Theme& theme, const Services& services, SyncStatus& sync, QWidget* parent)
    : ShellPage(u"customers"_s, tr("Customers"), u"customers"_s, parent)
    , m_theme(theme)
    , m_cacheFile(services.cacheFile)
    , m_sync(sync)
    , m_model(new CustomersModel(services.cacheFile, this))
    , m_creation(new CustomerCreation(theme, services, this))
    , m_filters(new CustomerFilters(theme, services.cacheFile, services.settingsFile, this))
    , m_chips(new FilterChips(theme, this))
    , m_filter(new IconLineEdit(theme, u"filter"_s, this))
    , m_message(new MessageBar(theme, this))
    , m_notice(new MessageBar(theme, this))
    , m_acting(new ActingBanner(theme, services.providers, this))
    , m_bulk(new BulkBar(theme, this))
    , m_lookup(new ServerLookup(services.inquiries, this))
    , m_host(new SidePanelHost(theme, this))
    , m_states(new QStackedWidget(this))
    , m_table(new TableView(theme, this))
    , m_loading(new LoadingRows(theme, tr("Loading customers…"), this))
    , m_empty(new EmptyState(theme, u"customers"_s, this))
    , m_inspector(new CustomerInspector(theme, services, this))
    , m_changes(new ChangeDeck({theme, services}, m_inspector, this))
    , m_export(new ExportControl(theme, services.cacheFile, *m_model, *m_table, *m_notice, this))
{
    buildTable();
    buildHeader();
    m_states->addWidget(m_loading);
    m_states->addWidget(m_table);
    m_states->addWidget(m_empty);
    m_host->setWidgets(m_states, m_changes);
    connectModel(services);
    connectTable();
    connectFilters();
    connectActions();
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
    connect(m_message, &MessageBar::retryRequested, m_model, &CustomersModel::refresh);
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
    m_table->setCopier([this] { m_export->copy(); });
    connect(m_inspector, &CustomerInspector::closed, this, &CustomersPage::closeInspector);
    connect(m_inspector, &CustomerInspector::operationRequested, this, &CustomersPage::operationRequested);
    connect(m_inspector, &CustomerInspector::duplicateRequested, m_creation, &CustomerCreation::duplicate);
    connect(m_creation, &CustomerCreation::wizardRequested, this, &CustomersPage::wizardRequested);
    connect(m_creation, &CustomerCreation::pageRequested, this, &CustomersPage::pageRequested);
    connect(m_inspector, &CustomerInspector::wizardRequested, this, &CustomersPage::wizardRequested);
    connect(m_inspector, &CustomerInspector::userImportRequested, this, &CustomersPage::userImportRequested);
    connect(m_inspector, &CustomerInspector::changeRequested, this, &CustomersPage::openChange);
    connect(m_changes, &ChangeDeck::opened, this, [this] { m_host->setPanelVisible(true); });
    connect(m_changes, &ChangeDeck::operationRequested, this, &CustomersPage::operationRequested);
    connect(m_inspector, &CustomerInspector::shown, this, [this] { Q_EMIT customerOpened(m_inspector->customer()); });
}

void CustomersPage::connectFilters()
{
    connect(m_chips, &FilterChips::chosen, this, [this](const QString& status) {
        changeFilter([&status](CustomerFilter& filter) { filter.statuses = status.isEmpty() ? QStringList() : QStringList{status}; });
    });
    connect(m_filter, &QLineEdit::textChanged, this,
        [this](const QString& text) { changeFilter([&text](CustomerFilter& filter) { filter.text = text.trimmed(); }); });
    connect(m_filter, &IconLineEdit::escaped, this, [this] {
        m_filter->clear();
        m_table->setFocus();
    });
    connect(m_filter, &IconLineEdit::moved, this, [this] { m_table->setFocus(); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() == 0 && ServerLookup::isPossible(m_filter->text()))
            lookOnServer(m_filter->text());
    });
    connect(m_filters, &CustomerFilters::changed, this, &CustomersPage::setFilter);
    connect(m_filters, &CustomerFilters::failed, this, &CustomersPage::say);
    connect(m_acting, &ActingBanner::left, this, [this] { setFilter({}); });
    m_inspector->setRefusal([this](const QString& kind, const QString& provider) { return m_acting->refusal(kind, provider); });
    connect(m_acting, &ActingBanner::named, m_inspector, &CustomerInspector::refresh);
    connect(m_acting, &ActingBanner::named, this, [this] { m_filters->setProviderNames(m_acting->names()); });
    connect(m_empty, &EmptyState::actionRequested, this, &CustomersPage::act);
    connect(m_empty, &EmptyState::secondRequested, this,
        [this] { changeFilter([](CustomerFilter& filter) { filter = {.providers = filter.providers}; }); });
}

void CustomersPage::changeFilter(const std::function<void(CustomerFilter&)>& change)
{
    CustomerFilter filter = m_model->filter();
    change(filter);
    setFilter(filter);
}

void CustomersPage::setFilter(const CustomerFilter& filter)
{
    if (m_filter->text().trimmed() != filter.text) {
        const QSignalBlocker quiet(m_filter);
        m_filter->setText(filter.text);
    }
    m_chips->setCurrent(filter.statuses.size() > 1 ? u"several"_s : filter.statuses.value(0));
    m_filters->setFilter(filter);
    m_acting->showFor(filter.providers);
    m_model->setFilter(filter);
}

void CustomersPage::setFilterText(const QString& text) { m_filter->setText(text); }

void CustomersPage::setStatusFilter(const QString& status)
{
    CustomerFilter filter;
    if (!status.isEmpty())
        filter.statuses << status;
    setFilter(filter);
    showCounts();
    m_table->setFocus();
}

void CustomersPage::showState()
{
    const int total = m_model->statusCounts().value(QString());
    QWidget* state = m_table;
    if (!m_model->isReady() || (total == 0 && m_sync.isRunning())) {
        state = m_loading;
    } else if (m_model->rowCount() == 0) {
        showEmptyState();
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
    if (!m_pending.isEmpty())
        showHidden(id);
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

void CustomersPage::saveLayout(QSettings& settings) const { m_table->saveColumns(settings, u"customers"_s); }

void CustomersPage::restoreLayout(const QSettings& settings) { m_table->restoreColumns(settings, u"customers"_s); }

void CustomersPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace pd
