// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace pd {

class Theme;

/// Titles of the columns of an EditableGrid with the mark of what is required, or the numbers of its rows.
class EditableGridHeader : public QHeaderView
{
    Q_OBJECT

public:
    EditableGridHeader(const Theme& theme, Qt::Orientation orientation, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    /// Room that the title of a column needs.
    [[nodiscard]] int titleWidth(int section) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace pd
