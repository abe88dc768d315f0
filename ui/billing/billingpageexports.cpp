// SPDX-License-Identifier: GPL-3.0-or-later
// What the billing page writes and prints.
#include "items/billingdetailsmodel.h"
#include "items/plaintablemodel.h"
#include "items/usagetablemodel.h"
#include "ui/billing/billingwidgets.h"
#include "ui/billing/chartpanel.h"
#include "ui/billing/figuretile.h"
#include "ui/billing/invoiceview.h"
#include "ui/billing/reportexport.h"
#include "ui/billing/reportwords.h"
#include "ui/billing/statementfiles.h"
#include "ui/billing/statementview.h"
#include "ui/billing/statestrip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textpaint.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// The visible columns in the order on screen; cells as `cellOf` gives them.
template<typename CellOf>
ExportedTable tableOf(const TableView& view, int without, CellOf cellOf)
{
    ExportedTable table;
    const QAbstractItemModel& model = *view.model();
    QList<int> columns;
    for (int visual = 0; visual < model.columnCount(); ++visual) {
        const int column = view.horizontalHeader()->logicalIndex(visual);
        if (view.isChosen(column) && column != without) {
            columns << column;
            table.names << model.headerData(column, Qt::Horizontal).toString();
            table.trailing << view.isTrailing(column);
        }
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells << cellOf(row, column);
        table.rows << cells;
    }
    return table;
}

template<typename Model>
ExportedTable tableOf(const TableView& view, const Model& model, bool forPeople, int without = -1)
{
    return tableOf(view, without,
        [&](int row, int column) { return forPeople ? model.index(row, column).data().toString() : model.rawText(row, column); });
}

} // namespace

void BillingPage::connectMoney()
{
    connect(m_export, &ReportExport::changed, this, &BillingPage::showExport);
    const auto tell = [this](const QString& sentence) {
        w->message->setRetryVisible(false);
        w->message->show(MessageBar::Kind::Done, sentence);
    };
    connect(m_export, &ReportExport::finished, this,
        [tell](const QString& path) { tell(tr("%1 was written.").arg(QFileInfo(path).fileName())); });
    connect(m_export, &ReportExport::printed, this, [tell] { tell(tr("The pages were handed to the printer.")); });
    connect(m_export, &ReportExport::filesFinished, this, [tell](const QString& folder, qint64 files) {
        tell(tr("%Ln files were written to %1.", nullptr, int(files)).arg(isolated(folder)));
    });
    connect(m_export, &ReportExport::failed, this, [this](const Error& error) {
        if (error.kind != Error::Kind::Cancelled)
            showError(error);
    });
    for (const PlainTableModel* model : {m_statements, m_invoice, m_findings})
        connect(model, &QAbstractItemModel::modelReset, this, &BillingPage::showCounts);
    connect(w->statements, &StatementView::filesWanted, this, &BillingPage::askFolder);
    connect(w->statements, &StatementView::pricesWanted, this, [this] { showPanel(u"counting"_s); });
}

std::shared_ptr<const BillingStatements> BillingPage::statements() const { return w ? w->statements->statements() : nullptr; }

std::shared_ptr<const BillingInvoice> BillingPage::invoice() const { return w ? w->invoice->invoice() : nullptr; }

int BillingPage::visibleRows() const { return w && currentTable() ? currentTable()->model()->rowCount() : 0; }

