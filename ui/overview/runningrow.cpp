// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/runningrow.h"

#include "items/operationsmodel.h"
#include "ui/overview/rowground.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/textpaint.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using look::Type;

RunningRow::RunningRow(const Theme& theme, const QModelIndex& operation, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_index(operation)
    , m_details(linkButton(tr("Details"), this))
{
    const int lines = theme.px("type.line_height.body"_L1) + theme.px("height.tag"_L1) + theme.px("height.progress"_L1);
    setFixedHeight(lines + 2 * theme.px("spacing.m"_L1) + 2 * theme.px("spacing.xs"_L1));
    m_details->setFont(theme.font(Type::Caption));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_details, &QPushButton::clicked, this, [this] { Q_EMIT detailsRequested(this->operation()); });
    refresh();
}

OperationId RunningRow::operation() const { return OperationId(m_index.data(OperationsModel::OperationIdRole).toString()); }

void RunningRow::refresh()
{
    m_facts = OperationDigest::of(m_index, QDateTime::currentDateTimeUtc());
    m_details->setAccessibleName(tr("%1: %2", "button, what it is about").arg(m_details->text(), m_facts.title));
    setAccessibleName(m_facts.title);
    setAccessibleDescription(QString(m_facts.progress + u' ' + m_facts.outcome).trimmed());
    update();
}

void RunningRow::tick(const QDateTime& nowUtc)
{
    const QString before = times();
    const OperationDigest now = OperationDigest::of(m_index, nowUtc);
    m_facts.elapsed = now.elapsed;
    m_facts.nextCheck = now.nextCheck;
    if (times() != before)
        update(placed(layoutDirection(), rect(), places().times));
}

void RunningRow::moveBar(qreal phase)
{
    m_phase = phase;
    update(placed(layoutDirection(), rect(), places().bar));
}

void RunningRow::setLineBelow(bool line)
{
    m_line = line;
    update();
}

QString RunningRow::times() const
{
    return m_facts.nextCheck.isEmpty() ? m_facts.elapsed : QString(m_facts.elapsed + u"   |   "_s + m_facts.nextCheck);
}

RunningRow::Places RunningRow::places() const
{
    const int padding = m_theme.px("spacing.l"_L1);
    const int gap = m_theme.px("spacing.xs"_L1);
    const int wide = width() - 2 * padding;
    Places p;
    p.title = {padding, m_theme.px("spacing.m"_L1), wide, m_theme.px("type.line_height.body"_L1)};
    p.bar = {padding, p.title.bottom() + 1 + gap, wide, m_theme.px("height.progress"_L1)};
    const int below = p.bar.bottom() + 1 + gap;
    const int link = m_details->width() + m_theme.px("spacing.l"_L1);
    const int half = (wide - link) / 2;
    p.step = {padding, below, half, m_theme.px("height.tag"_L1)};
    p.times = {padding + half, below, wide - link - half, p.step.height()};
    return p;
}

void RunningRow::paintBar(QPainter& painter, const QRect& track) const
{
    const int radius = m_theme.px("radius.progress"_L1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Role::SurfaceSunken));
    painter.drawRoundedRect(placed(layoutDirection(), rect(), track), radius, radius);
    QRect filled = track;
    if (isEndless()) {
        const int part = track.width() * 3 / 10;
        const int start = track.x() - part + int((track.width() + part) * m_phase);
        filled.setLeft(std::max(track.x(), start));
        filled.setRight(std::min(track.right(), start + part));
    } else {
        filled.setWidth(track.width() * m_facts.done / m_facts.total);
    }
    painter.setBrush(m_theme.color(Role::Info));
    if (filled.width() > 0)
        painter.drawRoundedRect(placed(layoutDirection(), rect(), filled), radius, radius);
}

void RunningRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRowGround(painter, m_theme, *this, m_line);
    const Qt::LayoutDirection direction = layoutDirection();
    const Places p = places();
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.color(Role::TextMuted));
    const QString count = m_facts.total > 1 ? m_facts.progress : m_facts.words.word;
    const int counted = paintText(painter, placed(direction, rect(), p.title), count, direction, TextSide::Trailing);
    paintText(painter, placed(direction, rect(), p.times), times(), direction, TextSide::Trailing);
    painter.setPen(m_theme.color(Role::Text));
    paintText(painter, placed(direction, rect(), p.step), m_facts.outcome, direction);
    painter.setFont(m_theme.font(Type::BodyStrong));
    const QRect title = p.title.adjusted(0, 0, -counted - m_theme.px("spacing.m"_L1), 0);
    paintText(painter, placed(direction, rect(), title), m_facts.title, direction);
    paintBar(painter, p.bar);
}

void RunningRow::placeLink()
{
    m_details->resize(m_details->sizeHint().width(), m_theme.px("height.tag"_L1));
    const Places p = places();
    const QRect link(width() - m_theme.px("spacing.l"_L1) - m_details->width(), p.step.y(), m_details->width(), p.step.height());
    m_details->setGeometry(placed(layoutDirection(), rect(), link));
}

void RunningRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeLink();
}

void RunningRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        placeLink();
}

} // namespace pd
