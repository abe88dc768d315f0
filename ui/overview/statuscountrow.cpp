// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/statuscountrow.h"

#include "ui/overview/rowground.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using look::Type;

StatusCountRow::StatusCountRow(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setUpPaintedRow(*this, theme);
}

void StatusCountRow::show(const StatusWords& words, int count, int most)
{
    m_words = words;
    m_count = count;
    m_most = most;
    setAccessibleName(QString(words.word + u' ' + locale().toString(count)));
    update();
}

void StatusCountRow::setLineBelow(bool line)
{
    m_line = line;
    update();
}

QSize StatusCountRow::sizeHint() const { return minimumSizeHint(); }

QSize StatusCountRow::minimumSizeHint() const { return {m_theme.px("width.overview_side"_L1) / 2, m_theme.px("height.list_row"_L1)}; }

void StatusCountRow::paintBar(QPainter& painter, const QRect& room) const
{
    const int tall = m_theme.px("spacing.s"_L1);
    const int least = m_theme.px("spacing.xs"_L1);
    const int wide = m_most > 0 ? int(qint64(room.width()) * m_count / m_most) : 0;
    const QRect bar(room.x(), room.center().y() - tall / 2 + 1, std::clamp(wide, m_count > 0 ? least : 0, room.width()), tall);
    const int radius = m_theme.px("radius.progress"_L1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(m_theme.status(m_words.key).iconRole));
    painter.drawRoundedRect(placed(layoutDirection(), rect(), bar), radius, radius);
}

void StatusCountRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRowGround(painter, m_theme, *this, m_line);
    const int side = m_theme.px("icon.size"_L1);
    const int gap = m_theme.px("spacing.m"_L1);
    const int padding = m_theme.px("spacing.l"_L1);
    const int words = m_theme.px("width.overview_word"_L1);
    const int numbers = m_theme.px("width.column.users"_L1);
    const QRect all = rect();
    const QRect status(padding, 0, words, all.height());
    StatusCellDelegate::paintStatus(painter, m_theme, placed(layoutDirection(), all, status), m_words, layoutDirection());
    const QRect arrow(all.width() - padding - side, (all.height() - side) / 2, side, side);
    const QPixmap chevron = m_theme.icon(u"forward"_s, Role::TextMuted, devicePixelRatioF(), layoutDirection());
    painter.drawPixmap(placed(layoutDirection(), all, arrow), chevron);
    const QRect number(arrow.x() - gap - numbers, 0, numbers, all.height());
    painter.setFont(m_theme.font(Type::BodyStrong));
    painter.setPen(m_theme.color(Role::Text));
    paintText(painter, placed(layoutDirection(), all, number), locale().toString(m_count), layoutDirection(), TextSide::Trailing);
    paintBar(painter, QRect(status.right() + 1 + gap, 0, number.x() - status.right() - 1 - 2 * gap, all.height()));
}

} // namespace pd
