// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TableView that remembers columns.
#include "ui/theme/theme.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace pd {

void TableView::saveColumns(QSettings& settings, const QString& group) const
{
    QStringList order;
    QStringList hidden;
    QVariantMap widths;
    for (int visual = 0; visual < m_titles->count(); ++visual) {
        const TableColumn& column = m_columns.at(m_titles->logicalIndex(visual));
        order << column.key;
        widths.insert(column.key, column.width);
        if (column.hidden)
            hidden << column.key;
    }
    settings.setValue(QString(group + "/order"_L1), order);
    settings.setValue(QString(group + "/hidden"_L1), hidden);
    settings.setValue(QString(group + "/widths"_L1), widths);
}

void TableView::restoreColumns(const QSettings& settings, const QString& group)
{
    const QString orderKey = group + "/order"_L1;
    if (!settings.contains(orderKey))
        return;
    const QStringList order = settings.value(orderKey).toStringList();
    const QStringList hidden = settings.value(QString(group + "/hidden"_L1)).toStringList();
    const QVariantMap widths = settings.value(QString(group + "/widths"_L1)).toMap();
    const int least = m_theme.px("height.button"_L1);
    const int most = m_theme.px("width.window_min"_L1);
    int visual = 0;
    for (const QString& key : order) {
        const int column = columnOf(key);
        if (column < 0)
            continue;
        m_titles->moveSection(m_titles->visualIndex(column), visual++);
        m_columns[column].hidden = column != 0 && hidden.contains(key);
        const int width = widths.value(key).toInt();
        if (width >= least && width <= most)
            m_columns[column].width = width;
    }
    fitColumns();
}

} // namespace pd
