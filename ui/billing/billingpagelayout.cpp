// SPDX-License-Identifier: GPL-3.0-or-later
// How the billing page is put together.
#include "items/billingdetailsmodel.h"
#include "items/plaintablemodel.h"
#include "items/usagetablemodel.h"
#include "ui/billing/billingrows.h"
#include "ui/billing/billingwidgets.h"
#include "ui/billing/chartpanel.h"
#include "ui/billing/countingpanel.h"
#include "ui/billing/figuretile.h"
#include "ui/billing/invoiceview.h"
#include "ui/billing/moneytable.h"
#include "ui/billing/reportchoices.h"
#include "ui/billing/reportspanel.h"
#include "ui/billing/statementview.h"
#include "ui/billing/statestrip.h"
#include "ui/billing/usagedelegates.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/sidepanelhost.h"
#include "ui/widgets/splitbutton.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

void BillingPage::build()
{
    w = std::make_unique<Widgets>();
    QVBoxLayout* column = pageColumn(m_theme, title(), this);
    w->message = new MessageBar(m_theme, this);
    buildHead(column);
    w->choices = new ReportChoices(m_theme, this);
    column->addWidget(w->choices);
    buildStrips(column);
    w->host = new SidePanelHost(m_theme, this);
    w->states = new QStackedWidget(this);
    w->loading = new LoadingRows(m_theme, tr("Loading reports…"), this);
    w->emptyPage = new QWidget(this);
    w->empty = new EmptyState(m_theme, u"billing"_s, w->emptyPage);
    w->importLink = linkButton(tr("Import a &file"), w->emptyPage);
    w->importLink->setObjectName(u"importFile"_s);
    auto* empty = new QVBoxLayout(w->emptyPage);
    empty->setContentsMargins(0, 0, 0, m_theme.px("width.page_padding"_L1));
    empty->addStretch(2);
    empty->addWidget(w->empty);
    empty->addWidget(w->importLink, 0, Qt::AlignHCenter);
    empty->addStretch(3);
    w->content = buildContent();
    for (QWidget* state : {static_cast<QWidget*>(w->loading), w->emptyPage, w->content})
        w->states->addWidget(state);
    w->panels = new QStackedWidget(this);
    w->reports = new ReportsPanel(m_theme, *m_reports, m_service, *m_pickup, w->panels);
    w->counting = new CountingPanel(m_theme, *m_reports, w->panels);
    w->panels->addWidget(w->reports);
    w->panels->addWidget(w->counting);
    w->host->setWidgets(w->states, w->panels);
    column->addWidget(w->host, 1);
    connectReports();
    connectTables();
    connectChoices();
    showView(u"usage"_s);
    showState();
    showPickup();
}

void BillingPage::buildHead(QVBoxLayout* column)
{
    for (const QString& suffix : {u"csv"_s, u"xlsx"_s, u"pdf"_s}) {
        auto* button = new QPushButton(suffix.toUpper(), this);
        button->setObjectName(QString("export-"_L1 + suffix));
        button->setAccessibleName(tr("Export as %1").arg(suffix.toUpper()));
        button->setToolTip(button->accessibleName());
        if (w->exports.isEmpty())
            bindIcon(button, m_theme, u"download"_s, look::Role::Text);
        connect(button, &QPushButton::clicked, this, [this, suffix] { askWhere(suffix); });
        addPageAction(m_theme, column, button);
        w->exports << button;
    }
    auto* print = new QPushButton(tr("Print"), this);
    print->setObjectName(u"print"_s);
    connect(print, &QPushButton::clicked, this, &BillingPage::askPrinter);
    addPageAction(m_theme, column, print);
    w->exports << print;
    w->get = new SplitButton(m_theme, tr("&Get last month"), tr("More ways to get a report"), this);
    addPageAction(m_theme, column, w->get);
    const auto add = [this](
                         const QString& text, auto action) { connect(w->get->menu()->addAction(text), &QAction::triggered, this, action); };
    add(tr("Another period…"), [this] { showPanel(u"create"_s); });
    add(tr("Import a file…"), [this] { askForFile(); });
    add(tr("All reports…"), [this] { showPanel(u"reports"_s); });
    w->get->menu()->addSeparator();
    add(tr("Counting and prices…"), [this] { showPanel(u"counting"_s); });
    connect(w->get, &SplitButton::clicked, this, &BillingPage::getLastMonth);
}

