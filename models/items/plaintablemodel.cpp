// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/plaintablemodel.h"

#include "items/decimaltext.h"

#include <QDate>

#include <algorithm>

namespace pd {

namespace {

bool isDecimal(const QVariant& cell) { return cell.metaType() == QMetaType::fromType<Decimal>(); }

bool isCellLess(const QVariant& a, const QVariant& b)
{
    if (isDecimal(a) && isDecimal(b))
        return a.value<Decimal>() < b.value<Decimal>();
    if (a.typeId() == QMetaType::LongLong && b.typeId() == QMetaType::LongLong)
        return a.toLongLong() < b.toLongLong();
    if (a.typeId() == QMetaType::QDate && b.typeId() == QMetaType::QDate)
        return a.toDate() < b.toDate();
    return a.toString().localeAwareCompare(b.toString()) < 0;
}

} // namespace

PlainTableModel::PlainTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void PlainTableModel::setTitles(const QStringList& titles)
{
    beginResetModel();
    m_titles = titles;
    endResetModel();
}

void PlainTableModel::setRows(QList<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

void PlainTableModel::setFilterText(const QString& text)
{
    beginResetModel();
    m_filter = text.trimmed();
    arrange();
    endResetModel();
}

QString PlainTableModel::shown(const QVariant& cell, int column) const
{
    if (isDecimal(cell))
        return decimalText(cell.value<Decimal>(), QLocale(), m_leastDigits.value(column));
    if (cell.typeId() == QMetaType::LongLong)
        return QLocale().toString(cell.toLongLong());
    if (cell.typeId() == QMetaType::QDate)
        return QLocale().toString(cell.toDate(), QLocale::ShortFormat);
    return cell.toString();
}

QString PlainTableModel::rawText(int row, int column) const
{
    const QVariant cell = at(row).cells.value(column);
    if (isDecimal(cell))
        return cell.value<Decimal>().toString();
    return cell.typeId() == QMetaType::QDate ? cell.toDate().toString(Qt::ISODate) : cell.toString();
}

bool PlainTableModel::fits(const Row& row) const
{
    bool found = m_filter.isEmpty();
    for (int column = 0; column < row.cells.size() && !found; ++column)
        found = shown(row.cells.at(column), column).contains(m_filter, Qt::CaseInsensitive);
    return found;
}

void PlainTableModel::arrange()
{
    m_order.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (fits(m_rows.at(i)))
            m_order.push_back(i);
    }
    if (m_sortColumn < 0)
        return;
    std::stable_sort(m_order.begin(), m_order.end(), [this](qsizetype a, qsizetype b) {
        const QVariant left = m_rows.at(a).cells.value(m_sortColumn);
        const QVariant right = m_rows.at(b).cells.value(m_sortColumn);
        return m_sortOrder == Qt::AscendingOrder ? isCellLess(left, right) : isCellLess(right, left);
    });
}

void PlainTableModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

int PlainTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int PlainTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_titles.size()); }

QVariant PlainTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shown(at(index.row()).cells.value(index.column()), index.column());
    return role == KeyRole ? at(index.row()).key : QVariant();
}

QVariant PlainTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles.value(section) : QVariant();
}

} // namespace pd
