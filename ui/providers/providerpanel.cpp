// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providerpanel.h"

#include "domain/webexid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/statusline.h"

#include <QLocale>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QString longDay(const QDateTime& utc) { return utc.isValid() ? QLocale().toString(utc.toLocalTime().date(), QLocale::LongFormat) : u"—"_s; }

} // namespace

QString providerStateKey(const QString& wireWord)
{
    if (wireWord == "active"_L1)
        return u"ready"_s;
    return wireWord == "suspended"_L1 ? u"with_errors"_s : u"unknown"_s;
}

ProviderPanel::ProviderPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(theme, look::Type::Section, look::Role::Text, this))
    , m_state(new StatusLine(theme, this))
    , m_message(new MessageBar(theme, this))
    , m_subscription(new DetailRow(theme, tr("Subscription"), look::Type::Mono, this))
    , m_created(new DetailRow(theme, tr("Created"), look::Type::Body, this))
    , m_billing(new DetailRow(theme, tr("Billing starts"), look::Type::Body, this))
    , m_orgId(new DetailRow(theme, tr("Organization ID"), look::Type::Mono, this))
    , m_uuid(new DetailRow(theme, tr("Bare UUID"), look::Type::Mono, this))
{
    const int padding = theme.px("width.inspector_padding"_L1);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(padding, theme.px("spacing.l"_L1), padding, padding);
    column->setSpacing(theme.px("spacing.s"_L1));
    panelColumn(this)->addLayout(column);
    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    QToolButton* close = iconButton(theme, u"close"_s, tr("Close"), this);
    top->addWidget(close);
    column->addLayout(top);
    column->addWidget(m_state);
    column->addWidget(m_message);
    for (DetailRow* row : {m_subscription, m_created, m_billing, m_orgId, m_uuid})
        column->addWidget(row);
    auto* customers = new QPushButton(tr("Show its &customers"), this);
    customers->setObjectName(u"showCustomers"_s);
    addButtonRow(theme, column, {customers});
    connect(customers, &QPushButton::clicked, this, [this] { Q_EMIT customersRequested(m_provider); });
    column->addStretch();
    connect(close, &QToolButton::clicked, this, &ProviderPanel::closed);
}

void ProviderPanel::showProvider(const ListedProvider& provider, const QString& stateWord)
{
    m_provider = provider;
    m_name->setText(provider.name.isEmpty() ? tr("Name not known") : provider.name);
    m_state->setStatus({providerStateKey(provider.state), stateWord, {}});
    m_subscription->setValue(provider.subscriptionId);
    m_subscription->setCopies({{tr("Copy subscription"), provider.subscriptionId}});
    m_created->setValue(longDay(provider.created));
    m_billing->setValue(longDay(provider.billingStart));
    m_orgId->setValue(provider.orgId);
    m_orgId->setCopies({{tr("Copy encoded"), provider.orgId}});
    const auto id = decodeWebexId(provider.orgId);
    m_uuid->setVisible(id.has_value());
    if (id) {
        m_uuid->setValue(id->uuid);
        m_uuid->setCopies({{tr("Copy bare UUID"), id->uuid}});
    }
    if (ProvidersModel::isSuspended(provider))
        m_message->show(MessageBar::Kind::Warning,
            tr("This provider is suspended: its customers and users can only be deleted, nothing can be added or changed. Ask your account team to "
               "make it active again."));
    else
        m_message->hide();
}

} // namespace pd
