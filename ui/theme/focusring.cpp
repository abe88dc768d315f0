// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace pd {

FocusRing::FocusRing(const Theme& theme, QWidget* window)
    : QFocusFrame(window)
    , m_theme(theme)
    , m_window(window)
{
    hide();
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    auto* target = event->type() == QEvent::FocusIn ? qobject_cast<QWidget*>(watched) : nullptr;
    if (target && target->window() == m_window) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
        // Tables and lists show their current row instead.
        const bool ringed = byKeyboard && !qobject_cast<QAbstractItemView*>(target) && !qobject_cast<QScrollArea*>(target);
        setWidget(ringed ? target : nullptr);
    }
    return QFocusFrame::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = m_theme.px("line.focus_ring"_L1);
    painter.setPen(QPen(m_theme.color(look::Role::FocusRing), line));
    const int radius = m_theme.px("radius.control"_L1) + m_theme.px("line.focus_ring_gap"_L1);
    const qreal half = line / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

} // namespace pd
