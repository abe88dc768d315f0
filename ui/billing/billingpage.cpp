// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/billingpage.h"

#include "items/billingdetailsmodel.h"
#include "items/plaintablemodel.h"
#include "items/usagetablemodel.h"
#include "ui/billing/billingwidgets.h"
#include "ui/billing/chartpanel.h"
#include "ui/billing/countingpanel.h"
#include "ui/billing/reportchoices.h"
#include "ui/billing/reportexport.h"
#include "ui/billing/reportspanel.h"
#include "ui/billing/reportwords.h"
#include "ui/billing/statestrip.h"
#include "ui/billing/usagechart.h"
#include "ui/errors/errortext.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sidepanelhost.h"
#include "ui/widgets/splitbutton.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

BillingPage::BillingPage(const Theme& theme, const Services& services, QWidget* parent)
    : ShellPage(u"billing"_s, tr("Billing"), u"billing"_s, parent)
    , m_theme(theme)
    , m_service(services.reports)
    , m_providerService(services.providers)
    , m_settingsFile(services.settingsFile)
    , m_reports(new BillingReports(QFileInfo(services.ledgerFile).absolutePath(), services.cacheFile, services.ledgerFile, this))
    , m_money(new BillingMoney(*m_reports, this))
    , m_pickup(new ReportPickup(services.reports, m_reports->directory(), this))
    , m_export(new ReportExport(m_reports->directory(), this))
    , m_usage(new UsageTableModel(this))
    , m_details(new BillingDetailsModel(m_reports->rowReader(), this))
    , m_compared(new PlainTableModel(this))
    , m_findings(new PlainTableModel(this))
    , m_statements(new PlainTableModel(this))
    , m_invoice(new PlainTableModel(this))
{
    setAcceptDrops(true);
}

BillingPage::~BillingPage() = default;

TableView* BillingPage::usageTable() const { return w ? w->usage : nullptr; }

TableView* BillingPage::detailsTable() const { return w ? w->details : nullptr; }

ChartPanel* BillingPage::chart() const { return w ? w->chart : nullptr; }

QList<FigureTile*> BillingPage::tiles() const { return w ? w->tiles : QList<FigureTile*>(); }

bool BillingPage::hasVisibleRows() const { return m_details->rowCount() > 0 && m_details->index(0, 0).data().isValid(); }

TableView* BillingPage::currentTable() const { return w->viewTables.value(w->tables->currentIndex()); }

void BillingPage::connectReports()
{
    connect(m_reports, &BillingReports::listed, this, &BillingPage::takeList);
    connect(m_reports, &BillingReports::answered, this, &BillingPage::showFigures);
    connect(m_reports, &BillingReports::compared, this, &BillingPage::showComparison);
    connect(m_reports, &BillingReports::searched, this, &BillingPage::showFindings);
    connect(m_reports, &BillingReports::failed, this, &BillingPage::showError);
    connect(m_reports, &BillingReports::ruleChanged, this, &BillingPage::ask);
    connect(m_reports, &BillingReports::pricesChanged, this, [this] {
        if (m_view == "statements"_L1 || m_view == "invoice"_L1)
            showView(m_view);
    });
    connect(m_pickup, &ReportPickup::changed, this, &BillingPage::showPickup);
    connect(m_pickup, &ReportPickup::imported, this, [this](qint64 id) {
        m_question = {};
        m_question.report = id;
        m_details->setReport(id);
        if (!m_viewBefore.isEmpty())
            showView(std::exchange(m_viewBefore, {}));
        m_reports->refresh();
    });
    connect(m_pickup, &ReportPickup::previewed, this, [this](const ReportPreview& preview) {
        m_details->setPreview(preview.names, preview.rows);
        m_viewBefore = m_view;
        showView(u"rows"_s);
        showState();
    });
    connectMoney();
}

