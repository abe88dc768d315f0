// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come to the billing page and that it writes.
#include "items/billingdetailsmodel.h"
#include "items/plaintablemodel.h"
#include "items/usagetablemodel.h"
#include "ui/billing/billingwidgets.h"
#include "ui/billing/chartpanel.h"
#include "ui/billing/reportexport.h"
#include "ui/billing/reportwords.h"
#include "ui/errors/errortext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

bool isReportFile(const QUrl& url) { return url.isLocalFile() && url.fileName().endsWith(".csv"_L1, Qt::CaseInsensitive); }

/// The visible columns in the order on screen; cells as `cellOf` gives them.
template<typename CellOf>
ExportedTable tableOf(const TableView& view, const QString& title, CellOf cellOf)
{
    ExportedTable table{title, {}, {}};
    const QAbstractItemModel& model = *view.model();
    QList<int> columns;
    for (int visual = 0; visual < model.columnCount(); ++visual) {
        const int column = view.horizontalHeader()->logicalIndex(visual);
        if (view.isChosen(column) && column != UsageTableModel::TrendColumn) {
            columns << column;
            table.names << model.headerData(column, Qt::Horizontal).toString();
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

} // namespace

void BillingPage::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Import a usage report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Usage reports (*.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BillingPage::importFile);
    dialog->open();
}

void BillingPage::askWhere(const QString& suffix)
{
    if (!m_figures)
        return;
    auto* dialog = new QFileDialog(this, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilters({QString(suffix.toUpper() + u" (*."_s + suffix + u')')});
    dialog->selectFile(u"usage-%1-%2.%3"_s.arg(
        monthOf(m_figures->report).toString(u"yyyy-MM"_s), reportTypeName(m_figures->report.totals.type).toLower(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, suffix](const QString& path) { writeTo(path, suffix); });
    dialog->open();
}

void BillingPage::writeTo(const QString& path, const QString& suffix)
{
    if (!m_figures)
        return;
    if (suffix == "png"_L1)
        return m_export->writePicture(w->chart->picture(), path);
    if (suffix == "xlsx"_L1)
        return m_export->writeWorkbook(m_figures->report.id, path);
    const bool pages = suffix == "pdf"_L1;
    if (m_view == "rows"_L1 && !pages)
        return m_export->writeRows(m_figures->report.id, m_details->matches(), path);
    const QString title = tr("Usage, %1").arg(reportwords::period(monthOf(m_figures->report), m_figures->report.totals.last));
    ExportedTable table;
    if (m_view == "compare"_L1 || m_view == "check"_L1) {
        const PlainTableModel* model = m_view == "compare"_L1 ? m_compared : m_findings;
        const TableView& view = m_view == "compare"_L1 ? *w->compared : *w->findings;
        table = tableOf(view, title, [model, pages](int row, int column) {
            return pages ? model->index(row, column).data().toString() : model->rawText(row, column);
        });
    } else {
        table = tableOf(*w->usage, title, [this, pages](int row, int column) {
            return pages ? m_usage->index(row, column).data().toString() : m_usage->rawText(row, column);
        });
    }
    if (pages)
        m_export->writePages(table, path, layoutDirection() == Qt::RightToLeft);
    else
        m_export->writeTable(table, path);
}

void BillingPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && isReportFile(urls.constFirst()))
        event->acceptProposedAction();
}

void BillingPage::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !isReportFile(urls.constFirst()))
        return;
    event->acceptProposedAction();
    importFile(urls.constFirst().toLocalFile());
}

void BillingPage::showError(const Error& error)
{
    w->message->setRetryVisible(true);
    w->message->show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
}

} // namespace pd
