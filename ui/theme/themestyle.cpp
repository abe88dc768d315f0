// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themestyle.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;

namespace {

bool isToggle(const QWidget* widget) { return widget && widget->property("toggle").toBool(); }

} // namespace

ThemeStyle::ThemeStyle(const Theme& theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
}

void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    auto* edit = qobject_cast<QLineEdit*>(widget);
    if (edit && QGuiApplication::isRightToLeft())
        edit->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void ThemeStyle::drawMark(const QString& icon, const QStyleOption* option, QPainter* painter) const
{
    const int side = m_theme.px("icon.size"_L1);
    const Role role = option->state & State_Enabled ? Role::TextMuted : Role::TextDisabled;
    const QPixmap pixmap = m_theme.icon(icon, role, painter->device()->devicePixelRatioF(), option->direction);
    painter->drawPixmap(QRect(option->rect.center() - QPoint(side / 2 - 1, side / 2 - 1), QSize(side, side)), pixmap);
}

void ThemeStyle::drawCheckBox(const QStyleOption* option, QPainter* painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool checked = option->state & State_On;
    painter->setPen(m_theme.color(checked ? Role::Accent : Role::BorderControl));
    painter->setBrush(m_theme.color(checked ? Role::Accent : Role::Surface));
    const int radius = m_theme.px("radius.check_box"_L1);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (checked) {
        const QPixmap tick =
            m_theme.icon(u"check"_s, Role::AccentText, painter->device()->devicePixelRatioF(), option->direction, option->rect.width() - 4);
        painter->drawPixmap(option->rect.topLeft() + QPoint(2, 2), tick);
    }
    painter->restore();
}

void ThemeStyle::drawRadioButton(const QStyleOption* option, QPainter* painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool on = option->state & State_On;
    const QRectF circle = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(m_theme.color(on ? Role::Accent : Role::BorderControl));
    painter->setBrush(m_theme.color(on ? Role::Accent : Role::Surface));
    painter->drawEllipse(circle);
    if (on) {
        const qreal rim = circle.width() / 3;
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Role::AccentText));
        painter->drawEllipse(circle.adjusted(rim, rim, -rim, -rim));
    }
    painter->restore();
}

void ThemeStyle::drawToggle(const QStyleOption* option, QPainter* painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool on = option->state & State_On;
    const QRectF track = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(m_theme.color(on ? Role::Accent : Role::BorderControl));
    painter->setBrush(m_theme.color(on ? Role::Accent : Role::Surface));
    painter->drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const qreal gap = m_theme.px("spacing.xs"_L1);
    const qreal side = track.height() - 2 * gap;
    const bool atRight = on == (option->direction == Qt::LeftToRight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(on ? Role::AccentText : Role::BorderControl));
    painter->drawEllipse(QRectF(atRight ? track.right() - gap - side : track.left() + gap, track.top() + gap, side, side));
    painter->restore();
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // FocusRing shows it
        return;
    case PE_PanelLineEdit:
        if (widget && qobject_cast<const QComboBox*>(widget->parentWidget()))
            return; // the box around it shows what is wrong and where the mouse is
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_IndicatorArrowDown: return drawMark(u"chevron-down"_s, option, painter);
    case PE_IndicatorArrowUp: return drawMark(u"chevron-up"_s, option, painter);
    case PE_IndicatorMenuCheckMark:
        if (option->state & State_On || option->type == QStyleOption::SO_MenuItem)
            drawMark(u"check"_s, option, painter);
        return;
    case PE_IndicatorRadioButton: return drawRadioButton(option, painter);
    case PE_IndicatorCheckBox: return isToggle(widget) ? drawToggle(option, painter) : drawCheckBox(option, painter);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control != CC_ComboBox)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool invalid = widget && widget->property("invalid").toBool();
    const bool editing = widget && widget->hasFocus();
    painter->setPen(m_theme.color(invalid ? Role::Danger : editing ? Role::Accent : Role::BorderControl));
    painter->setBrush(m_theme.color(invalid ? Role::DangerSubtle : option->state & State_MouseOver ? Role::Hover : Role::SurfaceRaised));
    const int radius = m_theme.px("radius.control"_L1);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
    QStyleOption arrow(*static_cast<const QStyleOption*>(option)); // the mark needs no more of it
    arrow.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawMark(u"chevron-down"_s, &arrow, painter);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (control != CC_ComboBox || (part != SC_ComboBoxEditField && part != SC_ComboBoxArrow))
        return QProxyStyle::subControlRect(control, option, part, widget);
    const int gap = m_theme.px("spacing.s"_L1);
    const int line = m_theme.px("line.focus_ring"_L1);
    const int arrow = m_theme.px("icon.size"_L1) + 2 * gap;
    QRect rect = option->rect;
    if (part == SC_ComboBoxArrow)
        rect.setLeft(rect.right() + 1 - arrow);
    else
        rect.adjust(gap, line, -arrow, -line); // the editor of an editable one leaves the frame alone
    return visualRect(option->direction, option->rect, rect);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return m_theme.px("line.focus_ring"_L1) + m_theme.px("line.focus_ring_gap"_L1);
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_theme.px("height.check_box"_L1);
    case PM_IndicatorWidth: return m_theme.px(isToggle(widget) ? "width.toggle"_L1 : "height.check_box"_L1);
    case PM_IndicatorHeight: return m_theme.px(isToggle(widget) ? "height.toggle"_L1 : "height.check_box"_L1);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize: return m_theme.px("icon.size"_L1);
    case PM_ScrollBarExtent: return m_theme.px("width.scroll_bar"_L1);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    // A date with a calendar is drawn as a box to choose from.
    if (type == CT_ComboBox || (type == CT_SpinBox && qobject_cast<const QDateTimeEdit*>(widget)))
        result.setHeight(std::max(result.height(), m_theme.px("height.field"_L1)));
    return result;
}

} // namespace pd
