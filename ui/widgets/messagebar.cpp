// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QString barKey(MessageBar::Kind kind)
{
    static constexpr QLatin1String keys[] = {"error"_L1, "warning"_L1, "hint"_L1, "done"_L1};
    return keys[int(kind)];
}

} // namespace

MessageBar::MessageBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, u"info"_s, look::Role::Info, this))
    , m_sentence(new WrappedText({}, this))
    , m_actions(new QWidget(this))
    , m_action(new QPushButton(m_actions))
    , m_retry(linkButton(tr("Retry"), m_actions))
    , m_detailsButton(linkButton(tr("Details"), m_actions))
    , m_copy(linkButton(tr("Copy"), m_actions))
    , m_note(plainLabel(theme, look::Type::Body, {}, m_actions, u"muted"_s))
    , m_close(iconButton(theme, u"close"_s, tr("Close message"), this))
    , m_details(new QPlainTextEdit(this))
{
    m_sentence->setFont(theme.font(look::Type::Body));
    m_details->setReadOnly(true);
    m_details->setFont(theme.font(look::Type::Mono));
    m_details->setAccessibleName(tr("Details"));
    m_details->setLayoutDirection(Qt::LeftToRight);
    m_details->setFixedHeight(4 * theme.px("height.detail_row"_L1));
    m_details->hide();
    buildActions();

    const int gap = theme.px("spacing.s"_L1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(theme.px("spacing.m"_L1), gap, theme.px("spacing.m"_L1), gap);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(theme.px("spacing.xs"_L1));
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_close, 0, 2, Qt::AlignTop);
    grid->addWidget(m_actions, 1, 1, 1, 2);
    grid->addWidget(m_details, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    m_icon->setContentsMargins(0, 2, 0, 0);
    m_close->hide();
    hide();
}

void MessageBar::buildActions()
{
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px("spacing.m"_L1));
    for (QPushButton* button : {m_action, m_retry, m_detailsButton, m_copy})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_note);
    m_action->hide();
    m_retry->hide();
    m_detailsButton->setCheckable(true);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionRequested);
    connect(m_retry, &QPushButton::clicked, this, &MessageBar::retryRequested);
    connect(m_detailsButton, &QPushButton::toggled, this, &MessageBar::toggleDetails);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(QString(m_sentence->text() + u"\n\n"_s + m_details->toPlainText())); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
}

void MessageBar::show(Kind kind, const QString& sentence, const QString& details)
{
    m_kind = kind;
    const look::StatusLook look = m_theme.bar(barKey(kind));
    m_icon->setIcon(look.icon, look.iconRole);
    m_sentence->setText(sentence);
    m_details->setPlainText(details);
    m_detailsButton->setVisible(!details.isEmpty());
    m_copy->setVisible(!details.isEmpty());
    m_detailsButton->setChecked(false);
    m_action->hide();
    showActions();
    setAccessibleName(sentence);
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void MessageBar::setNote(const QString& note)
{
    m_note->setText(note);
    showActions();
}

void MessageBar::setRetryVisible(bool visible)
{
    m_retry->setVisible(visible);
    showActions();
}

void MessageBar::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    showActions();
}

void MessageBar::showActions()
{
    m_actions->setVisible(!m_action->isHidden() || !m_retry->isHidden() || !m_copy->isHidden() || !m_note->text().isEmpty());
}

void MessageBar::setClosable(bool closable) { m_close->setVisible(closable); }

void MessageBar::setSpaceAround(int above, int below)
{
    m_above = above;
    m_below = below;
    const int gap = m_theme.px("spacing.s"_L1);
    const int side = m_theme.px("spacing.m"_L1);
    layout()->setContentsMargins(side, gap + above, side, gap + below);
}

QString MessageBar::text() const { return m_sentence->text(); }

void MessageBar::toggleDetails(bool shown)
{
    m_details->setVisible(shown);
    m_detailsButton->setText(shown ? tr("Hide details") : tr("Details"));
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(m_theme.bar(barKey(m_kind)).textRole));
    const int radius = m_theme.px("radius.bar"_L1);
    painter.drawRoundedRect(rect().adjusted(0, m_above, 0, -m_below), radius, radius);
}

} // namespace pd
