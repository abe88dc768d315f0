// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/usereditstep.h"

#include "core/whendone.h"
#include "domain/rules.h"
#include "operations/customerchangeservice.h"
#include "ui/shell/services.h"
#include "ui/users/extensionfinder.h"
#include "ui/users/presentpeople.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageparts.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

UserEditStep::UserEditStep(const ChangeContext& context, const ChangeRequest& request)
    : UserStep(context, request, u"user-edit"_s, tr("Edit a user"), tr("The e-mail stays: another e-mail is another user."))
    , m_finder(nullptr)
{
    addUserText(u"firstName"_s, tr("&First name"));
    addUserText(u"lastName"_s, tr("Last &name"));
    addUserText(u"displayName"_s, tr("&Display name"));
    FormField* number = addUserText(u"phoneNumber"_s, tr("Phone n&umber"), true);
    number->setHelp(tr("A number that the location has, with its country code. Empty: the number becomes free."));
    addUserText(u"extension"_s, tr("&Extension"), true);
    m_finder = new ExtensionFinder(services().inquiries, editOf(u"extension"_s), this);
    addButtonRow(theme(), body(), {m_finder->button()});
    connect(m_finder, &ExtensionFinder::found, this, &UserEditStep::stateChanged);
    connect(m_finder, &ExtensionFinder::failed, this, [this](const Error& error) { Q_EMIT failed(error, {}); });
}

bool UserEditStep::isCalling() const { return PackageCatalog::shipped().isCalling(chosen().constFirst().subscriber.packages.value(0)); }

void UserEditStep::show()
{
    const Person& person = chosen().constFirst().person;
    rebase(editOf(u"firstName"_s), m_base.firstName, person.firstName);
    rebase(editOf(u"lastName"_s), m_base.lastName, person.lastName);
    rebase(editOf(u"displayName"_s), m_base.displayName, person.displayName);
    rebase(editOf(u"phoneNumber"_s), m_base.phoneNumber, person.phoneNumbers.value(0));
    rebase(editOf(u"extension"_s), m_base.extension, person.extension);
    for (const QString& key : {u"phoneNumber"_s, u"extension"_s})
        field(key)->setVisible(isCalling());
    m_finder->button()->setVisible(isCalling());
    m_finder->setPlace(seen().customer.orgId, person.locationId, nextExtension(present()));
}

bool UserEditStep::isChanged() const
{
    const auto differs = [this](const QString& key, const QString& base) { return editOf(key)->text().trimmed() != base; };
    return differs(u"firstName"_s, m_base.firstName) || differs(u"lastName"_s, m_base.lastName)
        || differs(u"displayName"_s, m_base.displayName) || differs(u"phoneNumber"_s, m_base.phoneNumber)
        || differs(u"extension"_s, m_base.extension);
}

UserChange UserEditStep::change() const
{
    UserRequest request;
    request.email = chosen().constFirst().subscriber.email;
    request.firstName = editOf(u"firstName"_s)->text().trimmed();
    request.lastName = editOf(u"lastName"_s)->text().trimmed();
    request.displayName = editOf(u"displayName"_s)->text().trimmed();
    request.phoneNumber = editOf(u"phoneNumber"_s)->text().trimmed();
    request.extension = editOf(u"extension"_s)->text().trimmed();
    UserChange change = planUsers({request}, present(), UserFileMode::AddOnly, PackageCatalog::shipped()).constFirst();
    change.withoutNumber = isCalling() && request.phoneNumber.isEmpty() && !m_base.phoneNumber.isEmpty();
    change.seenPhoneNumber = m_base.phoneNumber;
    change.seenExtension = m_base.extension;
    return change;
}

QList<FieldError> UserEditStep::problems() const
{
    if (!hasUsers() || chosen().isEmpty())
        return {};
    QList<FieldError> problems;
    const auto empty = [this](const QString& key) { return editOf(key)->text().trimmed().isEmpty(); };
    for (const auto& [key, base] :
        {std::pair(u"firstName"_s, m_base.firstName), {u"lastName"_s, m_base.lastName}, {u"displayName"_s, m_base.displayName}}) {
        if (empty(key) && !base.isEmpty())
            problems << FieldError{key, u"required"_s, {}};
    }
    if (isCalling() && empty(u"extension"_s) && !m_base.extension.isEmpty())
        problems << FieldError{u"extension"_s, u"extension-stays"_s, {}};
    else if (isCalling() && empty(u"extension"_s) && empty(u"phoneNumber"_s))
        problems << FieldError{u"extension"_s, u"phone-or-extension"_s, {}};
    for (FieldError problem : change().problems) {
        if (problem.field == "email"_L1)
            problem.field = u"firstName"_s;
        problems << problem;
    }
    return problems;
}

QList<FieldError> UserEditStep::fieldsOf(const Error& error) const { return atFields(error.fields); }

UserStep::Asked UserEditStep::ask() { return alone(services().customerChanges.changePerson(seen(), change())); }

} // namespace pd
