// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboardingplan.h"

#include "domain/rules.h"
#include "operations/payload.h"
#include "operations/plannedstep.h"

#include <QSet>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QList<FieldError> below(const QString& prefix, QList<FieldError> errors)
{
    for (FieldError& error : errors)
        error.field.prepend(prefix);
    return errors;
}

/// Values that must be there once: says which came again.
class OnceOnly
{
public:
    void add(QList<FieldError>& errors, const QString& field, const QString& value)
    {
        if (value.isEmpty())
            return;
        const QString key = comparable(value);
        if (m_seen.contains(key))
            errors << FieldError{field, u"duplicate"_s, value};
        m_seen.insert(key);
    }
    void know(const QString& value) { m_seen.insert(comparable(value)); }
    [[nodiscard]] bool knows(const QString& value) const { return m_seen.contains(comparable(value)); }

private:
    QSet<QString> m_seen;
};

/// Users and locations of a customer, in an onboarding or a set-up.
struct SetUpParts {
    const QList<NewLocation>& locations;
    const QList<OnboardingUser>& users;
    const QStringList& packages;
    bool locationsComplete = true; ///< false: the customer may have others than those that are known here
};

void checkUser(QList<FieldError>& errors, const SetUpParts& parts, qsizetype i, const OnceOnly& locations, const PackageCatalog& catalog)
{
    const OnboardingUser& user = parts.users[i];
    const QString prefix = u"users[%1]."_s.arg(i);
    errors << below(prefix, checkNewSubscriber(user.subscriber, catalog));
    if (!user.subscriber.package.isEmpty() && catalog.find(user.subscriber.package) && !parts.packages.contains(user.subscriber.package))
        errors << FieldError{prefix + u"packages"_s, u"package-not-assigned"_s, user.subscriber.package};
    if (parts.locationsComplete && !user.locationName.isEmpty() && !locations.knows(user.locationName))
        errors << FieldError{prefix + u"location"_s, u"location-unknown"_s, user.locationName};
}

/// `locations` knows those that are there already.
void checkParts(QList<FieldError>& errors, const SetUpParts& parts, OnceOnly locations, const PackageCatalog& catalog)
{
    for (qsizetype i = 0; i < parts.locations.size(); ++i) {
        const QString prefix = u"locations[%1]."_s.arg(i);
        errors << below(prefix, checkNewLocation(parts.locations[i]));
        locations.add(errors, prefix + u"name"_s, parts.locations[i].name);
    }
    OnceOnly emails;
    OnceOnly numbers;
    OnceOnly extensions;
    for (qsizetype i = 0; i < parts.users.size(); ++i) {
        const NewSubscriber& s = parts.users[i].subscriber;
        const QString prefix = u"users[%1]."_s.arg(i);
        checkUser(errors, parts, i, locations, catalog);
        emails.add(errors, prefix + u"email"_s, s.email);
        numbers.add(errors, prefix + u"provisioningParameters.primaryPhoneNumber"_s, s.phoneNumber);
        extensions.add(errors, prefix + u"provisioningParameters.extension"_s, s.extension);
    }
}

void planLocations(Operation& op, const QList<NewLocation>& locations, bool calling)
{
    for (const NewLocation& location : locations) {
        op.steps << plannedStep(StepKind::CreateLocation, location.name, payload::of(location));
        if (calling)
            op.steps << plannedStep(StepKind::EnableCalling, location.name, payload::of(location));
    }
}

Operation operationOnCustomer(OperationKind kind, const SetUpEntry& entry, const QString& askedBy, const QDateTime& nowUtc)
{
    const QString key = entry.externalId.isEmpty() ? entry.customerId.toString() : entry.externalId;
    const QString title = entry.customerName.isEmpty() ? key : entry.customerName;
    Operation op = plannedOperation(kind, title, key, askedBy, nowUtc);
    op.customerId = entry.customerId;
    op.orgId = entry.orgId;
    op.steps << plannedStep(StepKind::AwaitCustomer, title, payload::ofCustomer(entry));
    return op;
}

OnboardingUser addedUser(const UserChange& change)
{
    OnboardingUser user;
    user.subscriber.email = change.email;
    user.subscriber.package = change.toPackage;
    user.subscriber.firstName = change.firstName;
    user.subscriber.lastName = change.lastName;
    user.subscriber.phoneNumber = change.phoneNumber;
    user.subscriber.extension = change.extension;
    user.subscriber.locationId = change.locationId;
    return user;
}

} // namespace

