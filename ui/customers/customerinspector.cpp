// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerinspector.h"

#include "core/whendone.h"

#include "items/customerdetails.h"
#include "sync/syncservice.h"
#include "ui/customers/statuswords.h"
#include "ui/errors/errortext.h"
#include "ui/setup/beginsetup.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inspectorsection.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/statusline.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

namespace {

constexpr auto settleTime = 150ms; // long enough to run through rows with a held arrow key
constexpr qint64 freshSeconds = 600; // younger details are not asked for again

} // namespace

CustomerInspector::CustomerInspector(const Theme& theme, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sync(services.sync)
    , m_source(new CustomerDetailsSource(services.cacheFile, services.ledgerFile, this))
    , m_name(new ElidedLabel(theme, look::Type::Section, look::Role::Text, this))
    , m_status(new StatusLine(theme, this))
    , m_setUp(new QPushButton(tr("Set &up"), this))
    , m_message(new MessageBar(theme, this))
    , m_scroll(new QScrollArea(this))
    , m_packages(new InspectorSection(theme, tr("Packages"), this))
    , m_details(new InspectorSection(theme, tr("Details"), this))
    , m_restricted(new InspectorSection(theme, tr("Restricted by Partner"), this))
    , m_locations(new InspectorSection(theme, tr("Locations"), this))
    , m_users(new InspectorSection(theme, tr("Users"), this))
    , m_operations(new InspectorSection(theme, tr("Operations"), this))
{
    setProperty("area", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::NoFocus);
    buildHead();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &CustomerInspector::refresh);
    connect(m_source, &CustomerDetailsSource::loaded, this, &CustomerInspector::show);
    connect(m_source, &CustomerDetailsSource::failed, this, &CustomerInspector::showProblem);
    connect(m_message, &MessageBar::retryRequested, this, [this] {
        m_asked = CustomerId();
        refresh();
    });
}

void CustomerInspector::buildHead()
{
    const int padding = m_theme.px("width.inspector_padding"_L1);
    QVBoxLayout* column = panelColumn(this);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(padding, m_theme.px("spacing.l"_L1), padding, m_theme.px("spacing.m"_L1));
    head->setSpacing(m_theme.px("spacing.xs"_L1));
    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    QToolButton* close = iconButton(m_theme, u"close"_s, tr("Close"), this);
    connect(close, &QToolButton::clicked, this, &CustomerInspector::closed);
    top->addWidget(close);
    head->addLayout(top);
    head->addWidget(m_status);
    QPushButton* duplicate = linkButton(tr("Duplicate"), this);
    duplicate->setObjectName(u"duplicate"_s);
    duplicate->setAccessibleDescription(tr("Begins a new customer with these packages and this address"));
    connect(duplicate, &QPushButton::clicked, this, [this] { Q_EMIT duplicateRequested(m_id); });
    auto* actions = new QHBoxLayout;
    actions->setSpacing(m_theme.px("spacing.l"_L1));
    actions->addWidget(duplicate);
    QPushButton* import = linkButton(tr("Import users…"), this);
    import->setObjectName(u"importUsers"_s);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT userImportRequested(m_id.toString(), m_name->text(), {}); });
    actions->addWidget(import);
    actions->addStretch();
    head->addLayout(actions);
    head->addLayout(buildActions());
    head->addWidget(m_message);
    column->addLayout(head);
    QVBoxLayout* sections = scrolledColumn(m_scroll);
    for (InspectorSection* section : {m_packages, m_details, m_restricted, m_locations, m_users, m_operations})
        sections->addWidget(section);
    sections->addStretch();
    column->addWidget(m_scroll, 1);
}

/// What can be done with the customer.
QHBoxLayout* CustomerInspector::buildActions()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, m_theme.px("spacing.xs"_L1), 0, 0);
    row->setSpacing(m_theme.px("spacing.s"_L1));
    bindIcon(m_setUp, m_theme, u"users"_s, look::Role::Text);
    m_setUp->setToolTip(tr("Add locations, users and phone numbers"));
    m_setUp->setEnabled(false);
    connect(m_setUp, &QPushButton::clicked, this, [this] { Q_EMIT wizardRequested(m_setUpDraft); });
    row->addWidget(m_setUp);
    row->addStretch();
    return row;
}

void CustomerInspector::showCustomer(const CustomerId& id)
{
    if (id.isEmpty() || id == m_id)
        return;
    const bool first = m_id.isEmpty();
    m_id = id;
    m_message->hide();
    m_loading = false;
    m_setUp->setEnabled(false); // until it is this customer's
    first ? refresh() : m_settle.start();
}

void CustomerInspector::refresh()
{
    if (!m_id.isEmpty())
        m_source->load(m_id);
}

void CustomerInspector::show(const CustomerDetails& details)
{
    if (!(details.customer.id == m_id))
        return;
    setUpdatesEnabled(false);
    m_name->setText(details.name.isEmpty() ? details.customer.externalId : details.name);
    const auto& states = details.customer.packageStates;
    const auto ready = std::count_if(states.cbegin(), states.cend(), [](const PackageState& s) { return s.status == "provisioned"_L1; });
    StatusWords words = customerStatusWords(details.customer.status);
    if (!states.isEmpty())
        words.detail = tr("%1 of %n packages ready", nullptr, int(states.size())).arg(ready);
    m_status->setStatus(words);
    m_setUpDraft = draftFor(setUpOf(details));
    m_setUp->setEnabled(details.customer.status != "deleting"_L1);
    askServer(details);
    showPackages(details);
    showDetails(details);
    showRestriction(details);
    showLocations(details);
    showUsers(details);
    showOperations(details);
    setUpdatesEnabled(true);
    m_shown = m_id;
    Q_EMIT shown();
}

void CustomerInspector::askServer(const CustomerDetails& details)
{
    const bool fresh = details.detailsLoadedAt.isValid() && details.detailsLoadedAt.secsTo(QDateTime::currentDateTimeUtc()) < freshSeconds;
    if (fresh || m_asked == m_id || details.customer.orgId.isEmpty())
        return;
    m_asked = m_id;
    m_loading = !details.detailsLoadedAt.isValid();
    whenDone(m_sync.loadCustomer(m_id), this, [this, id = m_id](const Status& status) {
        if (!(id == m_id))
            return;
        m_loading = false;
        if (status)
            return refresh();
        showProblem(status.error());
        refresh();
    });
}

void CustomerInspector::showProblem(const Error& error)
{
    m_message->setRetryVisible(true);
    m_message->show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
}

void CustomerInspector::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pd
