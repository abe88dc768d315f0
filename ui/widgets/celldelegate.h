// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QStyledItemDelegate>

namespace pd {

class Theme;

/// A table cell: background of stripe, hover and selection, the marker of a selected row, and inside it what a subclass paints.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CellDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;

protected:
    /// `content` is the cell without its padding; the pen is the text colour, the font the body font.
    virtual void paintContent(
        QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const = 0;
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] static bool isSelected(const QStyleOptionViewItem& option);
    [[nodiscard]] static bool isFirstColumn(const QStyleOptionViewItem& option, const QModelIndex& index);

private:
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, int row, bool first) const;

    const Theme& m_theme;
};

/// What the text of a column looks like.
struct TextCellLook {
    bool trailing = false; ///< numbers and times
    bool mono = false; ///< IDs
    bool muted = false;
    int displayRole = Qt::DisplayRole;
};

/// A cell of one line of text. The first column of a selected row is strong.
class TextCellDelegate : public CellDelegate
{
    Q_OBJECT

public:
    TextCellDelegate(const Theme& theme, TextCellLook look, QObject* parent);

    /// Times short and local, numbers grouped.
    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override;

protected:
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    TextCellLook m_look;
};

} // namespace pd
