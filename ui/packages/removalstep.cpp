// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/removalstep.h"

#include "core/whendone.h"
#include "domain/packagecatalog.h"
#include "domain/rules.h"
#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"
#include "ui/packages/personlist.h"
#include "ui/shell/services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pointlist.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFuture>
#include <QLabel>
#include <QLineEdit>

#include <numeric>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

const QString confirmationKey = u"confirmation"_s;

/// What the person types to confirm: the name where there is one.
QString wordOf(const SeenCustomer& seen) { return seen.name.trimmed().isEmpty() ? seen.customer.externalId : seen.name.trimmed(); }

} // namespace

RemovalStep::RemovalStep(const ChangeContext& context, QWidget* parent)
    : ChangeStep(context, u"delete"_s, tr("Delete wholesale services"),
        tr("The customer leaves your list, and its users lose their packages. This cannot be undone."), parent)
    , m_going(new PointList(context.theme, this))
    , m_withPersons(new QCheckBox(tr("Remove &persons, too"), this))
    , m_persons(new PersonList(context.theme, this))
    , m_warning(wrappedLabel(context.theme, {}, this, u"warning"_s))
{
    addSection(tr("What goes"));
    column()->addWidget(m_going);
    addSection(tr("What stays"));
    auto* staying = new PointList(context.theme, this);
    for (const QString& point : {tr("The Webex organization with its name, settings and sign-in"),
             tr("Its persons and administrators; their e-mail addresses stay bound to the organization"), tr("What was billed until now")})
        staying->add(u"circle-dot"_s, look::Role::TextMuted, point);
    column()->addWidget(staying);
    m_withPersons->setObjectName(u"withPersons"_s);
    m_withPersons->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column()->addWidget(m_withPersons);
    column()->addWidget(m_persons);
    column()->addWidget(m_warning);
    addText(confirmationKey, tr("Confirm by &typing"))->setRequired(true);
    editOf(confirmationKey)->setObjectName(confirmationKey);
    connect(m_withPersons, &QCheckBox::clicked, this, [this] {
        if (m_withPersons->isChecked() && !m_peopleAsked)
            readPeople();
        showPersons();
        Q_EMIT edited(u"persons"_s);
    });
    connect(m_persons, &PersonList::edited, this, [this] {
        showPersons();
        Q_EMIT edited(u"persons"_s);
    });
    showPersons();
}

void RemovalStep::addSection(const QString& title) { column()->addWidget(plainLabel(theme(), look::Type::BodyStrong, title, this)); }

void RemovalStep::begin(const QList<SeenCustomer>& customers)
{
    m_seen = customers.constFirst();
    // Another look is at something else: it is confirmed anew.
    editOf(confirmationKey)->clear();
    field(confirmationKey)->setHelp(tr("Type %1").arg(isolated(wordOf(m_seen))));
    m_withPersons->setVisible(!m_seen.customer.orgId.isEmpty());
    countUsers();
    if (m_peopleAsked)
        readPeople();
}

void RemovalStep::countUsers()
{
    m_counted = false;
    m_users.clear();
    showGoing();
    whenDone(
        services().inquiries.usersPerPackage(m_seen.customer.id), this, [this, count = ++m_count](const Result<QMap<QString, int>>& users) {
            if (count == m_count)
                setUsers(users);
        });
}

void RemovalStep::setUsers(const Result<QMap<QString, int>>& usersPerPackage)
{
    ++m_count;
    m_counted = true;
    m_users = usersPerPackage.value_or(QMap<QString, int>());
    showGoing();
    if (!usersPerPackage)
        Q_EMIT failed(usersPerPackage.error(), [this] { countUsers(); });
    Q_EMIT stateChanged();
}

void RemovalStep::showGoing()
{
    m_going->clear();
    for (const QString& package : std::as_const(m_seen.customer.packages)) {
        const QString name = PackageCatalog::shipped().displayName(package);
        const int users = m_users.value(package);
        const QString text = users > 0 ? tr("%1, from %Ln users", "package", users).arg(name) : name;
        m_going->add(u"trash"_s, look::Role::Danger, text, u"danger"_s);
    }
    const int users = std::accumulate(m_users.cbegin(), m_users.cend(), 0);
    if (!m_counted)
        m_going->add(u"ring"_s, look::Role::Info, tr("Counting the users…"), u"muted"_s);
    else if (users > 0)
        m_going->add(u"users"_s, look::Role::Danger, tr("%Ln users cannot use the services any more; their billing ends", nullptr, users),
            u"danger"_s);
}

void RemovalStep::readPeople()
{
    m_peopleAsked = true;
    m_persons->setNote(tr("Reading the persons of the organization…"));
    whenDone(services().inquiries.people(m_seen.customer.orgId), this, [this](const Result<QList<Person>>& people) {
        if (people)
            return setPeople(*people);
        m_persons->setNote(tr("The persons could not be read."));
        Q_EMIT failed(people.error(), [this] { readPeople(); });
    });
}

void RemovalStep::setPeople(const QList<Person>& people)
{
    m_peopleAsked = m_peopleKnown = true;
    m_persons->setPeople(people);
    showPersons();
    Q_EMIT stateChanged();
}

void RemovalStep::showPersons()
{
    const bool with = m_withPersons->isChecked() && !m_withPersons->isHidden();
    m_persons->setVisible(with);
    const bool all = with && m_persons->hasAllAdministrators();
    m_warning->setText(
        all ? tr("All administrators are chosen. Nobody of the organization could sign in to Control Hub any more.") : QString());
    m_warning->setVisible(all);
}

QList<FieldError> RemovalStep::problems() const
{
    const QString typed = editOf(confirmationKey)->text();
    if (typed.trimmed().isEmpty())
        return {FieldError{confirmationKey, u"required"_s, {}}};
    const bool same = comparable(typed) == comparable(m_seen.name) || comparable(typed) == comparable(m_seen.customer.externalId);
    return same ? QList<FieldError>() : QList<FieldError>{FieldError{confirmationKey, u"confirmation-differs"_s, wordOf(m_seen)}};
}

bool RemovalStep::hasChanges() const { return !editOf(confirmationKey)->text().isEmpty() || !m_persons->chosen().isEmpty(); }

ChangeStep::Asked RemovalStep::ask()
{
    const bool with = m_withPersons->isChecked() && m_peopleKnown;
    return alone(services().customerChanges.removeCustomer(m_seen, with ? m_persons->chosen() : QList<Person>()));
}

QString RemovalStep::afterwards() const
{
    const int persons = m_withPersons->isChecked() ? int(m_persons->chosen().size()) : 0;
    const QString stays =
        tr("The customer is shown as Deleting until the server is done, then it leaves the list. The organization stays.");
    if (persons == 0)
        return stays;
    return QString(stays + u' ' + tr("Afterwards %Ln persons are removed from it.", nullptr, persons));
}

void RemovalStep::focusFirst() { field(confirmationKey)->focusControl(); }

} // namespace pd
