// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/rowspanel.h"

#include "ui/overview/overviewrows.h"
#include "ui/overview/overviewrowwidget.h"
#include "ui/overview/rowground.h"
#include "ui/overview/skeletonrows.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

RowsPanel::RowsPanel(const Theme& theme, OverviewRows& model, const QString& nothing, int loadingRows, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_model(model)
    , m_column(panelRows(theme, *this))
    , m_loading(new SkeletonRows(theme, loadingRows, theme.px("height.list_row_two_lines"_L1), this))
    , m_nothing(quietRow(theme, nothing, "height.list_row_two_lines"_L1, this))
{
    m_column->addWidget(m_loading);
    m_column->addWidget(m_nothing);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) { insert(first, last); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) { remove(first, last); });
    connect(&model, &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex&, int first, int, const QModelIndex&, int to) { move(first, to); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) { update(first.row(), last.row()); });
    showState();
}

void RowsPanel::setLoading(bool loading)
{
    m_isLoading = loading;
    showState();
}

OverviewRowWidget* RowsPanel::rowOf(const QString& key) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const OverviewRowWidget* row) { return row->key() == key; });
    return found == m_rows.cend() ? nullptr : *found;
}

void RowsPanel::insert(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        auto* row = new OverviewRowWidget(m_theme, this);
        connect(row, &OverviewRowWidget::actionRequested, this, &RowsPanel::actionRequested);
        connect(row, &OverviewRowWidget::removeRequested, this, &RowsPanel::removeRequested);
        connect(row, &OverviewRowWidget::copyRequested, this, &RowsPanel::copyRequested);
        m_rows.insert(i, row);
        m_column->insertWidget(i, row);
        row->show(m_model.at(i));
        row->setVisible(true);
        // The keyboard goes through the rows as they stand.
        if (i > 0)
            setTabOrder(m_rows.at(i - 1), row);
    }
    showState();
}

void RowsPanel::remove(int first, int last)
{
    for (int i = last; i >= first; --i) {
        OverviewRowWidget* row = m_rows.takeAt(i);
        const bool hadFocus = row->isAncestorOf(row->focusWidget()) && row->focusWidget()->hasFocus();
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
        if (hadFocus && !m_rows.isEmpty())
            m_rows.at(std::min(i, int(m_rows.size()) - 1))->action()->setFocus(Qt::OtherFocusReason);
    }
    showState();
}

/// `to` as QAbstractItemModel counts: before the row is taken out.
void RowsPanel::move(int from, int to)
{
    const int target = to > from ? to - 1 : to;
    m_rows.move(from, target);
    m_column->removeWidget(m_rows.at(target));
    m_column->insertWidget(target, m_rows.at(target));
    putLines();
}

void RowsPanel::update(int first, int last)
{
    for (int i = first; i <= last; ++i)
        m_rows.at(i)->show(m_model.at(i));
}

void RowsPanel::showState()
{
    m_loading->setVisible(m_isLoading && m_rows.isEmpty());
    m_nothing->setVisible(!m_isLoading && m_rows.isEmpty());
    putLines();
}

void RowsPanel::putLines()
{
    for (OverviewRowWidget* row : std::as_const(m_rows))
        row->setLineBelow(row != m_rows.constLast());
}

} // namespace pd
