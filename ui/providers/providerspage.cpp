// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providerspage.h"

#include "core/whendone.h"
#include "items/providersview.h"
#include "operations/providerservice.h"
#include "ui/errors/errortext.h"
#include "ui/providers/providerpanel.h"
#include "ui/providers/providerrequest.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/sidepanelhost.h"
#include "ui/widgets/statuscelldelegate.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

StatusWords providerWords(const QModelIndex& index)
{
    return {providerStateKey(index.data(ProvidersModel::StateRole).toString()), index.data().toString(), {}};
}

QList<ListedProvider> listed(const QList<NamedProvider>& providers)
{
    QList<ListedProvider> rows;
    for (const NamedProvider& one : providers)
        rows << ListedProvider{one.provider.orgId.toString(), one.name, one.provider.provisioningState, one.provider.subscriptionId,
            QDateTime::fromString(one.provider.created, Qt::ISODate), QDateTime::fromString(one.provider.billingStartDate, Qt::ISODate)};
    return rows;
}

} // namespace

ProvidersPage::ProvidersPage(const Theme& theme, const Services& services, QWidget* parent)
    : ShellPage(u"providers"_s, tr("Providers"), u"providers"_s, parent)
    , m_theme(theme)
    , m_service(services.providers)
    , m_model(new ProvidersModel(this))
    , m_rows(new ProvidersView(*m_model, this))
    , m_message(new MessageBar(theme, this))
    , m_filter(new IconLineEdit(theme, u"filter"_s, this))
    , m_chips(new FilterChips(theme, this))
    , m_table(new TableView(theme, this))
    , m_loading(new LoadingRows(theme, tr("Loading providers…"), this))
    , m_empty(new EmptyState(theme, u"providers"_s, this))
    , m_states(new QStackedWidget(this))
    , m_host(new SidePanelHost(theme, this))
    , m_side(new QStackedWidget(this))
    , m_panel(new ProviderPanel(theme, this))
    , m_request(new ProviderRequest(theme, this))
{
    build();
    buildTable();
    connectAll();
    showState();
}

void ProvidersPage::build()
{
    QVBoxLayout* column = pageColumn(m_theme, title(), this);
    QPushButton* request = primaryButton(tr("Set-&up request"), this);
    request->setObjectName(u"request"_s);
    addPageAction(m_theme, column, request);
    addTableTools(m_theme, column, m_chips, m_filter, m_table);
    endPageHead(m_theme, column, m_message, this);
    for (QWidget* state : {static_cast<QWidget*>(m_loading), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty)})
        m_states->addWidget(state);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_request);
    m_host->setWidgets(m_states, m_side);
    column->addWidget(m_host, 1);
    connect(request, &QPushButton::clicked, this, &ProvidersPage::openRequest);
}

void ProvidersPage::buildTable()
{
    m_table->setModel(m_rows);
    m_table->setAccessibleName(title());
    auto* text = new TextCellDelegate(m_theme, {}, m_table);
    auto* mono = new TextCellDelegate(m_theme, {.mono = true}, m_table);
    QList<TableColumn> columns;
    for (int i = 0; i < ProvidersModel::ColumnCount; ++i) {
        const QString key = ProvidersModel::columnKey(i);
        columns << TableColumn{.key = key, .width = m_theme.px(QString("width.column."_L1 + key)), .delegate = text};
    }
    columns[ProvidersModel::NameColumn].stretch = 1;
    columns[ProvidersModel::StateColumn].delegate = new StatusCellDelegate(m_theme, providerWords, m_table);
    columns[ProvidersModel::SubscriptionColumn].delegate = mono;
    columns[ProvidersModel::OrgIdColumn].delegate = mono;
    columns[ProvidersModel::OrgIdColumn].hidden = true;
    m_table->setColumns(columns);
    m_table->setHideOrder({ProvidersModel::columnKey(ProvidersModel::OrgIdColumn),
        ProvidersModel::columnKey(ProvidersModel::SubscriptionColumn), ProvidersModel::columnKey(ProvidersModel::BillingStartColumn)});
    m_table->sortByColumn(ProvidersModel::NameColumn, Qt::AscendingOrder);
}

void ProvidersPage::connectAll()
{
    connect(m_table, &TableView::opened, this, &ProvidersPage::openProvider);
    connect(m_table, &TableView::rowMenuRequested, this, &ProvidersPage::showRowMenu);
    connect(m_table, &TableView::escaped, this, &ProvidersPage::closePanel);
    connect(m_table, &TableView::typed, this, [this](const QString& text) {
        focusFilter();
        m_filter->setText(text);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProvidersPage::showCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && m_host->isPanelVisible() && m_side->currentWidget() == m_panel)
            showProvider(current.row());
    });
    connect(m_chips, &FilterChips::chosen, this, &ProvidersPage::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &ProvidersPage::applyFilter);
    connect(m_filter, &IconLineEdit::escaped, this, [this] {
        m_filter->clear();
        m_table->setFocus();
    });
    connect(m_filter, &IconLineEdit::moved, this, [this] { m_table->setFocus(); });
    connect(m_message, &MessageBar::retryRequested, this, &ProvidersPage::refresh);
    connect(m_panel, &ProviderPanel::customersRequested, this, &ProvidersPage::customersRequested);
    connect(m_panel, &ProviderPanel::closed, this, &ProvidersPage::closePanel);
    connect(m_request, &ProviderRequest::closed, this, &ProvidersPage::closePanel);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_failed && m_model->rowCount() == 0)
            return refresh();
        if (m_model->rowCount() == 0)
            return openRequest();
        m_chips->setCurrent({});
        m_filter->clear();
        applyFilter();
    });
}

