// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

EmptyState::EmptyState(const Theme& theme, const QString& icon, QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(theme, look::Type::Section, {}, this))
    , m_text(plainLabel(theme, look::Type::Body, {}, this, u"muted"_s))
    , m_action(primaryButton({}, this))
    , m_second(linkButton({}, this))
{
    setProperty("area", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setFixedWidth(theme.px("width.search"_L1));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme.px("spacing.s"_L1));
    column->addStretch(2);
    column->addWidget(new IconLabel(theme, icon, look::Role::TextMuted, this, theme.px("icon.empty"_L1)), 0, Qt::AlignHCenter);
    column->addSpacing(theme.px("spacing.s"_L1));
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(theme.px("spacing.s"_L1));
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_second, 0, Qt::AlignHCenter);
    m_second->hide();
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondRequested);
}

void EmptyState::setContent(const QString& title, const QString& text, const QString& action, const QString& second)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->width()));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

} // namespace pd