void BillingPage::askWhere(const QString& suffix)
{
    if (!m_figures)
        return;
    auto* dialog = new QFileDialog(this, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilters({QString(suffix.toUpper() + u" (*."_s + suffix + u')')});
    dialog->selectFile(u"%1-%2-%3.%4"_s.arg(m_view == "statements"_L1 ? u"statements"_s
            : m_view == "invoice"_L1                                  ? u"invoice"_s
                                                                      : u"usage"_s,
        monthOf(m_figures->report).toString(u"yyyy-MM"_s), reportTypeName(m_figures->report.totals.type).toLower(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, suffix](const QString& path) { writeTo(path, suffix); });
    dialog->open();
}

void BillingPage::askFolder(const QString& suffix)
{
    auto* dialog = new QFileDialog(this, tr("A folder for the files of the customers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, suffix](const QString& folder) { writeStatementsTo(folder, suffix); });
    dialog->open();
}

void BillingPage::askPrinter()
{
    if (!m_figures)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    // The dialog writes to the printer until it is gone.
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] { printOn(printer); });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void BillingPage::writeStatementsTo(const QString& folder, const QString& suffix)
{
    if (statements())
        m_export->writeStatementFiles(statements(), folder, suffix, layoutDirection() == Qt::RightToLeft);
}

void BillingPage::printOn(std::shared_ptr<QPrinter> printer)
{
    if (m_view == "statements"_L1 && statements())
        m_export->printStatements(statements(), std::move(printer), layoutDirection() == Qt::RightToLeft);
    else
        m_export->print(shownPages(), std::move(printer));
}

ExportedTable BillingPage::shownTable(bool forPeople) const
{
    if (m_view == "compare"_L1)
        return tableOf(*w->compared, *m_compared, forPeople);
    if (m_view == "check"_L1)
        return tableOf(*w->findings, *m_findings, forPeople);
    if (m_view == "statements"_L1)
        return tableOf(*w->statements->table(), *m_statements, forPeople);
    if (m_view == "invoice"_L1)
        return tableOf(*currentTable(), *m_invoice, forPeople);
    return tableOf(*w->usage, *m_usage, forPeople, UsageTableModel::TrendColumn);
}

PrintedReport BillingPage::shownPages() const
{
    const ImportedReport& report = m_figures->report;
    PrintedReport pages;
    pages.title = tr("Usage, %1").arg(reportwords::period(report.totals.first, report.totals.last));
    pages.facts << u"%1 · %2"_s.arg(reportwords::type(reportTypeName(report.totals.type)), report.source);
    pages.page = tr("Page %1");
    pages.rightToLeft = layoutDirection() == Qt::RightToLeft;
    if (m_view == "usage"_L1 || m_view == "rows"_L1) {
        for (const FigureTile* tile : std::as_const(w->tiles))
            pages.figures << qMakePair(tile->name(), tile->figure());
        pages.picture = w->chart->picture();
    }
    const ExportedTable table = shownTable(true);
    pages.sections << PrintedSection{{}, {}, PrintedTable{table.names, table.rows, table.trailing}, {}};
    return pages;
}

void BillingPage::writeTo(const QString& path, const QString& suffix)
{
    if (!m_figures)
        return;
    const bool stated = m_view == "statements"_L1 && statements();
    if (suffix == "png"_L1)
        m_export->writePicture(w->chart->picture(), path);
    else if (suffix == "xlsx"_L1)
        m_export->writeWorkbook(m_figures->report.id, path);
    else if (suffix == "pdf"_L1 && stated)
        m_export->writeStatements(statements(), path, layoutDirection() == Qt::RightToLeft);
    else if (suffix == "pdf"_L1)
        m_export->writePages(shownPages(), path);
    else if (m_view == "rows"_L1)
        m_export->writeRows(m_figures->report.id, m_details->matches(), path);
    else
        m_export->writeTable(shownTable(false), path);
}

void BillingPage::showExport()
{
    const QString name = isolated(m_export->fileName());
    w->exportStrip->setVisible(m_export->isRunning());
    w->exportStrip->setState(StateStrip::Tone::Running, m_export->isEnding() ? tr("Ending %1").arg(name) : tr("Writing %1").arg(name), {});
    w->exportStrip->setProgress(m_export->done(), m_export->total());
    w->exportStrip->setCancelVisible(!m_export->isEnding());
    w->exportStrip->setDetailsVisible(false);
}

} // namespace pd