void BillingPage::buildStrips(QVBoxLayout* column)
{
    const int padding = m_theme.px("width.page_padding"_L1);
    auto* strips = new QVBoxLayout;
    strips->setContentsMargins(padding, 0, padding, m_theme.px("spacing.m"_L1));
    strips->setSpacing(m_theme.px("spacing.s"_L1));
    w->strip = new StateStrip(m_theme, this);
    w->exportStrip = new StateStrip(m_theme, this);
    strips->addWidget(w->message);
    strips->addWidget(w->strip);
    strips->addWidget(w->exportStrip);
    w->strip->setObjectName(u"strip"_s);
    w->exportStrip->setObjectName(u"exportStrip"_s);
    w->strip->hide();
    w->exportStrip->hide();
    w->message->setClosable(true);
    column->addLayout(strips);
}

QWidget* BillingPage::buildContent()
{
    auto* content = new QWidget(this);
    content->setProperty("area", u"surface"_s);
    content->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTiles(column);
    const int padding = m_theme.px("width.page_padding"_L1);
    w->chart = new ChartPanel(m_theme, content);
    auto* chart = new QHBoxLayout;
    chart->setContentsMargins(padding, 0, padding, m_theme.px("spacing.s"_L1));
    chart->addWidget(w->chart);
    column->addLayout(chart);
    buildTools(column);
    buildTables();
    column->addWidget(lineOf(Qt::Horizontal, content));
    column->addWidget(w->tables, 1);
    return content;
}

void BillingPage::buildTiles(QVBoxLayout* column)
{
    const int padding = m_theme.px("width.page_padding"_L1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(padding, 0, padding, m_theme.px("spacing.m"_L1));
    row->setSpacing(m_theme.px("spacing.m"_L1));
    for (const QString& name : {tr("Billable seats"), tr("User-days"), tr("Customers"), tr("Change")}) {
        w->tiles << new FigureTile(m_theme, name, this);
        row->addWidget(w->tiles.constLast());
    }
    column->addLayout(row);
}

void BillingPage::buildTools(QVBoxLayout* column)
{
    const int padding = m_theme.px("width.page_padding"_L1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(padding, 0, padding, m_theme.px("spacing.s"_L1));
    row->setSpacing(m_theme.px("spacing.s"_L1));
    w->views = new FilterChips(m_theme, this);
    w->views->setChips({{u"usage"_s, tr("Usage")}, {u"statements"_s, tr("Statements")}, {u"invoice"_s, tr("Invoice")},
        {u"compare"_s, tr("Changes")}, {u"check"_s, tr("To check")}, {u"rows"_s, tr("All rows")}});
    w->limit = flatButton({}, this);
    bindIcon(w->limit, m_theme, u"close"_s, look::Role::TextMuted);
    w->limit->setObjectName(u"limit"_s);
    w->limit->hide();
    w->grouping = new QComboBox(this);
    w->grouping->setObjectName(u"grouping"_s);
    w->grouping->setAccessibleName(tr("Rows"));
    w->grouping->addItems(
        {tr("By customer"), tr("By customer and package"), tr("By package"), tr("By SKU"), tr("By location"), tr("By provider")});
    w->filter = new IconLineEdit(m_theme, u"filter"_s, this);
    w->filter->setPlaceholderText(tr("Filter this table"));
    w->filter->setAccessibleName(tr("Filter this table"));
    w->filter->setFixedWidth(m_theme.px("width.filter"_L1));
    w->columns = iconButton(m_theme, u"columns"_s, tr("Choose columns"), this, true);
    w->columns->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(w->columns);
    w->columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        currentTable()->fillColumnMenu(menu);
    });
    row->addWidget(w->views, 1);
    row->addWidget(w->limit);
    row->addWidget(w->grouping);
    row->addWidget(w->filter);
    row->addWidget(w->columns);
    column->addLayout(row);
}

