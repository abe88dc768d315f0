// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userinspector.h"

#include "core/whendone.h"
#include "sync/syncservice.h"
#include "ui/customers/statuswords.h"
#include "ui/errors/errortext.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inspectorsection.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/statusline.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

namespace {

constexpr auto userSettleTime = 150ms;
constexpr qint64 freshUserSeconds = 600;

} // namespace

UserInspector::UserInspector(const Theme& theme, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sync(services.sync)
    , m_source(new UserDetailsSource(services.cacheFile, this))
    , m_email(new ElidedLabel(theme, look::Type::Section, look::Role::Text, this))
    , m_status(new StatusLine(theme, this))
    , m_package(new QPushButton(tr("Change &package"), this))
    , m_edit(new QPushButton(tr("&Edit"), this))
    , m_move(new QPushButton(tr("&Move number"), this))
    , m_remove(new QPushButton(tr("Rem&ove"), this))
    , m_message(new MessageBar(theme, this))
    , m_scroll(new QScrollArea(this))
    , m_consent(new InspectorSection(theme, tr("Consent"), this))
    , m_errors(new InspectorSection(theme, tr("Errors"), this))
    , m_user(new InspectorSection(theme, tr("User"), this))
    , m_customer(new InspectorSection(theme, tr("Customer"), this))
    , m_ids(new InspectorSection(theme, tr("IDs"), this))
{
    setProperty("area", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::NoFocus);
    buildHead();
    m_settle.setSingleShot(true);
    m_settle.setInterval(userSettleTime);
    connect(&m_settle, &QTimer::timeout, this, &UserInspector::refresh);
    connect(m_source, &UserDetailsSource::loaded, this, &UserInspector::showDetails);
    connect(m_source, &UserDetailsSource::failed, this, &UserInspector::showProblem);
    connect(m_message, &MessageBar::retryRequested, this, [this] {
        m_asked = CustomerId();
        m_message->hide();
        refresh();
    });
}

void UserInspector::buildHead()
{
    const int padding = m_theme.px("width.inspector_padding"_L1);
    QVBoxLayout* column = panelColumn(this);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(padding, m_theme.px("spacing.l"_L1), padding, m_theme.px("spacing.m"_L1));
    head->setSpacing(m_theme.px("spacing.s"_L1));
    auto* top = new QHBoxLayout;
    top->addWidget(m_email, 1);
    QToolButton* close = iconButton(m_theme, u"close"_s, tr("Close"), this);
    connect(close, &QToolButton::clicked, this, &UserInspector::closed);
    top->addWidget(close);
    head->addLayout(top);
    head->addWidget(m_status);
    head->addLayout(buildActions());
    head->addWidget(m_message);
    column->addLayout(head);
    QVBoxLayout* sections = scrolledColumn(m_scroll);
    for (InspectorSection* section : {m_consent, m_errors, m_user, m_customer, m_ids})
        sections->addWidget(section);
    sections->addStretch();
    column->addWidget(m_scroll, 1);
}

QHBoxLayout* UserInspector::buildActions()
{
    auto* row = new QHBoxLayout;
    auto* actions = new QWidget(this);
    auto* flow = new FlowLayout(m_theme.px("spacing.s"_L1), actions);
    const QList<std::pair<QPushButton*, QString>> kinds{
        {m_package, u"user-package"_s}, {m_edit, u"user-edit"_s}, {m_move, u"user-move-number"_s}, {m_remove, u"user-remove"_s}};
    for (const auto& [button, kind] : kinds) {
        button->setObjectName(kind);
        connect(button, &QPushButton::clicked, this, [this, name = kind] { request(name); });
        flow->addWidget(button);
    }
    row->addWidget(actions, 1);
    return row;
}

void UserInspector::showUser(const SubscriberId& id)
{
    if (id.isEmpty() || id == m_id)
        return;
    const bool first = m_id.isEmpty();
    m_id = id;
    m_message->hide();
    first ? refresh() : m_settle.start();
}

void UserInspector::refresh()
{
    if (!m_id.isEmpty())
        m_source->load(m_id);
}

void UserInspector::showDetails(const UserDetails& details)
{
    m_details = details;
    m_id = details.subscriber.id;
    setUpdatesEnabled(false);
    m_email->setText(details.subscriber.email);
    m_status->setStatus(userStatusWords(details.subscriber.status));
    showActions();
    showConsent();
    showErrors();
    showUserRows();
    showCustomer();
    showIds();
    setUpdatesEnabled(true);
    m_shown = m_id;
    askServer();
    Q_EMIT shown();
}

void UserInspector::askServer()
{
    const bool fresh =
        m_details.detailsLoadedAt.isValid() && m_details.detailsLoadedAt.secsTo(QDateTime::currentDateTimeUtc()) < freshUserSeconds;
    const CustomerId customer = m_details.customer.customer.id;
    if (fresh || customer.isEmpty() || m_asked == customer || m_details.customer.customer.orgId.isEmpty())
        return;
    m_asked = customer;
    whenDone(m_sync.loadCustomer(customer), this, [this, customer](const Status& status) {
        if (!(customer == m_details.customer.customer.id))
            return;
        if (status)
            refresh();
        else
            showProblem(status.error());
    });
}

void UserInspector::request(const QString& kind)
{
    ChangeRequest asked;
    asked.kind = kind;
    asked.customers = {m_details.customer};
    asked.details.insert(u"users"_s, QStringList{m_details.subscriber.email});
    if (!m_details.administratorEmail.isEmpty())
        asked.details.insert(u"administrator"_s, m_details.administratorEmail);
    Q_EMIT changeRequested(asked);
}

void UserInspector::showProblem(const Error& error)
{
    const bool gone = error.kind == Error::Kind::NotFound;
    m_message->setRetryVisible(!gone);
    m_message->show(gone ? MessageBar::Kind::Hint : MessageBar::Kind::Error,
        gone ? tr("This user is no longer there.") : errortext::sentence(error), gone ? QString() : errortext::details(error));
}

void UserInspector::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pd
