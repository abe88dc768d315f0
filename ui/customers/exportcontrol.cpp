// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/exportcontrol.h"

#include "items/customersmodel.h"
#include "ui/billing/statestrip.h"
#include "ui/customers/customerexport.h"
#include "ui/errors/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/selectedrows.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textpaint.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// Columns on screen, in their order.
QList<ShownColumn> shownColumns(const TableView& table)
{
    QList<ShownColumn> columns;
    const QHeaderView* header = table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (table.isChosen(column))
            columns << ShownColumn{column, table.model()->headerData(column, Qt::Horizontal).toString()};
    }
    return columns;
}

} // namespace

ExportControl::ExportControl(
    const Theme& theme, const QString& cacheFile, CustomersModel& model, TableView& table, MessageBar& notice, QWidget* page)
    : QObject(page)
    , m_model(model)
    , m_table(table)
    , m_notice(notice)
    , m_page(page)
    , m_export(new CustomerExport(cacheFile, this))
    , m_strip(new StateStrip(theme, page))
    , m_button(iconButton(theme, u"download"_s, tr("Export"), page, true))
{
    m_strip->setCancelVisible(true);
    m_strip->setDetailsVisible(false);
    m_strip->hide();
    buildButton();
    connectExport();
}

void ExportControl::connectExport()
{
    connect(m_strip, &StateStrip::cancelRequested, m_export, &CustomerExport::cancel);
    connect(m_export, &FileJob::progressed, this, &ExportControl::showProgress);
    connect(m_export, &FileJob::finished, this, [this](const QString& path) {
        m_strip->hide();
        if (!path.isEmpty())
            m_notice.show(MessageBar::Kind::Done, tr("Saved as %1.").arg(isolated(QFileInfo(path).fileName())));
    });
    connect(m_export, &CustomerExport::copied, this,
        [this](qint64 rows) { m_notice.show(MessageBar::Kind::Done, tr("%Ln customers copied.", nullptr, int(rows))); });
    connect(m_export, &FileJob::failed, this, [this](const Error& error) {
        m_strip->hide();
        m_notice.setRetryVisible(false);
        if (error.kind == Error::Kind::Cancelled)
            m_notice.show(MessageBar::Kind::Hint, tr("Cancelled. No file was written."));
        else
            m_notice.show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
    });
}

CustomerTableRequest ExportControl::request() const
{
    CustomerTableRequest asked{m_model.filter(), m_model.sortColumn(), m_model.sortOrder(), {}};
    if (selectedCountOf(*m_table.selectionModel()) > 1)
        asked.rows = m_model.cacheRows(selectedRowsOf(*m_table.selectionModel()));
    return asked;
}

void ExportControl::buildButton()
{
    m_button->setObjectName(u"export"_s);
    m_button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_button);
    connect(menu->addAction(tr("Export as CSV…")), &QAction::triggered, this, [this] { askWhere(u"csv"_s); });
    connect(menu->addAction(tr("Export as Excel workbook…")), &QAction::triggered, this, [this] { askWhere(u"xlsx"_s); });
    connect(menu->addAction(tr("Copy to the clipboard")), &QAction::triggered, this, &ExportControl::copy);
    m_button->setMenu(menu);
}

void ExportControl::askWhere(const QString& suffix)
{
    auto* dialog = new QFileDialog(m_page, tr("Export customers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString workbook = tr("Excel workbook (*.xlsx)");
    const QString csv = tr("CSV file (*.csv)");
    dialog->setNameFilters({workbook, csv});
    dialog->selectNameFilter(suffix == "csv"_L1 ? csv : workbook);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog, csv](const QString& filter) { dialog->setDefaultSuffix(filter == csv ? u"csv"_s : u"xlsx"_s); });
    dialog->selectFile(u"customers-%1.%2"_s.arg(QDate::currentDate().toString(Qt::ISODate), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportControl::writeTo);
    dialog->open();
}

void ExportControl::writeTo(const QString& path) { m_export->writeFile(request(), shownColumns(m_table), path); }

void ExportControl::copy()
{
    constexpr int alwaysHere = 40; // rows that the model has anyway: the clipboard has them at once
    const QList<int> selected = selectedRowsOf(*m_table.selectionModel());
    const bool here = !selected.isEmpty() && selected.size() <= alwaysHere
        && std::all_of(selected.cbegin(), selected.cend(),
            [this](int row) { return m_model.index(row, 0).data(CustomersModel::LoadedRole).toBool(); });
    if (here)
        return m_table.copySelection();
    CustomerTableRequest asked = request();
    if (selected.size() == 1)
        asked.rows = m_model.cacheRows(selected);
    m_export->copy(asked, shownColumns(m_table));
}

void ExportControl::showProgress()
{
    const bool copying = m_export->name().isEmpty();
    m_strip->setState(StateStrip::Tone::Running, copying ? tr("Copying customers") : tr("Exporting customers"),
        {copying ? QString() : QFileInfo(m_export->name()).fileName()});
    m_strip->setProgress(m_export->done(), m_export->total());
    m_strip->show();
}

} // namespace pd
