// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/recentrow.h"

#include "items/overviewfacts.h"
#include "ui/customers/statuswords.h"
#include "ui/overview/rowground.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using look::Type;

RecentRow::RecentRow(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setUpPaintedRow(*this, theme);
}

void RecentRow::show(const OverviewCustomer& customer, const QString& when)
{
    setText(customer.name);
    m_externalId = customer.externalId;
    m_status = customerStatusWords(customer.status);
    m_when = when;
    setAccessibleName(tr("%1, %2, %3", "customer, external ID, status").arg(customer.name, customer.externalId, m_status.word));
    setToolTip(customer.name.toHtmlEscaped());
    update();
}

void RecentRow::setLineBelow(bool line)
{
    m_line = line;
    update();
}

QSize RecentRow::sizeHint() const { return minimumSizeHint(); }

QSize RecentRow::minimumSizeHint() const { return {m_theme.px("width.overview_side"_L1) / 2, m_theme.px("height.list_row"_L1)}; }

void RecentRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRowGround(painter, m_theme, *this, m_line);
    const Qt::LayoutDirection direction = layoutDirection();
    const QRect all = rect();
    const int padding = m_theme.px("spacing.l"_L1);
    const int gap = m_theme.px("spacing.s"_L1);
    const int timeWidth = m_theme.px("width.overview_time"_L1);
    const int statusWidth = m_theme.px("width.overview_status"_L1);
    const int idWidth = m_theme.px("width.overview_id"_L1);
    const QRect time(all.width() - padding - timeWidth, 0, timeWidth, all.height());
    const QRect status(time.x() - gap - statusWidth, 0, statusWidth, all.height());
    const QRect id(status.x() - gap - idWidth, 0, idWidth, all.height());
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.color(Role::TextMuted));
    paintText(painter, placed(direction, all, time), m_when, direction, TextSide::Trailing);
    StatusCellDelegate::paintStatus(painter, m_theme, placed(direction, all, status), m_status, direction);
    painter.setFont(m_theme.font(Type::Mono));
    painter.setPen(m_theme.color(Role::TextMuted));
    paintText(painter, placed(direction, all, id), m_externalId, direction, TextSide::Leading, Qt::ElideMiddle);
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(m_theme.color(Role::Text));
    const QRect name(padding, 0, id.x() - gap - padding, all.height());
    paintText(painter, placed(direction, all, name), text(), direction);
}

} // namespace pd
