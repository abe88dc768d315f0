// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userpackagestep.h"

#include "domain/packagelevel.h"
#include "domain/rules.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/users/extensionfinder.h"
#include "ui/users/presentpeople.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/textpaint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

UserPackageStep::UserPackageStep(const ChangeContext& context, const ChangeRequest& request)
    : UserStep(context, request, u"user-package"_s, tr("Change the package of a user"),
        tr("The user keeps the person, e-mail and name. Billing of the old package ends, that of the new one begins."))
    , m_package(new QComboBox(this))
    , m_location(new QComboBox(this))
    , m_number(nullptr)
    , m_extension(nullptr)
    , m_packageField(addUserField(u"packages"_s, tr("New &package"), m_package))
    , m_locationField(nullptr)
    , m_numberField(nullptr)
    , m_extensionField(nullptr)
    , m_finder(nullptr)
    , m_noAdministrator(new QCheckBox(tr("This user is &not a full administrator"), this))
    , m_consequence(nullptr)
    , m_administratorEmail(request.details.value(u"administrator"_s).toString())
{
    m_package->setObjectName(u"package"_s);
    m_noAdministrator->setObjectName(u"noAdministrator"_s);
    body()->addWidget(m_noAdministrator);
    buildCalling();
    m_consequence = addSentence();
    connect(m_package, &QComboBox::currentIndexChanged, this, &UserPackageStep::showDependent);
    connect(m_noAdministrator, &QCheckBox::toggled, this, &UserPackageStep::stateChanged);
}

void UserPackageStep::buildCalling()
{
    m_location->setObjectName(u"location"_s);
    m_locationField = addUserField(u"location"_s, tr("L&ocation"), m_location);
    m_numberField = addUserText(u"phoneNumber"_s, tr("Phone n&umber"), true);
    m_extensionField = addUserText(u"extension"_s, tr("&Extension"), true);
    m_number = editOf(u"phoneNumber"_s);
    m_extension = editOf(u"extension"_s);
    m_numberField->setHelp(tr("A number that the location has, with its country code. It may stay empty where there is an extension."));
    m_finder = new ExtensionFinder(services().inquiries, m_extension, this);
    addButtonRow(theme(), body(), {m_finder->button()});
    connect(m_location, &QComboBox::currentIndexChanged, this, &UserPackageStep::showDependent);
    connect(m_finder, &ExtensionFinder::found, this, &UserPackageStep::stateChanged);
    connect(m_finder, &ExtensionFinder::failed, this, [this](const Error& error) { Q_EMIT failed(error, {}); });
}

void UserPackageStep::show()
{
    const QString wanted = package();
    const QString place = m_location->currentData().toString();
    const PackageCatalog& catalog = PackageCatalog::shipped();
    const QString now = chosen().constFirst().subscriber.packages.value(0);
    const QSignalBlocker packages(m_package);
    const QSignalBlocker locations(m_location);
    m_package->clear();
    m_package->addItem(tr("Choose a package"), QString());
    for (const QString& id : present().packages) {
        const PackageInfo* info = catalog.find(id);
        if (info && info->subscriber && !info->addOn && id != now)
            m_package->addItem(info->displayName, id);
    }
    m_package->setCurrentIndex(std::max(0, m_package->findData(wanted)));
    m_packageField->setHelp(tr("%1 has %2 now.", "user, package").arg(nameOf(chosen().constFirst()), isolated(catalog.displayName(now))));
    m_location->clear();
    for (const Location& location : present().locations)
        m_location->addItem(location.name, location.id.toString());
    m_location->setCurrentIndex(std::max(0, m_location->findData(place)));
    showDependent();
}

void UserPackageStep::choosePackage(const QString& package) { m_package->setCurrentIndex(m_package->findData(package)); }

QString UserPackageStep::package() const { return m_package->currentData().toString(); }

bool UserPackageStep::isChanged() const { return !package().isEmpty(); }

bool UserPackageStep::becomesCalling() const
{
    const PackageCatalog& catalog = PackageCatalog::shipped();
    return catalog.isCalling(package()) && !catalog.isCalling(chosen().constFirst().subscriber.packages.value(0));
}

void UserPackageStep::showDependent()
{
    if (chosen().isEmpty())
        return;
    const bool calling = becomesCalling();
    for (FormField* field : {m_locationField, m_numberField, m_extensionField})
        field->setVisible(calling);
    m_finder->button()->setVisible(calling);
    const bool lowered = isLowerPackage(chosen().constFirst().subscriber.packages.value(0), package());
    m_noAdministrator->setVisible(lowered && administrator() == Administrator::Presumed);
    showNote();
    m_finder->setPlace(seen().customer.orgId, LocationId(m_location->currentData().toString()), nextExtension(present()));
    if (calling && m_number->text().trimmed().isEmpty())
        m_finder->propose();
    Q_EMIT stateChanged();
}

void UserPackageStep::showNote()
{
    const PackageCatalog& catalog = PackageCatalog::shipped();
    const bool was = catalog.isCalling(chosen().constFirst().subscriber.packages.value(0));
    QString note;
    if (was && !package().isEmpty() && !catalog.isCalling(package()))
        note = tr("Phone number and extension of the user become free.");
    m_consequence->setText(note);
    m_consequence->setVisible(!note.isEmpty());
}

UserPackageStep::Administrator UserPackageStep::administrator() const
{
    const Subscriber& user = chosen().constFirst().subscriber;
    if (userOf(m_administratorEmail) && !m_administratorEmail.isEmpty())
        return comparable(user.email) == comparable(m_administratorEmail) ? Administrator::Known : Administrator::No;
    return isFirstUser(present(), user) ? Administrator::Presumed : Administrator::No;
}

UserChange UserPackageStep::change() const
{
    UserRequest request;
    request.email = chosen().constFirst().subscriber.email;
    request.packages.insert(package(), true);
    if (becomesCalling()) {
        request.location = m_location->currentText();
        request.phoneNumber = m_number->text().trimmed();
        request.extension = m_extension->text().trimmed();
    }
    return planUsers({request}, present(), UserFileMode::AddOnly, PackageCatalog::shipped()).constFirst();
}

QList<FieldError> UserPackageStep::problems() const
{
    if (!hasUsers() || chosen().isEmpty() || package().isEmpty())
        return {};
    QList<FieldError> problems;
    const PresentUser& user = chosen().constFirst();
    const bool lowered = isLowerPackage(user.subscriber.packages.value(0), package());
    const Administrator role = lowered ? administrator() : Administrator::No;
    if (role == Administrator::Known || (role == Administrator::Presumed && !m_noAdministrator->isChecked()))
        problems << FieldError{u"packages"_s, u"administrator-downgrade"_s, {}};
    for (FieldError problem : change().problems) {
        if (problem.field == "email"_L1)
            problem.field = u"packages"_s;
        problems << problem;
    }
    return problems;
}

QList<FieldError> UserPackageStep::fieldsOf(const Error& error) const { return atFields(error.fields); }

UserStep::Asked UserPackageStep::ask() { return apply({change()}); }

QString UserPackageStep::afterwards() const { return tr("The new package counts from today."); }

} // namespace pd
