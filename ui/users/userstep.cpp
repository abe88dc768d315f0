// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userstep.h"

#include "core/whendone.h"
#include "domain/rules.h"
#include "operations/userfileservice.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

UserStep::UserStep(const ChangeContext& context, const ChangeRequest& request, QString key, QString title, const QString& explanation)
    : ChangeStep(context, std::move(key), std::move(title), explanation)
    , m_emails(request.details.value(u"users"_s).toStringList())
    , m_note(wrappedLabel(context.theme, {}, this))
    , m_body(new QWidget(this))
    , m_fields(new QVBoxLayout(m_body))
{
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setSpacing(context.theme.px("spacing.l"_L1));
    column()->addWidget(m_note);
    column()->addWidget(m_body);
    m_body->hide();
}

const PresentUsers& UserStep::present() const
{
    static const PresentUsers nobody;
    return m_present ? *m_present : nobody;
}

void UserStep::begin(const QList<SeenCustomer>& customers)
{
    m_seen = customers.constFirst();
    read();
}

void UserStep::read()
{
    const int ask = ++m_asks;
    m_note->setText(tr("Reading the users of the customer…"));
    m_note->show();
    whenDone(services().userFiles.usersOf(m_seen.customer.id.toString()), this, [this, ask](const Result<PresentUsers>& users) {
        if (ask != m_asks)
            return;
        if (users)
            return showUsers(*users);
        m_note->hide();
        Q_EMIT failed(users.error(), [this] { read(); });
    });
}

void UserStep::showUsers(const PresentUsers& users)
{
    ++m_asks;
    const bool first = !m_present;
    m_present = users;
    m_chosen.clear();
    for (const QString& email : std::as_const(m_emails)) {
        if (const PresentUser* user = userOf(email))
            m_chosen << *user;
    }
    const bool nobody = needsChosen() && m_chosen.isEmpty();
    m_note->setText(nobody ? tr("The customer no longer has this user. Nothing is left to change here.") : QString());
    m_note->setVisible(nobody);
    m_body->setVisible(!nobody);
    if (!nobody)
        show();
    Q_EMIT stateChanged();
    if (first && !nobody && isVisible())
        focusFirst();
}

const PresentUser* UserStep::userOf(const QString& email) const
{
    const QString wanted = comparable(email);
    const auto& all = present().users;
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const PresentUser& u) { return comparable(u.subscriber.email) == wanted; });
    return it == all.cend() ? nullptr : &*it;
}

FormField* UserStep::addUserField(const QString& key, const QString& label, QWidget* control)
{
    FormField* added = makeField(key, label, control);
    m_fields->addWidget(added);
    return added;
}

FormField* UserStep::addUserText(const QString& key, const QString& label, bool leftToRight)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(key);
    if (leftToRight)
        keepLeftToRight(edit);
    return addUserField(key, label, edit);
}

QLabel* UserStep::addSentence(const QString& text, const QString& tone)
{
    QLabel* label = wrappedLabel(theme(), text, this, tone);
    m_fields->addWidget(label);
    return label;
}

void UserStep::rebase(QLineEdit* edit, QString& base, const QString& now)
{
    if (edit->text() == base)
        edit->setText(now);
    base = now;
}

UserStep::Asked UserStep::apply(const QList<UserChange>& changes)
{
    UserFilePlan plan;
    plan.customer = m_seen.customer;
    plan.customerName = m_seen.name;
    plan.changes = changes;
    return services().userFiles.apply(plan).then([](const Result<QList<OperationId>>& ids) {
        QList<Result<OperationId>> answers;
        if (!ids)
            return answers << pd::failed(ids.error());
        for (const OperationId& id : *ids)
            answers << id;
        return answers;
    });
}

QString UserStep::nameOf(const PresentUser& user)
{
    const QString email = isolated(user.subscriber.email);
    return user.person.displayName.isEmpty() ? email : tr("%1, %2", "name, e-mail").arg(isolated(user.person.displayName), email);
}

} // namespace pd
