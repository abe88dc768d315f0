// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusline.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

StatusLine::StatusLine(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatusLine::setStatus(const StatusWords& words)
{
    m_words = words;
    setAccessibleName(QString(words.word + u' ' + words.detail).trimmed());
    updateGeometry();
    update();
}

QSize StatusLine::sizeHint() const
{
    const int words = QFontMetrics(m_theme.font(look::Type::Body)).horizontalAdvance(m_words.word);
    const int detail = QFontMetrics(m_theme.font(look::Type::Body)).horizontalAdvance(m_words.detail);
    return {m_theme.px("icon.size"_L1) + m_theme.px("spacing.s"_L1) + words + (detail ? m_theme.px("spacing.m"_L1) + detail : 0) + 2,
        m_theme.px("height.detail_row"_L1)};
}

QSize StatusLine::minimumSizeHint() const { return {m_theme.px("icon.size"_L1), m_theme.px("height.detail_row"_L1)}; }

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    StatusCellDelegate::paintStatus(painter, m_theme, rect(), m_words, layoutDirection(), look::Type::Body);
}

} // namespace pd
