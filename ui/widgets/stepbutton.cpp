// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using look::Type;

StepButton::StepButton(const Theme& theme, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setReachable(false);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepButton::setMark(StepList::Mark mark, const QString& detail)
{
    m_mark = mark;
    m_detail = detail;
    describe();
}

void StepButton::setCurrent(bool current)
{
    m_current = current;
    describe();
}

void StepButton::setReachable(bool reachable)
{
    m_reachable = reachable;
    setEnabled(reachable);
    setFocusPolicy(reachable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(reachable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    describe();
}

void StepButton::describe()
{
    const QString state = m_current       ? tr("current step")
        : m_mark == StepList::Mark::Done  ? tr("done")
        : m_mark == StepList::Mark::Wrong ? tr("to be fixed")
                                          : tr("to come");
    setAccessibleName(tr("%1, %2").arg(text(), state));
    setAccessibleDescription(m_detail);
    setToolTip(m_detail);
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    const int tall = m_theme.px(m_detail.isEmpty() ? "height.rail_item"_L1 : "height.choice_row"_L1);
    return {m_theme.px("width.step_list"_L1), tall};
}

void StepButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current || (m_reachable && underMouse())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(m_current ? Role::AccentSubtle : Role::Hover));
        const int radius = m_theme.px("radius.control"_L1);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    const bool wrong = m_mark == StepList::Mark::Wrong;
    const QString icon = wrong           ? u"circle-cross"_s
        : m_current                      ? u"circle-dot"_s
        : m_mark == StepList::Mark::Done ? u"circle-check"_s
                                         : u"circle"_s;
    const Role iconRole = wrong          ? Role::Danger
        : m_current                      ? Role::Accent
        : m_mark == StepList::Mark::Done ? Role::Success
                                         : Role::TextMuted;
    const int side = m_theme.px("icon.size"_L1);
    const int gap = m_theme.px("spacing.m"_L1);
    const int line = m_theme.px("type.line_height.body"_L1);
    const int small = m_detail.isEmpty() ? 0 : m_theme.px("type.line_height.caption"_L1);
    const int top = (height() - line - small) / 2;
    painter.drawPixmap(placed(layoutDirection(), rect(), QRect(gap, top + (line - side) / 2, side, side)),
        m_theme.icon(icon, iconRole, devicePixelRatioF(), layoutDirection()));
    const int start = gap + side + gap;
    painter.setFont(m_theme.font(m_current ? Type::BodyStrong : Type::Body));
    painter.setPen(m_theme.color(m_current || m_mark != StepList::Mark::ToCome ? Role::Text : Role::TextMuted));
    paintText(painter, placed(layoutDirection(), rect(), QRect(start, top, width() - start - gap, line)), text(), layoutDirection());
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.color(wrong ? Role::Danger : Role::TextMuted));
    paintText(
        painter, placed(layoutDirection(), rect(), QRect(start, top + line, width() - start - gap, small)), m_detail, layoutDirection());
}

void StepButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StepButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace pd
