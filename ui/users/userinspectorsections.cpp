// SPDX-License-Identifier: GPL-3.0-or-later
// What the sections of a user's inspector say.
#include "domain/packagecatalog.h"
#include "domain/webexid.h"
#include "ui/customers/statuswords.h"
#include "ui/theme/theme.h"
#include "ui/users/userinspector.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/inspectorsection.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/when.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

bool isWaitingForConsent(const UserDetails& details) { return details.subscriber.status == "pending_user_migration"_L1; }

QList<CopyChoice> copiesOfId(const QString& id)
{
    QList<CopyChoice> copies{{UserInspector::tr("Copy encoded"), id}};
    if (const QString bare = bareUuid(id); bare != id)
        copies << CopyChoice{UserInspector::tr("Copy bare UUID"), bare};
    return copies;
}

QList<CopyChoice> copyOf(const QString& text) { return {{UserInspector::tr("Copy"), text}}; }

QString whenText(const QString& iso)
{
    const QDateTime when = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return when.isValid() ? shortWhen(when, QDateTime::currentDateTimeUtc(), QLocale()) : iso;
}

} // namespace

void UserInspector::addRow(
    InspectorSection* section, const QString& label, const QString& value, bool mono, const QList<CopyChoice>& copies)
{
    if (value.isEmpty())
        return;
    auto* row = new DetailRow(m_theme, label, mono ? look::Type::Mono : look::Type::Body, this);
    row->setValue(value);
    row->setCopies(copies);
    section->addRow(row);
}

void UserInspector::showActions()
{
    const bool waits = isWaitingForConsent(m_details);
    const bool listed = !m_details.customer.customer.id.isEmpty();
    const bool calls = PackageCatalog::shipped().isCalling(m_details.subscriber.packages.value(0));
    for (QPushButton* button : {m_package, m_edit})
        button->setEnabled(listed && !waits);
    m_move->setVisible(calls && !waits && !m_details.person.phoneNumbers.isEmpty());
    m_remove->setEnabled(listed);
    const QString why = waits ? tr("Not before the user has agreed to the move") : QString();
    m_package->setToolTip(why);
    m_edit->setToolTip(why);
}

void UserInspector::showConsent()
{
    m_consent->clear();
    const bool waits = isWaitingForConsent(m_details);
    m_consent->setVisible(waits);
    if (!waits)
        return;
    m_consent->addText(
        tr("The e-mail belongs to another organization. The user was asked by mail to agree to the move, and has not answered yet."));
    QPushButton* resend = addLinks(m_consent, {{u"resend-consent"_s, tr("Send request a&gain")}}).constFirst();
    connect(resend, &QPushButton::clicked, this, [this] { request(u"resend-consent"_s); });
}

void UserInspector::showErrors()
{
    m_errors->clear();
    m_errors->setVisible(!m_details.subscriber.errors.isEmpty());
    for (const ApiProblem& problem : m_details.subscriber.errors) {
        auto* bar = new MessageBar(m_theme, m_errors);
        if (problem.code != 0)
            bar->setNote(tr("Code %1").arg(problem.code));
        m_errors->addRow(bar);
        bar->show(MessageBar::Kind::Error, problem.text.isEmpty() ? tr("The server gave no reason.") : problem.text);
    }
}

void UserInspector::showUserRows()
{
    m_user->clear();
    const Subscriber& user = m_details.subscriber;
    const Person& person = m_details.person;
    const PackageCatalog& catalog = PackageCatalog::shipped();
    QStringList packages;
    for (const QString& package : user.packages)
        packages << catalog.displayName(package);
    addRow(m_user, tr("Name"), person.displayName, false, copyOf(person.displayName));
    addRow(m_user, tr("E-mail"), user.email, false, copyOf(user.email));
    addRow(m_user, tr("Package"), packages.join(u", "_s), false, {});
    addRow(m_user, tr("Location"), m_details.locationName, false, {});
    for (const QString& number : person.phoneNumbers)
        addRow(m_user, tr("Phone number"), number, true, copyOf(number));
    addRow(m_user, tr("Extension"), person.extension, true, copyOf(person.extension));
    addRow(m_user, tr("Created"), whenText(user.created), false, {});
    addRow(m_user, tr("Changed"), whenText(user.lastStatusChange), false, {});
    if (person.email.isEmpty() && !isWaitingForConsent(m_details))
        m_user->addText(tr("Name and number are being read from the server…"));
}

void UserInspector::showCustomer()
{
    m_customer->clear();
    const SeenCustomer& seen = m_details.customer;
    const QString name = seen.name.isEmpty() ? m_details.subscriber.externalCustomerId : seen.name;
    addRow(m_customer, tr("Name"), name, false, copyOf(name));
    addRow(m_customer, tr("External ID"), m_details.subscriber.externalCustomerId, true, copyOf(m_details.subscriber.externalCustomerId));
    const CustomerId id = m_details.subscriber.customerId;
    const QList<QPushButton*> links = addLinks(
        m_customer, {{u"openCustomer"_s, tr("Open c&ustomer")}, {u"onlyCustomer"_s, tr("Its u&sers")}, {u"addUsers"_s, tr("Add users")}});
    connect(links.at(0), &QPushButton::clicked, this, [this, id] { Q_EMIT customerRequested(id); });
    connect(links.at(1), &QPushButton::clicked, this, [this, id, name] { Q_EMIT onlyCustomerRequested(id, name); });
    connect(links.at(2), &QPushButton::clicked, this, [this, id] { Q_EMIT addRequested(id); });
}

/// Links side by side, with their names for tests and style.
QList<QPushButton*> UserInspector::addLinks(InspectorSection* section, const QList<std::pair<QString, QString>>& links)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px("spacing.l"_L1));
    QList<QPushButton*> buttons;
    for (const auto& [key, text] : links) {
        buttons << linkButton(text, line);
        buttons.constLast()->setObjectName(key);
        row->addWidget(buttons.constLast());
    }
    row->addStretch();
    section->addRow(line);
    return buttons;
}

void UserInspector::showIds()
{
    m_ids->clear();
    const auto add = [this](const QString& label, const QString& id) {
        if (!id.isEmpty())
            addRow(m_ids, label, id, true, copiesOfId(id));
    };
    add(tr("User ID"), m_details.subscriber.id.toString());
    add(tr("Person ID"), m_details.subscriber.personId.toString());
    add(tr("Customer ID"), m_details.subscriber.customerId.toString());
    add(tr("Organization ID"), m_details.customer.customer.orgId.toString());
}

} // namespace pd
