// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerinspector.h"

#include "core/whendone.h"

#include "items/customerdetails.h"
#include "sync/syncservice.h"
#include "ui/changes/changelink.h"
#include "ui/customers/onlinesections.h"
#include "ui/customers/rawanswer.h"
#include "ui/customers/restrictionsection.h"
#include "ui/customers/statuswords.h"
#include "ui/errors/errortext.h"
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
    , m_actions(new InspectorActions(theme, services.profile.kind, this))
    , m_message(new MessageBar(theme, this))
    , m_scroll(new QScrollArea(this))
    , m_packages(new InspectorSection(theme, tr("Packages"), this))
    , m_details(new InspectorSection(theme, tr("Details"), this))
    , m_changePackages(new ChangeLink({u"packages"_s}, tr("Change packages"), m_packages))
    , m_changeDetails(new ChangeLink({u"rename"_s, u"externalId"_s, u"address"_s, u"billingStart"_s},
          tr("Change name, external ID, address or billing start"), m_details))
    , m_restricted(new RestrictionSection(theme, services, this))
    , m_tags(new TagsSection(theme, services, this))
    , m_locations(new InspectorSection(theme, tr("Locations"), this))
    , m_users(new InspectorSection(theme, tr("Users"), this))
    , m_numbers(new NumbersSection(theme, services, this))
    , m_operations(new InspectorSection(theme, tr("Operations"), this))
    , m_raw(new RawAnswer(theme, services.inquiries, this))
{
    setProperty("area", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::NoFocus);
    buildHead();
    connectParts();
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
    head->addWidget(m_actions);
    head->addWidget(m_message);
    column->addLayout(head);
    buildBody(column);
}

void CustomerInspector::buildBody(QVBoxLayout* column)
{
    QVBoxLayout* sections = scrolledColumn(m_scroll);
    const QList<InspectorSection*> all{m_packages, m_details, m_tags, m_restricted, m_locations, m_numbers, m_users, m_operations};
    for (InspectorSection* section : all)
        sections->addWidget(section);
    sections->addStretch();
    column->addWidget(m_scroll, 1);
    column->addWidget(m_raw, 1);
    m_raw->hide();
}

void CustomerInspector::connectParts()
{
    connect(m_actions, &InspectorActions::wizardRequested, this, &CustomerInspector::wizardRequested);
    connect(m_actions, &InspectorActions::changeRequested, this, &CustomerInspector::changeRequested);
    connect(m_actions, &InspectorActions::rawRequested, this, [this] { showRaw(true); });
    connect(m_actions, &InspectorActions::opened, this, [this](const QString& id) {
        m_message->setRetryVisible(false);
        m_message->show(MessageBar::Kind::Hint, tr("The organization ID is on the clipboard, to search for it there: %1").arg(id));
    });
    m_packages->setAction(m_changePackages);
    m_details->setAction(m_changeDetails);
    m_changePackages->setObjectName(u"changePackages"_s);
    m_changeDetails->setObjectName(u"changeDetails"_s);
    for (ChangeLink* link : {m_changePackages, m_changeDetails})
        connect(link, &ChangeLink::changeRequested, this, &CustomerInspector::changeRequested);
    connect(m_restricted, &RestrictionSection::changeRequested, this, &CustomerInspector::changeRequested);
    connect(m_restricted, &RestrictionSection::failed, this, &CustomerInspector::showProblem);
    connect(m_tags, &TagsSection::changeRequested, this, &CustomerInspector::changeRequested);
    connect(m_raw, &RawAnswer::closed, this, [this] { showRaw(false); });
}

void CustomerInspector::setRefusal(InspectorActions::Refusal refusal)
{
    m_refusal = refusal;
    m_actions->setRefusal(std::move(refusal));
}

void CustomerInspector::showRaw(bool shown)
{
    m_scroll->setVisible(!shown);
    m_raw->setVisible(shown);
    if (shown)
        m_raw->showFor(m_id, m_name->text());
}

void CustomerInspector::showCustomer(const CustomerId& id)
{
    if (id.isEmpty() || id == m_id)
        return;
    const bool first = m_id.isEmpty();
    m_id = id;
    m_message->hide();
    m_loading = false;
    m_actions->setBusy(); // until it is this customer's
    showRaw(false);
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
    m_actions->setCustomer(details);
    askServer(details);
    showPackages(details);
    showDetails(details);
    m_tags->showFor(details);
    showRefusals(details);
    showLocations(details);
    m_numbers->showFor(details);
    showUsers(details);
    showOperations(details);
    setUpdatesEnabled(true);
    m_shown = m_id;
    Q_EMIT shown();
}

/// What depends on the customer's provider, too.
void CustomerInspector::showRefusals(const CustomerDetails& details)
{
    const auto refusal = [this, provider = details.customer.provider.toString()](
                             const QString& kind) { return m_refusal ? m_refusal(kind, provider) : QString(); };
    m_restricted->showFor(details, refusal(u"restricted"_s));
    for (ChangeLink* link : {m_changePackages, m_changeDetails})
        link->setCustomer({details.customer, details.name}, refusal);
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