void ProvidersPage::refresh()
{
    const int read = ++m_reads;
    whenDone(m_service.all(), this, [this, read](const Result<QList<NamedProvider>>& providers) {
        if (read == m_reads)
            showAnswer(providers);
    });
}

void ProvidersPage::showAnswer(const Result<QList<NamedProvider>>& providers)
{
    ++m_reads;
    m_ready = true;
    m_failed = !providers;
    if (providers) {
        m_message->hide();
        m_model->setProviders(listed(*providers));
    } else {
        m_message->setRetryVisible(true);
        m_message->show(MessageBar::Kind::Error, errortext::sentence(providers.error()), errortext::details(providers.error()));
    }
    showState();
    showCounts();
}

void ProvidersPage::applyFilter()
{
    m_rows->setFilter(m_filter->text(), m_chips->current());
    showState();
    showCounts();
}

void ProvidersPage::showState()
{
    QWidget* state = m_table;
    if (!m_ready) {
        state = m_loading;
    } else if (m_model->rowCount() == 0 && m_failed) {
        m_empty->setContent(tr("The providers could not be read"), tr("The message above says why."), tr("Try again"));
        state = m_empty;
    } else if (m_model->rowCount() == 0) {
        m_empty->setContent(tr("No indirect providers"),
            tr("An indirect provider sells under you, with its own administrators, templates and customers. A set-up request is where it begins."),
            tr("Set-up request"));
        state = m_empty;
    } else if (m_rows->rowCount() == 0) {
        m_empty->setContent(tr("No provider matches"), tr("Check the spelling, or look among all providers."), tr("Show all providers"));
        state = m_empty;
    }
    m_states->setCurrentWidget(state);
}

void ProvidersPage::showCounts()
{
    QMap<QString, int> counts;
    QMap<QString, QString> words;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, ProvidersModel::StateColumn);
        const QString state = index.data(ProvidersModel::StateRole).toString();
        ++counts[state];
        words.insert(state, index.data().toString());
    }
    QList<FilterChip> chips{{QString(), tr("All"), m_ready ? m_model->rowCount() : -1}};
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        chips << FilterChip{it.key(), words.value(it.key()), *it};
    m_chips->setChips(chips);
    const int all = m_model->rowCount();
    const int shown = m_rows->rowCount();
    QStringList facts;
    if (m_ready)
        facts << (shown == all ? tr("%Ln providers", nullptr, all)
                               : tr("%1 of %Ln providers", nullptr, all).arg(QLocale().toString(shown)));
    if (const qsizetype selected = m_table->selectionModel()->selectedRows().size(); selected > 0)
        facts << tr("%Ln selected", nullptr, int(selected));
    setFacts(facts);
}

void ProvidersPage::showProvider(int row)
{
    m_panel->showProvider(m_rows->at(row), m_rows->index(row, ProvidersModel::StateColumn).data().toString());
}

void ProvidersPage::openProvider(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    showProvider(index.row());
    m_side->setCurrentWidget(m_panel);
    m_host->setPanelVisible(true);
}

void ProvidersPage::openRequest()
{
    m_side->setCurrentWidget(m_request);
    m_host->setPanelVisible(true);
    m_request->focusFirst();
}

void ProvidersPage::closePanel()
{
    m_host->setPanelVisible(false);
    m_table->setFocus();
}

void ProvidersPage::showRowMenu(const QModelIndex& index, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex row(index);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, row] { openProvider(row); });
    const ListedProvider provider = m_rows->at(index.row());
    connect(
        menu->addAction(tr("Show its customers")), &QAction::triggered, this, [this, provider] { Q_EMIT customersRequested(provider); });
    menu->addSeparator();
    connect(menu->addAction(tr("Copy selected rows")), &QAction::triggered, m_table, &TableView::copySelection);
    connect(menu->addAction(tr("Copy organization ID")), &QAction::triggered, this,
        [provider] { QGuiApplication::clipboard()->setText(provider.orgId); });
    menu->popup(position);
}

void ProvidersPage::showEvent(QShowEvent* event)
{
    ShellPage::showEvent(event);
    refresh();
}

void ProvidersPage::saveLayout(QSettings& settings) const { m_table->saveColumns(settings, key()); }

void ProvidersPage::restoreLayout(const QSettings& settings) { m_table->restoreColumns(settings, key()); }

void ProvidersPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace pd
