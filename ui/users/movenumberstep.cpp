// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/movenumberstep.h"

#include "domain/phonenumber.h"
#include "operations/customerchangeservice.h"
#include "ui/shell/services.h"
#include "ui/users/extensionfinder.h"
#include "ui/users/presentpeople.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/reviewpanel.h"
#include "ui/widgets/textpaint.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QString numbersText(const QString& number, const QString& extension)
{
    const QString none = MoveNumberStep::tr("none");
    return MoveNumberStep::tr("%1 · extension %2", "phone number")
        .arg(number.isEmpty() ? none : isolated(number), extension.isEmpty() ? none : isolated(extension));
}

} // namespace

MoveNumberStep::MoveNumberStep(const ChangeContext& context, const ChangeRequest& request)
    : UserStep(context, request, u"user-move-number"_s, tr("Move a phone number"),
        tr("The number goes to another user of the same customer. Calls reach that user from then on."))
    , m_number(new QComboBox(this))
    , m_to(new ChoiceBox(this))
    , m_numberField(addUserField(u"phoneNumber"_s, tr("Phone n&umber"), m_number))
    , m_extensionField(nullptr)
    , m_finder(nullptr)
    , m_both(new ReviewPanel(context.theme, this))
{
    m_to->setObjectName(u"receiver"_s);
    addUserField(u"to"_s, tr("&To"), m_to);
    m_extensionField = addUserText(u"extension"_s, tr("&Extension that stays"), true);
    m_finder = new ExtensionFinder(services().inquiries, editOf(u"extension"_s), this);
    addButtonRow(theme(), body(), {m_finder->button()});
    body()->addWidget(m_both);
    connect(m_number, &QComboBox::currentIndexChanged, this, &MoveNumberStep::showBoth);
    connect(m_to, &QComboBox::currentTextChanged, this, &MoveNumberStep::showBoth);
    connect(editOf(u"extension"_s), &QLineEdit::textChanged, this, &MoveNumberStep::showBoth);
    connect(m_finder, &ExtensionFinder::failed, this, [this](const Error& error) { Q_EMIT failed(error, {}); });
}

void MoveNumberStep::show()
{
    const PresentUser& from = chosen().constFirst();
    const QSignalBlocker numbers(m_number);
    m_number->clear();
    for (const QString& number : from.person.phoneNumbers)
        m_number->addItem(isolated(number), number); // its plus stays in front in Hebrew, too
    m_numberField->setHelp(tr("%1 has it now.", "user").arg(nameOf(from)));
    QList<NamedCode> choices;
    const PackageCatalog& catalog = PackageCatalog::shipped();
    for (const PresentUser& user : present().users) {
        if (catalog.isCalling(user.subscriber.packages.value(0)) && !user.person.id.isEmpty()
            && !(user.subscriber.id == from.subscriber.id))
            choices << NamedCode{user.subscriber.email,
                user.person.displayName.isEmpty() ? user.subscriber.email
                                                  : QString(user.person.displayName + u" · "_s + user.subscriber.email)};
    }
    m_to->setChoices(choices, tr("Name or e-mail"));
    m_extensionField->setVisible(needsExtension());
    m_finder->button()->setVisible(needsExtension());
    m_extensionField->setHelp(tr("Without the number the user can be reached by an extension only."));
    m_finder->setPlace(seen().customer.orgId, from.person.locationId, nextExtension(present()));
    if (needsExtension())
        m_finder->propose();
    showBoth();
}

void MoveNumberStep::chooseReceiver(const QString& email) { m_to->setCode(email); }

bool MoveNumberStep::isChanged() const { return !m_to->currentText().trimmed().isEmpty(); }

const PresentUser* MoveNumberStep::receiver() const
{
    const QString email = m_to->code();
    return m_to->findData(email) < 0 ? nullptr : userOf(email);
}

QString MoveNumberStep::number() const { return m_number->currentData().toString(); }

bool MoveNumberStep::needsExtension() const { return chosen().constFirst().person.extension.isEmpty(); }

void MoveNumberStep::showBoth()
{
    m_both->clear();
    const PresentUser* to = receiver();
    m_both->setVisible(to && !number().isEmpty());
    if (to && !number().isEmpty()) {
        const Person& first = chosen().constFirst().person;
        const QString stays = needsExtension() ? editOf(u"extension"_s)->text().trimmed() : first.extension;
        const Person& second = to->person;
        const auto rows = [](const QString& before, const QString& after) {
            return QList<ReviewRow>{{tr("Now"), before}, {tr("Afterwards"), after}};
        };
        m_both->addGroup({}, nameOf(chosen().constFirst()), rows(numbersText(number(), first.extension), numbersText({}, stays)));
        m_both->addGroup(
            {}, nameOf(*to), rows(numbersText(second.phoneNumbers.value(0), second.extension), numbersText(number(), second.extension)));
    }
    Q_EMIT stateChanged();
}

QList<FieldError> MoveNumberStep::problems() const
{
    if (!hasUsers() || chosen().isEmpty())
        return {};
    QList<FieldError> problems;
    if (number().isEmpty())
        problems << FieldError{u"phoneNumber"_s, u"number-none"_s, {}};
    if (!receiver())
        problems << FieldError{u"to"_s, m_to->currentText().trimmed().isEmpty() ? u"required"_s : u"user-unknown"_s, {}};
    const QString extension = editOf(u"extension"_s)->text().trimmed();
    if (needsExtension() && extension.isEmpty())
        problems << FieldError{u"extension"_s, u"phone-or-extension"_s, {}};
    else if (needsExtension() && !isExtension(extension))
        problems << FieldError{u"extension"_s, u"extension"_s, extension};
    return problems;
}

QList<FieldError> MoveNumberStep::fieldsOf(const Error& error) const { return atFields(error.fields); }

UserStep::Asked MoveNumberStep::ask()
{
    const QString extension = needsExtension() ? editOf(u"extension"_s)->text().trimmed() : QString();
    return alone(services().customerChanges.moveNumber(seen(), chosen().constFirst().person, receiver()->person, number(), extension));
}

} // namespace pd
