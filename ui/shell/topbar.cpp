// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "items/searchmodel.h"
#include "ui/customers/serverlookup.h"
#include "ui/shell/profilebutton.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/searchdelegate.h"
#include "ui/shell/services.h"
#include "ui/shell/syncstatus.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QFrame>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

TopBar::TopBar(const Theme& theme, const Services& services, SyncStatus& sync, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sync(sync)
    , m_profile(new ProfileButton(theme, services.profile, services.profiles, this))
    , m_syncButton(new RailButton(theme, {}, u"refresh"_s, this))
    , m_cancelSync(iconButton(theme, u"close"_s, tr("Cancel sync"), this))
    , m_activity(new RailButton(theme, tr("Activity"), u"activity"_s, this))
{
    setProperty("area", u"window"_s);
    setAttribute(Qt::WA_StyledBackground);
    buildSearch(services);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    const int padding = theme.px("width.page_padding"_L1);
    row->setContentsMargins(padding, 0, padding - theme.px("spacing.s"_L1), 0);
    row->setSpacing(theme.px("spacing.s"_L1));
    auto* leading = new QHBoxLayout;
    leading->addWidget(m_profile);
    leading->addStretch();
    auto* trailing = new QHBoxLayout;
    trailing->setSpacing(theme.px("spacing.xs"_L1));
    trailing->addStretch();
    trailing->addWidget(m_syncButton);
    trailing->addWidget(m_cancelSync);
    trailing->addWidget(m_activity);
    row->addLayout(leading, 1);
    row->addWidget(m_search, 2);
    row->addLayout(trailing, 1);
    column->addWidget(bar, 1);
    column->addWidget(lineOf(Qt::Horizontal, this));
    setFixedHeight(theme.px("height.top_bar"_L1));

    m_syncButton->setQuiet(true);
    m_syncButton->setCompact(true);
    m_syncButton->setToolTip(tr("Sync now (F5)"));
    m_activity->setCompact(true);
    connect(m_profile, &ProfileButton::chosen, this, &TopBar::profileChosen);
    connect(m_syncButton, &QAbstractButton::clicked, &sync, &SyncStatus::syncNow);
    connect(m_cancelSync, &QToolButton::clicked, &sync, &SyncStatus::cancel);
    connect(m_activity, &QAbstractButton::clicked, this, &TopBar::activityRequested);
    connect(&sync, &SyncStatus::changed, this, &TopBar::showSync);
    showSync();
}

void TopBar::buildSearch(const Services& services)
{
    m_answers = new SearchModel(services.cacheFile, this);
    m_search = new SearchField(m_theme, m_answers, this);
    m_search->setDelegate(new SearchDelegate(m_theme, m_search));
    m_search->setPlaceholderText(tr("Find customer, user, number…"));
    m_search->setAccessibleName(tr("Find customer, user, number"));
    m_search->setShortcutHint(u"Ctrl K"_s);
    m_search->setMaximumWidth(m_theme.px("width.search"_L1));
    m_search->setMinimumWidth(m_theme.px("width.rail"_L1));
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_search, &QLineEdit::textChanged, m_answers, &SearchModel::setText);
    connect(m_answers, &SearchModel::answered, m_search, &SearchField::showAnswers);
    m_search->setOffer(
        [](const QString& text) { return ServerLookup::isPossible(text) ? tr("Look on the server for this customer") : QString(); });
    connect(m_search, &SearchField::offerTaken, this, &TopBar::lookUpRequested);
    connect(m_search, &SearchField::activated, this,
        [this](const QModelIndex& index) { Q_EMIT customerChosen(CustomerId(index.data(SearchModel::CustomerIdRole).toString())); });
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::setProfiles(const QList<ProfileInfo>& profiles) { m_profile->setProfiles(profiles); }

void TopBar::setRunning(int operations) { m_activity->setCount(operations); }

void TopBar::showSync()
{
    m_syncButton->setLabel(m_sync.text());
    m_cancelSync->setVisible(m_sync.isRunning());
}

} // namespace pd
