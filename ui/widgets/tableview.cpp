// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tableheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

TableView::TableView(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_titles(new TableHeader(theme, this))
{
    setHorizontalHeader(m_titles);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.px("height.table_row"_L1));
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::opened);
    connect(this, &QWidget::customContextMenuRequested, this, &TableView::showRowMenu);
    connect(m_titles, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(m_titles->mapToGlobal(position));
    });
    connect(m_titles, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (!m_fitting && column < m_columns.size() && size > 0)
            m_columns[column].width = std::max(m_titles->minimumSectionSize(), size - m_extra.value(column));
    });
    connect(&theme, &Theme::changed, m_titles->viewport(), qOverload<>(&QWidget::update));
}

void TableView::setColumns(QList<TableColumn> columns)
{
    m_columns = std::move(columns);
    for (int i = 0; i < m_columns.size(); ++i)
        setItemDelegateForColumn(i, m_columns.at(i).delegate);
    fitColumns();
}

void TableView::setHideOrder(const QStringList& keys)
{
    m_hideOrder = keys;
    fitColumns();
}

int TableView::firstVisibleColumn() const
{
    for (int visual = 0; visual < m_titles->count(); ++visual) {
        const int logical = m_titles->logicalIndex(visual);
        if (!isColumnHidden(logical))
            return logical;
    }
    return -1;
}

bool TableView::isTrailing(int column) const { return column < m_columns.size() && m_columns.at(column).trailing; }

int TableView::columnOf(const QString& key) const
{
    const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(), [&](const TableColumn& c) { return c.key == key; });
    return found == m_columns.cend() ? -1 : int(found - m_columns.cbegin());
}

bool TableView::isChosen(int column) const { return !m_columns.at(column).hidden; }

void TableView::setChosen(int column, bool chosen)
{
    m_columns[column].hidden = !chosen;
    fitColumns();
}

int TableView::wantedWidth(int column) const
{
    const int leading = m_titles->visualIndex(column) == 0 ? m_theme.px("width.page_padding"_L1) : 0;
    return std::max(m_columns.at(column).width, m_titles->titleWidth(column) + leading);
}

void TableView::fitColumns()
{
    if (m_columns.isEmpty() || !model())
        return;
    m_fitting = true;
    QList<bool> shown;
    int wanted = 0;
    int shares = 0;
    int shrinkable = 0;
    for (int i = 0; i < m_columns.size(); ++i) {
        shown << isChosen(i);
        wanted += isChosen(i) ? wantedWidth(i) : 0;
        shares += isChosen(i) ? m_columns.at(i).stretch : 0;
    }
    if (isChosen(0))
        shrinkable = std::max(0, wantedWidth(0) - m_theme.px("width.column_min"_L1));
    const int room = viewport()->width();
    for (const QString& key : std::as_const(m_hideOrder)) {
        const int column = columnOf(key);
        if (wanted - shrinkable <= room)
            break;
        if (column >= 0 && shown.at(column)) {
            shown[column] = false;
            wanted -= wantedWidth(column);
        }
    }
    int left = room - wanted;
    m_extra.clear();
    for (int i = 0; i < m_columns.size(); ++i) {
        setColumnHidden(i, !shown.at(i));
        if (!shown.at(i))
            continue;
        int extra = 0;
        if (left > 0 && shares > 0)
            extra = (room - wanted) * m_columns.at(i).stretch / shares;
        else if (left < 0 && i == 0)
            extra = -std::min(-left, shrinkable);
        m_extra.insert(i, extra);
        setColumnWidth(i, wantedWidth(i) + extra);
    }
    m_fitting = false;
}

void TableView::fillColumnMenu(QMenu* menu)
{
    for (int visual = 0; visual < m_titles->count(); ++visual) {
        const int column = m_titles->logicalIndex(visual);
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isChosen(column));
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setChosen(column, on); });
    }
}

void TableView::copySelection() const
{
    const CopiedTable table = copiedRows(*this);
    if (!table.text.isEmpty())
        QGuiApplication::clipboard()->setMimeData(mimeDataOf(table));
}

void TableView::keyboardSearch(const QString& text) { Q_EMIT typed(text); }

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (m_copier)
            m_copier();
        else
            copySelection();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
    } else if (event->key() == Qt::Key_Home && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, firstVisibleColumn()));
    } else if (event->key() == Qt::Key_End && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(model()->rowCount() - 1, firstVisibleColumn()));
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool TableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove)
        setHoverRow(rowAt(static_cast<QSinglePointEvent*>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave)
        setHoverRow(-1);
    return QTableView::viewportEvent(event);
}

void TableView::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    for (const int changed : {m_hoverRow, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
    m_hoverRow = row;
}

void TableView::showRowMenu(const QPoint& position)
{
    const QModelIndex index = indexAt(position);
    if (index.isValid())
        Q_EMIT rowMenuRequested(index, viewport()->mapToGlobal(position));
}

} // namespace pd
