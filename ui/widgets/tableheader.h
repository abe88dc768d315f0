// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace pd {

class TableView;
class Theme;

/// Column titles: caption, sort arrow beside the word, drag to reorder, context menu to choose columns.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    TableHeader(const Theme& theme, TableView* table);

    [[nodiscard]] QSize sizeHint() const override;
    /// Room that the title of a column needs.
    [[nodiscard]] int titleWidth(int logicalIndex) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TableView* m_table;
};

} // namespace pd
