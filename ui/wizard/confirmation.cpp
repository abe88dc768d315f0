// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/confirmation.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

Confirmation::Confirmation(const Theme& theme, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, u"circle-check"_s, look::Role::Success, this, theme.px("icon.mark"_L1)))
    , m_title(plainLabel(theme, look::Type::Section, title, this))
    , m_text(wrappedLabel(theme, text, this))
    , m_ids(new QVBoxLayout)
    , m_widgets(new QVBoxLayout)
    , m_actions(new FlowLayout(theme.px("spacing.s"_L1)))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px("spacing.l"_L1));
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px("spacing.m"_L1));
    head->addWidget(m_icon);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    column->addWidget(m_text);
    m_ids->setSpacing(0);
    m_widgets->setSpacing(theme.px("spacing.l"_L1));
    column->addLayout(m_ids);
    column->addLayout(m_widgets);
    column->addLayout(m_actions);
    setAccessibleName(title);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Confirmation::setText(const QString& text) { m_text->setText(text); }

void Confirmation::setTitle(const QString& title, const QString& icon, look::Role role)
{
    m_icon->setIcon(icon, role);
    m_title->setText(title);
    setAccessibleName(title);
}

void Confirmation::addId(const QString& label, const QString& value)
{
    auto* row = new DetailRow(m_theme, label, look::Type::Mono, this, m_theme.px("width.review_label"_L1));
    row->setValue(value);
    row->setCopies({{tr("Copy %1").arg(label), value}});
    m_ids->addWidget(row);
}

void Confirmation::addWidget(QWidget* widget) { m_widgets->addWidget(widget); }

QPushButton* Confirmation::addAction(const QString& text, bool primary)
{
    QPushButton* button = primary ? primaryButton(text, this) : new QPushButton(text, this);
    m_actions->addWidget(button);
    return button;
}

} // namespace pd
