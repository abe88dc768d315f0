// SPDX-License-Identifier: GPL-3.0-or-later
// How the overview is put together.
#include "ui/overview/overviewcolumns.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/overviewsection.h"
#include "ui/overview/recentpanel.h"
#include "ui/overview/rowspanel.h"
#include "ui/overview/runningpanel.h"
#include "ui/overview/statuscounts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/splitbutton.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace pd {

void OverviewPage::buildHead()
{
    QVBoxLayout* column = pageColumn(m_theme, title(), this);
    addPageAction(m_theme, column, m_create);
    m_date = plainLabel(m_theme, look::Type::Body, {}, this, u"muted"_s);
    // The date stands beside the title, on its line.
    auto* line = qobject_cast<QHBoxLayout*>(column->itemAt(0)->layout());
    line->setStretch(0, 0);
    line->insertWidget(1, m_date);
    line->insertStretch(2, 1);
    auto* pageTitle = qobject_cast<QLabel*>(line->itemAt(0)->widget());
    QMargins room = pageTitle->contentsMargins();
    room.setRight(m_theme.px("spacing.xs"_L1));
    pageTitle->setContentsMargins(layoutDirection() == Qt::RightToLeft ? QMargins(room.right(), 0, room.left(), 0) : room);

    connect(m_create->menu()->addAction(tr("Create customer…")), &QAction::triggered, this, [this] { begin(u"customer"_s); });
    connect(m_create->menu()->addAction(tr("Create onboarding template…")), &QAction::triggered, this, [this] { begin(u"template"_s); });

    const int padding = m_theme.px("width.page_padding"_L1);
    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(padding, 0, padding, 0);
    bar->addWidget(m_message);
    m_message->setSpaceAround(0, m_theme.px("spacing.m"_L1));
    column->addLayout(bar);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_columns);
    column->addWidget(scroll, 1);
}

void OverviewPage::buildMain()
{
    m_stepsSection = new OverviewSection(m_theme, tr("First steps"), {}, m_steps, m_columns);
    m_attentionSection = new OverviewSection(m_theme, tr("Needs attention"), tr("Show in Customers"), m_attentionPanel, m_columns);
    m_runningSection = new OverviewSection(m_theme, tr("Running operations"), tr("Open Activity"), m_running, m_columns);
    for (OverviewSection* section : {m_stepsSection, m_attentionSection, m_runningSection})
        m_columns->addToMain(section);
}

void OverviewPage::buildSide()
{
    m_draftSection = new OverviewSection(m_theme, tr("Drafts"), {}, m_draftPanel, m_columns);
    m_countSection = new OverviewSection(m_theme, tr("Customers by status"), {}, m_counts, m_columns);
    m_recentSection = new OverviewSection(m_theme, tr("Opened recently"), {}, m_recentPanel, m_columns);
    for (OverviewSection* section : {m_draftSection, m_countSection, m_recentSection})
        m_columns->addToSide(section);
}

} // namespace pd
