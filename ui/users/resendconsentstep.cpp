// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/resendconsentstep.h"

#include "core/background.h"
#include "core/whendone.h"
#include "items/userrows.h"
#include "operations/customerchangeservice.h"
#include "operations/userfileservice.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/textpaint.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

bool waitsForConsent(const Subscriber& user) { return user.status == "pending_user_migration"_L1; }

Subscriber subscriberOf(const ListedUser& user)
{
    Subscriber subscriber;
    subscriber.id = SubscriberId(user.id);
    subscriber.email = user.email;
    subscriber.customerId = CustomerId(user.customerId);
    subscriber.status = user.status;
    return subscriber;
}

} // namespace

ResendConsentStep::ResendConsentStep(const ChangeContext& context, const ChangeRequest& request)
    : ChangeStep(context, u"resend-consent"_s, tr("Waiting for consent"),
        tr("These users belong to another organization and have to agree to the move. The mail that asks them can be sent again."))
    , m_preferred(request.details.value(u"users"_s).toStringList())
    , m_note(wrappedLabel(context.theme, {}, this))
    , m_all(linkButton(tr("Selec&t all"), this))
    , m_none(linkButton(tr("Select n&one"), this))
    , m_list(new QListWidget(this))
    , m_field(nullptr)
{
    column()->addWidget(m_note);
    addButtonRow(theme(), column(), {m_all, m_none});
    m_all->setObjectName(u"selectAll"_s);
    m_none->setObjectName(u"selectNone"_s);
    m_list->setObjectName(u"waiting"_s);
    static constexpr int rowsInSight = 10;
    m_list->setMinimumHeight(theme().px("height.list_row"_L1) * rowsInSight);
    m_list->setUniformItemSizes(true);
    m_field = addField(u"users"_s, tr("&Users"), m_list);
    const auto setAll = [this](Qt::CheckState state) {
        const QSignalBlocker blocker(m_list);
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setCheckState(state);
        showCount();
    };
    connect(m_all, &QPushButton::clicked, this, [setAll] { setAll(Qt::Checked); });
    connect(m_none, &QPushButton::clicked, this, [setAll] { setAll(Qt::Unchecked); });
    connect(m_list, &QListWidget::itemChanged, this, &ResendConsentStep::showCount);
}

void ResendConsentStep::begin(const QList<SeenCustomer>& customers)
{
    m_customers = customers;
    m_note->setText(tr("Looking who is waiting…"));
    m_note->show();
    m_field->hide();
    customers.size() == 1 ? readOne() : readAll();
}

void ResendConsentStep::readOne()
{
    const SeenCustomer& customer = m_customers.constFirst();
    whenDone(
        services().userFiles.usersOf(customer.customer.id.toString()), this, [this, ask = ++m_asks](const Result<PresentUsers>& users) {
            if (ask != m_asks)
                return;
            if (!users) {
                m_note->hide();
                return Q_EMIT failed(users.error(), [this] { begin(m_customers); });
            }
            QList<Waiting> waiting;
            for (const PresentUser& user : users->users) {
                if (waitsForConsent(user.subscriber))
                    waiting << Waiting{user.subscriber, {}};
            }
            showWaiting(waiting);
        });
}

void ResendConsentStep::readAll()
{
    whenDone(
        inBackground([cache = services().cacheFile] { return readWaitingUsers(cache); }), this, [this](const Result<ChosenUsers>& users) {
            if (!users) {
                m_note->hide();
                return Q_EMIT failed(users.error(), [this] { begin(m_customers); });
            }
            QSet<QString> wanted;
            for (const SeenCustomer& customer : std::as_const(m_customers))
                wanted << customer.customer.id.toString();
            QList<Waiting> waiting;
            for (const ListedUser& user : users->users) {
                if (wanted.contains(user.customerId))
                    waiting << Waiting{subscriberOf(user), user.customerName};
            }
            showWaiting(waiting);
        });
}

void ResendConsentStep::showWaiting(const QList<Waiting>& waiting)
{
    ++m_asks;
    m_waiting = waiting;
    m_read = true;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Waiting& one : waiting) {
        auto* item = new QListWidgetItem(one.customerName.isEmpty()
                ? one.user.email
                : tr("%1 · %2", "e-mail, customer").arg(isolated(one.user.email), isolated(one.customerName)),
            m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(m_preferred.isEmpty() || m_preferred.contains(one.user.email) ? Qt::Checked : Qt::Unchecked);
    }
    m_field->setVisible(!waiting.isEmpty());
    m_all->setVisible(!waiting.isEmpty());
    m_none->setVisible(!waiting.isEmpty());
    showCount();
}

void ResendConsentStep::showCount()
{
    m_note->setText(m_waiting.isEmpty()
            ? tr("Nobody is waiting: everybody agreed, or was never asked.")
            : tr("%1 of %Ln users are selected.", nullptr, int(m_waiting.size())).arg(locale().toString(chosen().size())));
    Q_EMIT stateChanged();
}

QList<Subscriber> ResendConsentStep::chosen() const
{
    QList<Subscriber> users;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            users << m_waiting.at(i).user;
    }
    return users;
}

QList<FieldError> ResendConsentStep::problems() const
{
    if (!m_read || m_waiting.isEmpty() || !chosen().isEmpty())
        return {};
    return {{u"users"_s, u"users-unchosen"_s, {}}};
}

QString ResendConsentStep::finishText() const { return tr("&Send %Ln mails", nullptr, int(chosen().size())); }

/// One operation for each customer.
ResendConsentStep::Asked ResendConsentStep::ask()
{
    const QList<Subscriber> users = chosen();
    QList<QFuture<Result<OperationId>>> asked;
    for (const SeenCustomer& customer : std::as_const(m_customers)) {
        QList<Subscriber> ofCustomer;
        std::copy_if(users.cbegin(), users.cend(), std::back_inserter(ofCustomer),
            [&](const Subscriber& user) { return m_customers.size() == 1 || user.customerId == customer.customer.id; });
        if (!ofCustomer.isEmpty())
            asked << services().customerChanges.resendConsent(customer, ofCustomer);
    }
    return QtFuture::whenAll(asked.begin(), asked.end()).then([](const QList<QFuture<Result<OperationId>>>& futures) {
        QList<Result<OperationId>> answers;
        for (const QFuture<Result<OperationId>>& future : futures)
            answers << future.result();
        return answers;
    });
}

QString ResendConsentStep::afterwards() const
{
    return tr("The users change to the new organization when they agree. Until then neither package nor number can be changed.");
}

} // namespace pd
