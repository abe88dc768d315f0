// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/operationstree.h"

#include "ui/activity/operationdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace pd {

OperationsTree::OperationsTree(const Theme& theme, QWidget* parent)
    : QTreeView(parent)
    , m_delegate(new OperationDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setUniformRowHeights(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void OperationsTree::mousePressEvent(QMouseEvent* event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const int x = event->position().toPoint().x();
    const int fromLeading = layoutDirection() == Qt::RightToLeft ? viewport()->width() - x : x;
    if (index.isValid() && !index.parent().isValid() && fromLeading < m_delegate->arrowWidth())
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
}

void OperationsTree::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (const CopiedTable table = copiedItems(selectionModel()->selectedRows()); !table.text.isEmpty())
            QGuiApplication::clipboard()->setMimeData(mimeDataOf(table));
        return;
    }
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current.isValid() && !current.parent().isValid())
        setExpanded(current, !isExpanded(current));
    else
        QTreeView::keyPressEvent(event);
}

} // namespace pd
