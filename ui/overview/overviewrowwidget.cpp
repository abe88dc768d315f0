// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewrowwidget.h"

#include "ui/overview/rowground.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using look::Type;

OverviewRowWidget::OverviewRowWidget(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, u"circle"_s, Role::TextMuted, this))
    , m_title(new ElidedLabel(theme, Type::Body, Role::Text, this))
    , m_strongTitle(new ElidedLabel(theme, Type::BodyStrong, Role::Text, this))
    , m_text(new ElidedLabel(theme, Type::Caption, Role::TextMuted, this))
    , m_note(plainLabel(theme, Type::Caption, {}, this, u"muted"_s))
    , m_action(new QPushButton(this))
    , m_remove(iconButton(theme, u"trash"_s, tr("Delete"), this))
    , m_copy(iconButton(theme, u"copy"_s, tr("Duplicate"), this))
{
    const int gap = theme.px("spacing.s"_L1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addSpacing(theme.px("spacing.l"_L1));
    auto* icon = new QVBoxLayout;
    // In the middle of the first line.
    const int first = m_strongTitle->sizeHint().height();
    const int lineHeights = first + m_text->sizeHint().height();
    icon->addSpacing((theme.px("height.list_row_two_lines"_L1) - lineHeights + first - m_icon->sizeHint().height()) / 2);
    icon->addWidget(m_icon);
    icon->addStretch();
    row->addLayout(icon);
    row->addSpacing(theme.px("spacing.m"_L1) - gap);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addStretch();
    for (ElidedLabel* line : {m_title, m_strongTitle, m_text})
        lines->addWidget(line);
    lines->addStretch();
    row->addLayout(lines, 1);
    row->addWidget(m_note);
    row->addWidget(m_action);
    row->addWidget(m_copy);
    row->addWidget(m_remove);
    row->addSpacing(theme.px("spacing.m"_L1));
    m_action->setProperty("kind", u"small"_s);
    m_action->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedHeight(theme.px("height.list_row_two_lines"_L1));
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(m_row.key); });
    m_copy->setObjectName(u"duplicate"_s);
    connect(m_copy, &QToolButton::clicked, this, [this] { Q_EMIT copyRequested(m_row.key); });
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(m_row.key); });
}

void OverviewRowWidget::show(const OverviewRow& row)
{
    const bool hadFocus = m_remove->hasFocus();
    m_row = row;
    m_icon->setIcon(row.icon, row.iconRole);
    m_title->setText(row.title);
    m_strongTitle->setText(row.title);
    m_title->setVisible(!row.strong);
    m_strongTitle->setVisible(row.strong);
    m_text->setText(row.text);
    m_text->setVisible(!row.text.isEmpty());
    m_note->setText(row.note);
    m_note->setVisible(!row.note.isEmpty());
    m_action->setText(row.action);
    m_action->setVisible(!row.action.isEmpty());
    m_action->setAccessibleName(tr("%1: %2", "button, what it is about").arg(row.action, row.title));
    m_action->setAccessibleDescription(row.text);
    m_copy->setVisible(row.copyable);
    m_copy->setAccessibleName(tr("Duplicate %1").arg(row.title));
    m_remove->setVisible(row.removable);
    m_remove->setAccessibleName(tr("Delete %1").arg(row.title));
    if (hadFocus && !row.removable)
        m_action->setFocus(Qt::OtherFocusReason);
}

void OverviewRowWidget::setLineBelow(bool line)
{
    m_line = line;
    update();
}

void OverviewRowWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRowGround(painter, m_theme, *this, m_line);
}

} // namespace pd
