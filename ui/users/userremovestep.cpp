// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userremovestep.h"

#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// More names than these nobody reads.
constexpr qsizetype mostUsersNamed = 12;

} // namespace

UserRemoveStep::UserRemoveStep(const ChangeContext& context, const ChangeRequest& request)
    : UserStep(context, request, u"user-remove"_s, tr("Remove users"), {})
    , m_who(addSentence({}, {}))
    , m_consequences(addSentence({}, u"danger"_s))
    , m_count(addUserText(u"count"_s, tr("T&ype how many users are removed"), true))
{
}

void UserRemoveStep::show()
{
    QStringList names;
    for (const PresentUser& user : chosen().mid(0, mostUsersNamed))
        names << nameOf(user);
    if (const qsizetype more = chosen().size() - names.size(); more > 0)
        names << tr("and %Ln more", nullptr, int(more));
    m_who->setText(names.join(u'\n'));
    m_consequences->setText(
        tr("They lose their packages at once, their numbers and extensions become free, and billing of their packages ends. "
           "The persons stay in the organization, and their e-mail addresses stay bound to it.",
            nullptr, int(chosen().size())));
    m_count->setVisible(chosen().size() > 1);
}

QList<FieldError> UserRemoveStep::problems() const
{
    if (chosen().size() < 2)
        return {};
    bool isNumber = false;
    const qlonglong typed = QLocale().toLongLong(editOf(u"count"_s)->text().trimmed(), &isNumber);
    if (isNumber && typed == chosen().size())
        return {};
    return {{u"count"_s, u"users-count"_s, QString::number(chosen().size())}};
}

QString UserRemoveStep::finishText() const { return tr("&Remove %Ln users", nullptr, int(std::max<qsizetype>(1, chosen().size()))); }

UserStep::Asked UserRemoveStep::ask()
{
    QList<UserChange> changes;
    for (const PresentUser& user : chosen()) {
        UserChange change;
        change.email = user.subscriber.email;
        change.verdict = UserVerdict::Remove;
        change.subscriberId = user.subscriber.id;
        change.personId = user.person.id;
        change.fromPackage = user.subscriber.packages.value(0);
        changes << change;
    }
    return apply(changes);
}

} // namespace pd