void BillingPage::connectChoices()
{
    connect(w->choices, &ReportChoices::chosen, this, &BillingPage::openReport);
    connect(w->choices, &ReportChoices::countingWanted, this, [this] { showPanel(u"counting"_s); });
    connect(w->choices, &ReportChoices::missing, this, &BillingPage::showMissing);
    connect(w->choices, &ReportChoices::comparisonChosen, this, [this](qint64 report) {
        m_question.compareWith = report;
        ask();
    });
    connect(w->grouping, &QComboBox::activated, this, [this](int grouping) {
        m_question.grouping = UsageGrouping(grouping);
        w->usage->setChosen(UsageTableModel::PackageColumn, m_question.grouping == UsageGrouping::CustomerAndPackage);
        ask();
    });
    connect(w->empty, &EmptyState::actionRequested, this, [this] { m_missing ? fetch(*m_missing) : getLastMonth(); });
    connect(w->importLink, &QPushButton::clicked, this, &BillingPage::askForFile);
    connect(w->chart, &ChartPanel::packageClicked, this, &BillingPage::setPackage);
    connect(w->chart, &ChartPanel::pictureWanted, this, [this] { askWhere(u"png"_s); });
    connect(w->reports, &ReportsPanel::opened, this, &BillingPage::openReport);
    connect(w->reports, &ReportsPanel::wanted, this, &BillingPage::fetch);
    connect(w->reports, &ReportsPanel::fileWanted, this, &BillingPage::askForFile);
    connect(w->reports, &ReportsPanel::closed, this, [this] { showPanel({}); });
    connect(w->counting, &CountingPanel::closed, this, [this] { showPanel({}); });
    connect(w->strip, &StateStrip::cancelRequested, m_pickup, &ReportPickup::cancel);
    connect(w->strip, &StateStrip::detailsRequested, this, [this] { showPanel(u"reports"_s); });
    connect(w->exportStrip, &StateStrip::cancelRequested, m_export, &ReportExport::cancel);
    connect(w->message, &MessageBar::actionRequested, m_pickup, &ReportPickup::takeWithoutBadRows);
    connect(w->message, &MessageBar::retryRequested, this, [this] {
        w->message->hide();
        m_pickup->state() == ReportPickup::State::Failed ? m_pickup->retry() : m_reports->refresh();
    });
}

void BillingPage::connectTables()
{
    connect(w->views, &FilterChips::chosen, this, &BillingPage::showView);
    connect(w->filter, &QLineEdit::textChanged, this, &BillingPage::applyFilter);
    connect(w->filter, &IconLineEdit::escaped, this, [this] {
        w->filter->clear();
        currentTable()->setFocus();
    });
    connect(w->filter, &IconLineEdit::moved, this, [this] { currentTable()->setFocus(); });
    connect(w->limit, &QPushButton::clicked, this, [this] {
        m_customer.clear();
        setPackage({});
    });
    for (TableView* table : std::as_const(w->viewTables)) {
        connect(table, &TableView::typed, this, [this](const QString& letters) {
            w->filter->setFocus(Qt::ShortcutFocusReason);
            w->filter->setText(QString(w->filter->text() + letters));
        });
        connect(table, &TableView::escaped, this, [this] { showPanel({}); });
    }
    connect(w->usage, &TableView::rowMenuRequested, this, &BillingPage::showRowMenu);
    connect(w->usage, &TableView::opened, this, [this](const QModelIndex& index) {
        const UsageRow& row = m_usage->at(index.row());
        if (!row.customer.isEmpty())
            Q_EMIT customerRequested(row.customer);
        else if (m_question.grouping == UsageGrouping::Package)
            setPackage(row.key);
    });
    connect(m_details, &QAbstractItemModel::modelReset, this, &BillingPage::fitDetails);
    connect(m_details, &BillingDetailsModel::changed, this, &BillingPage::showCounts);
    connect(m_details, &BillingDetailsModel::failed, this, &BillingPage::showError);
    connect(m_usage, &QAbstractItemModel::modelReset, this, &BillingPage::showCounts);
}

/// The columns of the rows are those of the file.
void BillingPage::fitDetails()
{
    if (m_details->columnCount() == m_detailColumns)
        return;
    m_detailColumns = m_details->columnCount();
    auto* text = new TextCellDelegate(m_theme, {}, w->details);
    auto* number = new TextCellDelegate(m_theme, {.trailing = true}, w->details);
    QList<TableColumn> columns;
    for (int i = 0; i < m_detailColumns; ++i) {
        const bool trailing = m_details->isTrailing(i);
        columns << TableColumn{.key = u"d%1"_s.arg(i),
            .width = m_theme.px("width.column.status"_L1),
            .delegate = trailing ? number : text,
            .trailing = trailing};
    }
    w->details->setColumns(columns);
}

