// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/inspectoractions.h"

#include "domain/webexid.h"
#include "items/customerdetails.h"
#include "ui/changes/changemenu.h"
#include "ui/customers/hublinks.h"
#include "ui/setup/beginsetup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

InspectorActions::InspectorActions(const Theme& theme, ProfileInfo::Kind profile, QWidget* parent)
    : QWidget(parent)
    , m_setUp(new QPushButton(tr("Set &up"), this))
    , m_change(new QPushButton(tr("Cha&nge"), this))
    , m_more(new QPushButton(tr("&More"), this))
    , m_changes(new ChangeMenu(this))
    , m_moreMenu(new QMenu(this))
{
    auto* row = new FlowLayout(theme.px("spacing.s"_L1), this);
    bindIcon(m_setUp, theme, u"users"_s, look::Role::Text);
    m_setUp->setObjectName(u"setUp"_s);
    m_change->setObjectName(u"change"_s);
    m_more->setObjectName(u"more"_s);
    row->addWidget(m_setUp);
    row->addWidget(m_change);
    row->addWidget(m_more);
    m_change->setMenu(m_changes);
    m_more->setMenu(m_moreMenu);
    m_moreMenu->setToolTipsVisible(true);
    addMore(profile);
    connect(m_setUp, &QPushButton::clicked, this, [this] { Q_EMIT wizardRequested(m_draft); });
    connect(m_changes, &ChangeMenu::changeRequested, this, &InspectorActions::changeRequested);
    setBusy();
}

void InspectorActions::addMore(ProfileInfo::Kind profile)
{
    addHub(u"partnerHub"_s, tr("Open in Partner Hub"), partnerHubAddress(), profile);
    addHub(u"controlHub"_s, tr("Open in Control Hub"), controlHubAddress(), profile);
    m_moreMenu->addSeparator();
    QAction* raw = m_moreMenu->addAction(tr("Answer of the server…"));
    raw->setObjectName(u"rawAnswer"_s);
    raw->setToolTip(tr("What the server says of this customer, for support"));
    connect(raw, &QAction::triggered, this, &InspectorActions::rawRequested);
}

void InspectorActions::addHub(const QString& name, const QString& text, const QUrl& address, ProfileInfo::Kind profile)
{
    QAction* open = m_moreMenu->addAction(text);
    open->setObjectName(name);
    const bool there = profile == ProfileInfo::Kind::Webex;
    open->setEnabled(there);
    open->setToolTip(there ? tr("%1. The organization ID goes to the clipboard, to search for it there.").arg(address.toString())
                           : tr("The sandbox is on this computer; the vendor's pages do not know its customers."));
    connect(open, &QAction::triggered, this, [this, address] {
        const QString id = bareUuid(m_orgId);
        QGuiApplication::clipboard()->setText(id);
        QDesktopServices::openUrl(address);
        Q_EMIT opened(id);
    });
}

void InspectorActions::setBusy()
{
    m_setUp->setEnabled(false);
    m_change->setEnabled(false);
    m_more->setEnabled(false);
}

void InspectorActions::setCustomer(const CustomerDetails& details)
{
    const QString provider = details.customer.provider.toString();
    const auto refusal = [this, provider](const QString& kind) { return m_refusal ? m_refusal(kind, provider) : QString(); };
    m_orgId = details.customer.orgId.toString();
    m_draft = draftFor(setUpOf(details));
    const QString noSetUp = refusal(u"setup"_s);
    m_setUp->setEnabled(noSetUp.isEmpty() && details.customer.status != "deleting"_L1);
    m_setUp->setToolTip(noSetUp.isEmpty() ? tr("Add locations, users and phone numbers") : noSetUp);
    m_change->setEnabled(true);
    m_more->setEnabled(true);
    // A menu that somebody has open stays as it is.
    if (!m_changes->isVisible())
        m_changes->setCustomer({details.customer, details.name}, refusal);
}

} // namespace pd
