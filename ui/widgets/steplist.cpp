// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/steplist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/stepbutton.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pd {

StepList::StepList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    const int side = theme.px("spacing.m"_L1);
    m_column->setContentsMargins(side, theme.px("spacing.xl"_L1), side, theme.px("spacing.l"_L1));
    m_column->setSpacing(theme.px("spacing.xs"_L1));
    m_column->addStretch();
    setFixedWidth(theme.px("width.step_list"_L1));
}

void StepList::addStep(const QString& title)
{
    auto* step = new StepButton(m_theme, title, this);
    const int position = int(m_steps.size());
    m_steps << step;
    m_column->insertWidget(position, step);
    connect(step, &QAbstractButton::clicked, this, [this, position] { Q_EMIT chosen(position); });
}

void StepList::setMark(int step, Mark mark, const QString& detail) { m_steps.at(step)->setMark(mark, detail); }

void StepList::setCurrent(int step)
{
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps.at(i)->setCurrent(i == step);
}

void StepList::setReachable(int step, bool reachable) { m_steps.at(step)->setReachable(reachable); }

void StepList::setFootnote(const QString& text)
{
    delete m_foot;
    m_foot = nullptr;
    if (text.isEmpty())
        return;
    m_foot = new QWidget(this);
    auto* column = new QVBoxLayout(m_foot);
    const int side = m_theme.px("spacing.m"_L1);
    column->setContentsMargins(side, side, side, 0);
    column->setSpacing(side);
    column->addWidget(lineOf(Qt::Horizontal, m_foot));
    column->addWidget(wrappedLabel(m_theme, text, m_foot));
    m_column->insertWidget(int(m_steps.size()), m_foot);
}

} // namespace pd