QList<FieldError> checkEntry(const OnboardingEntry& entry, const PackageCatalog& catalog)
{
    QList<FieldError> errors = below(u"customer."_s, checkNewCustomer(entry.customer, catalog));
    if (entry.templateRef.isEmpty() && entry.customer.provisioningId.isEmpty())
        errors << FieldError{u"template"_s, u"required"_s, {}};
    OnceOnly locations;
    if (entry.customer.calling)
        locations.know(entry.customer.calling->name);
    checkParts(errors, {entry.locations, entry.users, entry.customer.packages, entry.customer.orgId.isEmpty()}, locations, catalog);
    return errors;
}

QList<FieldError> checkSetUp(const SetUpEntry& entry, const PackageCatalog& catalog)
{
    QList<FieldError> errors;
    if (entry.customerId.isEmpty() && entry.externalId.isEmpty())
        errors << FieldError{u"externalId"_s, u"required"_s, {}};
    if (entry.users.isEmpty() && entry.locations.isEmpty())
        errors << FieldError{u"users"_s, u"required"_s, {}};
    OnceOnly locations;
    for (const QString& name : entry.knownLocations)
        locations.know(name);
    checkParts(errors, {entry.locations, entry.users, entry.packages, !entry.knownLocations.isEmpty()}, locations, catalog);
    return errors;
}

Operation planOnboarding(const OnboardingEntry& entry, const PackageCatalog& catalog, const QString& askedBy, const QDateTime& nowUtc)
{
    const NewCustomer& customer = entry.customer;
    const QString title = customer.name.isEmpty() ? customer.externalId : customer.name;
    Operation op = plannedOperation(OperationKind::Onboard, title, customer.externalId, askedBy, nowUtc);
    op.steps << plannedStep(StepKind::CreateCustomer, op.title, payload::of(customer));
    if (customer.orgId.isEmpty())
        op.steps << plannedStep(StepKind::SetRestricted, op.title, payload::ofRestriction(entry.restrictedByPartner));
    planLocations(op, entry.locations, catalog.anyCalling(customer.packages));
    for (OnboardingUser user : entry.users) {
        if (user.locationName.isEmpty() && catalog.isCalling(user.subscriber.package) && customer.calling)
            user.locationName = customer.calling->name;
        op.steps << plannedStep(StepKind::CreateSubscriber, user.subscriber.email, payload::of(user));
    }
    return op;
}

Operation planSetUp(const SetUpEntry& entry, const PackageCatalog& catalog, const QString& askedBy, const QDateTime& nowUtc)
{
    Operation op = operationOnCustomer(OperationKind::SetUp, entry, askedBy, nowUtc);
    planLocations(op, entry.locations, catalog.anyCalling(entry.packages));
    for (const OnboardingUser& user : entry.users)
        op.steps << plannedStep(StepKind::CreateSubscriber, user.subscriber.email, payload::of(user));
    return op;
}

Operation planUserChanges(const SetUpEntry& entry, const QList<UserChange>& changes, const QString& askedBy, const QDateTime& nowUtc)
{
    Operation op = operationOnCustomer(OperationKind::ApplyUsers, entry, askedBy, nowUtc);
    for (const UserChange& change : changes) {
        if (change.verdict == UserVerdict::Add) {
            op.steps << plannedStep(StepKind::CreateSubscriber, change.email, payload::of(addedUser(change)));
            continue;
        }
        if (change.verdict == UserVerdict::Remove) {
            op.steps << plannedStep(StepKind::RemoveUser, change.email, payload::of(change));
            continue;
        }
        // A number that comes with a calling package goes with it (contract: PUT subscribers).
        UserChange ofPerson = change;
        if (!change.toPackage.isEmpty() && !change.locationId.isEmpty()) {
            ofPerson.phoneNumber.clear();
            ofPerson.extension.clear();
        }
        if (!change.toPackage.isEmpty())
            op.steps << plannedStep(StepKind::ChangeUserPackage, change.email, payload::of(change));
        if (ofPerson.changesPerson())
            op.steps << plannedStep(StepKind::ChangePerson, change.email, payload::of(ofPerson));
    }
    return op;
}

Operation planTemplate(const OnboardingTemplate& value, const QString& askedBy, const QDateTime& nowUtc)
{
    Operation op = plannedOperation(OperationKind::CreateTemplate, value.name, value.name, askedBy, nowUtc);
    op.steps << plannedStep(StepKind::CreateTemplate, value.name, payload::of(value));
    return op;
}

} // namespace pd
