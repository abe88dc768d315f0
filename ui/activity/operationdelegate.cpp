// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/operationdelegate.h"

#include "ui/activity/operationdigest.h"
#include "ui/activity/operationwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using look::Type;

OperationDelegate::OperationDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize OperationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {0, m_theme.px(index.parent().isValid() ? "height.list_row"_L1 : "height.list_row_two_lines"_L1)};
}

int OperationDelegate::arrowWidth() const
{
    return m_theme.px("width.page_padding"_L1) + m_theme.px("icon.size"_L1) + m_theme.px("spacing.xs"_L1);
}

void OperationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    const OperationDigest facts = OperationDigest::of(index, QDateTime::currentDateTimeUtc());
    facts.step ? paintStep(*painter, option, facts) : paintOperation(*painter, option, facts);
    painter->restore();
}

void OperationDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, m_theme.color(selected ? Role::Selection : hovered ? Role::Hover : Role::Surface));
    const int line = m_theme.px("line.border"_L1);
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom() + 1 - line, option.rect.width(), line), m_theme.color(Role::Border));
    if (selected) {
        const QRect marker(option.rect.x(), option.rect.y(), m_theme.px("line.selected_row_marker"_L1), option.rect.height());
        painter.fillRect(placed(option.direction, option.rect, marker), m_theme.color(Role::Accent));
    }
}

void OperationDelegate::paintProgress(
    QPainter& painter, const QStyleOptionViewItem& option, const QRect& track, const OperationDigest& facts) const
{
    const int radius = m_theme.px("radius.progress"_L1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Role::SurfaceSunken));
    painter.drawRoundedRect(placed(option.direction, option.rect, track), radius, radius);
    QRect filled = track;
    filled.setWidth(facts.total > 0 ? track.width() * facts.done / facts.total : 0);
    painter.setBrush(m_theme.color(Role::Info));
    if (filled.width() > 0)
        painter.drawRoundedRect(placed(option.direction, option.rect, filled), radius, radius);
}

void OperationDelegate::paintOperation(QPainter& painter, const QStyleOptionViewItem& option, const OperationDigest& facts) const
{
    const Qt::LayoutDirection direction = option.direction;
    const QRect all = option.rect;
    const int side = m_theme.px("icon.size"_L1);
    const int gap = m_theme.px("spacing.s"_L1);
    const int padding = m_theme.px("width.page_padding"_L1);
    const qreal scale = painter.device()->devicePixelRatioF();
    const look::StatusLook look = m_theme.status(facts.words.key);
    const int lines = m_theme.px("type.line_height.body"_L1) + m_theme.px("type.line_height.caption"_L1);
    const int bar = isEnded(facts.state) ? 0 : gap;
    const QRect first(
        all.x() + padding, all.y() + (all.height() - lines - bar) / 2, all.width() - 2 * padding, m_theme.px("type.line_height.body"_L1));
    const QRect second(first.x(), first.bottom() + 1, first.width(), m_theme.px("type.line_height.caption"_L1));
    const QString arrow = option.state & QStyle::State_Open ? u"chevron-down"_s : direction == Qt::RightToLeft ? u"back"_s : u"forward"_s;
    const QRect arrowRect(first.x(), first.y() + (first.height() - side) / 2, side, side);
    painter.drawPixmap(placed(direction, all, arrowRect), m_theme.icon(arrow, Role::TextMuted, scale, Qt::LeftToRight));
    const QRect icon = arrowRect.translated(side + gap, 0);
    painter.drawPixmap(placed(direction, all, icon), m_theme.icon(look.icon, look.iconRole, scale, direction));

    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.color(Role::TextMuted));
    const int counted = paintText(painter, placed(direction, all, first), facts.progress, direction, TextSide::Trailing);
    const QString times = facts.nextCheck.isEmpty() ? facts.elapsed : QString(facts.elapsed + u"  ·  "_s + facts.nextCheck);
    const int timed = paintText(painter, placed(direction, all, second), times, direction, TextSide::Trailing);
    const int start = icon.right() + 1 + gap;
    const QRect title(start, first.y(), first.right() - start - counted - gap, first.height());
    const QRect outcome(start, second.y(), second.right() - start - timed - gap, second.height());
    painter.setPen(m_theme.color(look.textRole));
    paintText(painter, placed(direction, all, outcome), facts.outcome, direction);
    painter.setPen(m_theme.color(Role::Text));
    painter.setFont(m_theme.font(Type::BodyStrong));
    paintText(painter, placed(direction, all, title), facts.title, direction);
    if (!isEnded(facts.state)) {
        const int tall = m_theme.px("height.progress"_L1);
        paintProgress(painter, option, QRect(start, all.bottom() - gap, first.right() + 1 - start, tall), facts);
    }
}

void OperationDelegate::paintStep(QPainter& painter, const QStyleOptionViewItem& option, const OperationDigest& facts) const
{
    const Qt::LayoutDirection direction = option.direction;
    const QRect all = option.rect;
    const int side = m_theme.px("icon.size"_L1);
    const int gap = m_theme.px("spacing.s"_L1);
    const int start = all.x() + arrowWidth() + gap / 2 + side + gap;
    const int end = all.right() + 1 - m_theme.px("width.page_padding"_L1);
    const StatusWords words = facts.words;
    const look::StatusLook look = m_theme.status(words.key);
    const QRect icon(start, all.y() + (all.height() - side) / 2, side, side);
    painter.drawPixmap(
        placed(direction, all, icon), m_theme.icon(look.icon, look.iconRole, painter.device()->devicePixelRatioF(), direction));
    const int timeWidth = m_theme.px("width.packages_status"_L1);
    const int stateWidth = m_theme.px("width.step_list"_L1);
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.color(Role::TextMuted));
    paintText(painter, placed(direction, all, QRect(end - timeWidth, all.y(), timeWidth, all.height())), facts.elapsed, direction,
        TextSide::Trailing);
    painter.setPen(m_theme.color(look.textRole));
    const QString state = facts.nextCheck.isEmpty() ? words.word : QString(words.word + u"  ·  "_s + facts.nextCheck);
    paintText(
        painter, placed(direction, all, QRect(end - timeWidth - gap - stateWidth, all.y(), stateWidth, all.height())), state, direction);
    painter.setPen(m_theme.color(Role::Text));
    painter.setFont(m_theme.font(Type::Body));
    const int text = icon.right() + 1 + gap;
    const QRect title(text, all.y(), end - timeWidth - stateWidth - 2 * gap - text, all.height());
    paintText(painter, placed(direction, all, title), facts.title, direction);
}

} // namespace pd
