// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

#include <functional>

namespace pd {

/// A status in words: `key` finds icon and colours in the theme.
struct StatusWords {
    QString key;
    QString word;
    QString detail;
};

/// Icon, word and detail. What they are for a cell, the owner says.
class StatusCellDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using Source = std::function<StatusWords(const QModelIndex&)>;
    StatusCellDelegate(const Theme& theme, Source source, QObject* parent);

    /// Paints one in `rect`; also for places that are no table.
    static void paintStatus(QPainter& painter, const Theme& theme, const QRect& rect, const StatusWords& words,
        Qt::LayoutDirection direction, look::Type detailType = look::Type::Caption);

protected:
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Source m_source;
};

/// Small tags, "+n" for those that do not fit.
class TagsCellDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using Source = std::function<QStringList(const QModelIndex&)>;
    TagsCellDelegate(const Theme& theme, Source source, QObject* parent);

protected:
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Source m_source;
};

} // namespace pd
