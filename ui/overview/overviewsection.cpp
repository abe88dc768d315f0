// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewsection.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

OverviewSection::OverviewSection(const Theme& theme, const QString& title, const QString& link, QWidget* body, QWidget* parent)
    : QWidget(parent)
    , m_note(plainLabel(theme, look::Type::Body, {}, this, u"muted"_s))
    , m_link(linkButton(link, this))
{
    const int gap = theme.px("spacing.s"_L1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    auto* head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(plainLabel(theme, look::Type::Section, title, this));
    head->addWidget(m_note);
    head->addStretch();
    head->addWidget(m_link);
    column->addLayout(head);
    column->addWidget(body);
    m_link->setVisible(!link.isEmpty());
    setAccessibleName(title);
    // What is over goes below the last section.
    body->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_link, &QPushButton::clicked, this, &OverviewSection::linkActivated);
}

void OverviewSection::setCount(int count) { m_note->setText(count < 0 ? QString() : locale().toString(count)); }

void OverviewSection::setNote(const QString& note) { m_note->setText(note); }

void OverviewSection::setLinkVisible(bool visible) { m_link->setVisible(visible && !m_link->text().isEmpty()); }

void OverviewSection::setLink(const QString& text)
{
    m_link->setText(text);
    setLinkVisible(!text.isEmpty());
}

} // namespace pd
