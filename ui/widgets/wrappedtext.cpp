// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappedtext.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <memory>
#include <vector>

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
    if (layoutDirection() == Qt::RightToLeft)
        paintRightToLeft();
    else
        QLabel::paintEvent(event);
    fit();
}

/// QLabel shifts a right-to-left line by the blank that it was broken at, which cuts its last letter off. Each paragraph has the
/// direction of its own words: what a server says in English stays English below a Hebrew sentence.
void WrappedText::paintRightToLeft()
{
    const QRect room = contentsRect();
    const qreal leading = fontMetrics().leading();
    std::vector<std::unique_ptr<QTextLayout>> paragraphs;
    qreal height = -leading;
    for (const QString& words : text().split(u'\n')) {
        QTextOption option(alignment());
        option.setWrapMode(QTextOption::WordWrap);
        option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        auto& layout = *paragraphs.emplace_back(std::make_unique<QTextLayout>(words, font()));
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room.width());
            height += leading;
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QPointF top(room.left(), room.top() + (room.height() - height) / 2);
    for (const auto& layout : paragraphs)
        layout->draw(&painter, top);
}

void WrappedText::fit()
{
    const int needed = heightForWidth(width());
    if (needed != minimumHeight())
        setMinimumHeight(needed);
}

} // namespace pd
