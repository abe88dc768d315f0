// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappedtext.h"

#include <QGuiApplication>

#include <algorithm>

namespace pd {

WrappedText::WrappedText(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    // At the side of the window's language: a Latin name in a Hebrew window stays beside its label.
    setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter | (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedText::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QRect room(0, 0, std::max(1, width - margins.left() - margins.right()), QWIDGETSIZE_MAX);
    const int lines = fontMetrics().boundingRect(room, int(alignment()) | Qt::TextWordWrap, text()).height();
    return lines + margins.top() + margins.bottom();
}

void WrappedText::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

/// Another text is painted before anything else tells of it.
void WrappedText::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    fit();
}

void WrappedText::fit()
{
    const int needed = heightForWidth(width());
    if (needed != minimumHeight())
        setMinimumHeight(needed);
}

} // namespace pd
