// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taborder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace pd {

namespace {

void collectWidget(QWidget* widget, QList<QWidget*>& found);

/// A grid knows its items as they were added; people read it line by line.
QList<QLayoutItem*> itemsAsRead(QLayout* layout)
{
    QList<std::pair<std::pair<int, int>, QLayoutItem*>> placed;
    auto* grid = qobject_cast<QGridLayout*>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        int row = i;
        int column = 0;
        int rows = 0;
        int columns = 0;
        if (grid)
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        placed.append({{row, column}, layout->itemAt(i)});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<QLayoutItem*> items;
    for (const auto& item : std::as_const(placed))
        items << item.second;
    return items;
}

void collectLayout(QLayout* layout, QList<QWidget*>& found)
{
    for (QLayoutItem* item : itemsAsRead(layout)) {
        if (item->layout())
            collectLayout(item->layout(), found);
        else if (item->widget())
            collectWidget(item->widget(), found);
    }
}

void collectWidget(QWidget* widget, QList<QWidget*>& found)
{
    if ((widget->focusPolicy() & Qt::TabFocus) != 0)
        found << widget;
    const bool whole =
        qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QAbstractItemView*>(widget);
    if (whole)
        return;
    if (auto* scroll = qobject_cast<QScrollArea*>(widget)) {
        if (scroll->widget())
            collectWidget(scroll->widget(), found);
    } else if (widget->layout()) {
        collectLayout(widget->layout(), found);
    } else {
        for (QWidget* child : widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (!child->isWindow())
                collectWidget(child, found);
        }
    }
}

} // namespace

void tabAsRead(QWidget& root)
{
    QList<QWidget*> found;
    collectWidget(&root, found);
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found.at(i - 1), found.at(i));
}

} // namespace pd