void BillingPage::addView(const QString& key, QWidget* widget, TableView* table)
{
    w->tables->addWidget(widget);
    w->viewKeys << key;
    w->viewTables << table;
}

void BillingPage::buildTables()
{
    w->tables = new QStackedWidget(this);
    w->usage = new TableView(m_theme, w->tables);
    w->usage->setModel(m_usage);
    w->usage->setAccessibleName(tr("Usage"));
    w->details = new TableView(m_theme, w->tables);
    w->details->setModel(m_details);
    w->details->setAccessibleName(tr("Rows of the report"));
    w->details->setSortingEnabled(false);
    buildUsageTable();
    w->compared = moneyTable(m_theme, *m_compared, billingrows::comparedTitles(false),
        {.numbersFrom = 5, .stretched = 4, .hideOrder = {u"c1"_s, u"c3"_s}}, w->tables);
    w->compared->setAccessibleName(tr("Changes to the other period"));
    w->findings = moneyTable(
        m_theme, *m_findings, billingrows::findingTitles(), {.numbersFrom = 4, .stretched = 0, .hideOrder = {u"c3"_s, u"c2"_s}}, w->tables);
    w->findings->setAccessibleName(tr("What a person should check"));
    w->statements = new StatementView(m_theme, *m_money, *m_statements, w->tables);
    w->invoice = new InvoiceView(m_theme, *m_money, *m_invoice, w->tables);
    addView(u"usage"_s, w->usage, w->usage);
    addView(u"statements"_s, w->statements, w->statements->table());
    addView(u"invoice"_s, w->invoice, w->invoice->table());
    addView(u"compare"_s, w->compared, w->compared);
    addView(u"check"_s, w->findings, w->findings);
    addView(u"rows"_s, w->details, w->details);
}

void BillingPage::buildUsageTable()
{
    auto* text = new TextCellDelegate(m_theme, {}, w->usage);
    auto* mono = new TextCellDelegate(m_theme, {.mono = true}, w->usage);
    auto* number = new TextCellDelegate(m_theme, {.trailing = true}, w->usage);
    QList<TableColumn> columns;
    for (int i = 0; i < UsageTableModel::FixedColumns + UsageTableModel::monthColumns; ++i) {
        columns << TableColumn{.key = UsageTableModel::columnKey(i),
            .width = m_theme.px("width.column.externalId"_L1),
            .delegate = number,
            .trailing = true,
            .hidden = i >= UsageTableModel::FixedColumns};
    }
    columns[UsageTableModel::NameColumn] = {.key = u"usage"_s, .width = m_theme.px("width.column.name"_L1), .delegate = text, .stretch = 3};
    columns[UsageTableModel::PackageColumn] = {
        .key = u"package"_s, .width = m_theme.px("width.column.status"_L1), .delegate = text, .hidden = true};
    columns[UsageTableModel::ExternalIdColumn].delegate = mono;
    columns[UsageTableModel::ExternalIdColumn].trailing = false;
    columns[UsageTableModel::ExternalIdColumn].stretch = 1;
    columns[UsageTableModel::DifferenceColumn].delegate = new DifferenceDelegate(m_theme, w->usage);
    columns[UsageTableModel::DifferenceColumn].width = m_theme.px("width.column.orgId"_L1);
    columns[UsageTableModel::TrendColumn].delegate = new SparklineDelegate(m_theme, w->usage);
    w->usage->setColumns(columns);
    w->usage->setHideOrder({u"percent"_s, u"externalId"_s, u"userDays"_s, u"trend"_s});
    w->usage->sortByColumn(UsageTableModel::SeatsColumn, Qt::DescendingOrder);
}

} // namespace pd
