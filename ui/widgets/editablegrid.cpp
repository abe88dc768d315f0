// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editablegrid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/editablegriddelegate.h"
#include "ui/widgets/editablegridheader.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int fewestRowsShown = 4;

} // namespace

EditableGrid::EditableGrid(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_titles(new EditableGridHeader(theme, Qt::Horizontal, this))
    , m_delegate(new EditableGridDelegate(theme, this))
{
    setHorizontalHeader(m_titles);
    setVerticalHeader(new EditableGridHeader(theme, Qt::Vertical, this));
    setItemDelegate(m_delegate);
    setProperty("area", u"grid"_s);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false); // here Tab also makes rows
    setWordWrap(false);
    setShowGrid(false); // cells paint their own lines, and none beside the frame
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    if (auto* corner = findChild<QAbstractButton*>())
        corner->setAccessibleName(tr("Select all cells"));
    connect(m_delegate, &EditableGridDelegate::leftBy, this, &EditableGrid::leftEditor);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void EditableGrid::setGridModel(EditableGridModel* model, const QList<int>& weights)
{
    m_model = model;
    m_weights = weights;
    setModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &EditableGrid::fitHeight);
    connect(model, &QAbstractItemModel::modelReset, this, &EditableGrid::fitHeight);
    connect(m_delegate, &EditableGridDelegate::typed, model, &EditableGridModel::keepTyped);
    fitColumns();
    fitHeight();
}

void EditableGrid::goTo(const QModelIndex& index)
{
    setFocus(Qt::OtherFocusReason);
    // Not setCurrentIndex(): it asks which keys are held, and adds to the selection while it is Ctrl.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void EditableGrid::goToNewRow()
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0 && m_model->isEmptyRow(last))
        return goTo(m_model->index(last, 0));
    if (m_model->addRow())
        return goTo(m_model->index(m_model->rowCount() - 1, 0));
    Q_EMIT fullReached();
}

QList<int> EditableGrid::selectedRowNumbers() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows << index.row();
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void EditableGrid::clearSelectedCells() { m_model->fill(selectionModel()->selectedIndexes(), {}); }

void EditableGrid::removeSelectedRows()
{
    const QList<int> rows = selectedRowNumbers();
    if (rows.isEmpty())
        return;
    const int column = std::max(0, currentIndex().column());
    m_model->removeGridRows(rows);
    if (m_model->rowCount() > 0)
        goTo(m_model->index(std::min(rows.constFirst(), m_model->rowCount() - 1), column));
}

void EditableGrid::fillSelectedRows(int column, const QString& value)
{
    QModelIndexList cells;
    for (const int row : selectedRowNumbers()) {
        if (!m_model->isEmptyRow(row))
            cells << m_model->index(row, column);
    }
    m_model->fill(cells, value);
}

void EditableGrid::undo()
{
    if (m_model->undo() && currentIndex().isValid())
        scrollTo(currentIndex());
}

/// Down or up in the same column; down behind the last row makes a new one.
void EditableGrid::moveBy(int rows)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const int row = current.row() + rows;
    if (row >= m_model->rowCount() && !m_model->isEmptyRow(current.row()) && !m_model->addRow())
        return Q_EMIT fullReached();
    if (row >= 0 && row < m_model->rowCount())
        goTo(m_model->index(row, current.column()));
}

bool EditableGrid::moveOn(int step)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return false;
    const int columns = m_model->columnCount();
    for (int place = current.row() * columns + current.column() + step; place >= 0; place += step) {
        if (place >= m_model->rowCount() * columns && (m_model->isEmptyRow(m_model->rowCount() - 1) || !m_model->addRow()))
            return false;
        const QModelIndex next = m_model->index(place / columns, place % columns);
        if (next.flags() & Qt::ItemIsEditable) {
            goTo(next);
            return true;
        }
    }
    return false;
}

void EditableGrid::openCell(const QModelIndex& index)
{
    if (!(index.flags() & Qt::ItemIsEditable))
        return;
    edit(index);
    if (auto* box = qobject_cast<QComboBox*>(indexWidget(index)))
        box->showPopup();
}

void EditableGrid::fitColumns()
{
    if (m_weights.isEmpty() || !m_model)
        return;
    const int room = viewport()->width();
    const int shares = std::accumulate(m_weights.cbegin(), m_weights.cend(), 0);
    int used = 0;
    for (int column = 0; column < m_weights.size(); ++column) {
        const bool last = column + 1 == m_weights.size();
        const int width = last ? room - used : room * m_weights.at(column) / shares;
        setColumnWidth(column, std::max(width, m_titles->titleWidth(column)));
        used += columnWidth(column);
    }
}

int EditableGrid::heightFor(int rows) const
{
    const int lines = 2 * m_theme.px("line.border"_L1);
    return m_titles->sizeHint().height() + rows * m_theme.px("height.grid_row"_L1) + lines;
}

void EditableGrid::fitHeight()
{
    setMaximumHeight(heightFor(std::max(1, m_model->rowCount())));
    updateGeometry();
}

/// It grows into what room there is, up to its rows.
QSize EditableGrid::sizeHint() const { return {QTableView::sizeHint().width(), minimumSizeHint().height()}; }

QSize EditableGrid::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), heightFor(std::min(fewestRowsShown, m_model ? m_model->rowCount() : 1))};
}

void EditableGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void EditableGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}

} // namespace pd