void BillingPage::showView(const QString& key)
{
    m_view = key;
    w->views->setCurrent(key);
    w->tables->setCurrentIndex(int(w->viewKeys.indexOf(key)));
    w->chart->setVisible(key == "usage"_L1);
    w->grouping->setVisible(key == "usage"_L1);
    if (key == "rows"_L1 && !m_details->isPreview())
        m_details->setReport(m_question.report);
    if (key == "compare"_L1 && m_figures && m_figures->previous)
        m_reports->compare(m_figures->previous->id, m_question.report);
    if (key == "check"_L1 && m_question.report != 0)
        m_reports->search(m_question.report);
    if (key == "statements"_L1 && m_question.report != 0)
        m_money->askStatements(m_question.report);
    if (key == "invoice"_L1 && m_question.report != 0)
        m_money->askInvoice(m_question.report);
    applyFilter();
}

void BillingPage::applyFilter()
{
    const QString text = w->filter->text();
    m_usage->setFilterText(text);
    for (PlainTableModel* model : {m_compared, m_findings, m_statements, m_invoice})
        model->setFilterText(text);
    m_details->setFilter({text.trimmed(), m_question.package, m_customer});
    const QString limited = m_question.package.isEmpty() ? QString() : packageTitle(m_question.package);
    w->limit->setText(m_customer.isEmpty() ? limited : limited.isEmpty() ? tr("One customer") : tr("One customer, %1").arg(limited));
    w->limit->setAccessibleName(tr("Show everything again"));
    w->limit->setVisible(!w->limit->text().isEmpty());
    showCounts();
}

void BillingPage::setPackage(const QString& package)
{
    m_question.package = package;
    applyFilter();
    ask();
}

void BillingPage::showRowsOf(const QString& customer)
{
    m_customer = customer;
    showView(u"rows"_s);
}

void BillingPage::showPanel(const QString& key)
{
    const bool counting = key == "counting"_L1;
    if (counting) {
        w->panels->setCurrentWidget(w->counting);
        w->counting->refresh();
    } else if (!key.isEmpty()) {
        w->panels->setCurrentWidget(w->reports);
        w->reports->refresh();
        w->reports->setCreating(key == "create"_L1);
    }
    w->host->setPanelVisible(!key.isEmpty());
    if (key.isEmpty() && w->states->currentWidget() == w->content)
        currentTable()->setFocus();
}

void BillingPage::getLastMonth()
{
    fetch(reportwords::lastMonth(QDateTime::currentDateTimeUtc().date(), w ? w->choices->type() : u"CUSTOMER"_s));
}

void BillingPage::fetch(const NewBillingReport& wanted)
{
    m_missing.reset();
    m_pickup->fetch(wanted);
}

void BillingPage::importFile(const QString& path) { m_pickup->importFile(path); }

void BillingPage::showEvent(QShowEvent* event)
{
    ShellPage::showEvent(event);
    if (!w) {
        build();
        w->usage->restoreColumns(QSettings(m_settingsFile, QSettings::IniFormat), u"billing"_s);
        readProviders();
    }
    m_reports->refresh();
}

void BillingPage::saveLayout(QSettings& settings) const
{
    if (w)
        w->usage->saveColumns(settings, u"billing"_s);
}

void BillingPage::focusFilter()
{
    w->filter->setFocus(Qt::ShortcutFocusReason);
    w->filter->selectAll();
}

void BillingPage::resizeEvent(QResizeEvent* event)
{
    ShellPage::resizeEvent(event);
    showChart();
}

/// The chart takes less room in a low window, so that rows are left.
void BillingPage::showChart()
{
    if (!w)
        return;
    const int most = 5 * m_theme.px("height.page_header"_L1);
    const int least = 3 * m_theme.px("height.page_header"_L1);
    static constexpr double share = 0.31;
    w->chart->setFixedHeight(std::clamp(int(height() * share), least, most));
}

} // namespace pd
