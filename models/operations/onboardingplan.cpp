// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboardingplan.h"

#include "domain/rules.h"
#include "operations/payload.h"

#include <QSet>
#include <QUuid>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString freshId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

OperationStep plannedStep(StepKind kind, const QString& subject, const QByteArray& payload)
{
    OperationStep step;
    step.id = StepId(freshId());
    step.kind = kind;
    step.subject = subject;
    step.payload = payload;
    return step;
}

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

void checkUser(
    QList<FieldError>& errors, const OnboardingEntry& entry, qsizetype i, const OnceOnly& locations, const PackageCatalog& catalog)
{
    const OnboardingUser& user = entry.users[i];
    const QString prefix = u"users[%1]."_s.arg(i);
    errors << below(prefix, checkNewSubscriber(user.subscriber, catalog));
    if (!user.subscriber.package.isEmpty() && catalog.find(user.subscriber.package)
        && !entry.customer.packages.contains(user.subscriber.package))
        errors << FieldError{prefix + u"packages"_s, u"package-not-assigned"_s, user.subscriber.package};
    const bool newOrganization = entry.customer.orgId.isEmpty();
    if (newOrganization && !user.locationName.isEmpty() && !locations.knows(user.locationName))
        errors << FieldError{prefix + u"location"_s, u"location-unknown"_s, user.locationName};
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
    for (qsizetype i = 0; i < entry.locations.size(); ++i) {
        const QString prefix = u"locations[%1]."_s.arg(i);
        errors << below(prefix, checkNewLocation(entry.locations[i]));
        locations.add(errors, prefix + u"name"_s, entry.locations[i].name);
    }
    OnceOnly emails;
    OnceOnly numbers;
    OnceOnly extensions;
    for (qsizetype i = 0; i < entry.users.size(); ++i) {
        const NewSubscriber& s = entry.users[i].subscriber;
        const QString prefix = u"users[%1]."_s.arg(i);
        checkUser(errors, entry, i, locations, catalog);
        emails.add(errors, prefix + u"email"_s, s.email);
        numbers.add(errors, prefix + u"provisioningParameters.primaryPhoneNumber"_s, s.phoneNumber);
        extensions.add(errors, prefix + u"provisioningParameters.extension"_s, s.extension);
    }
    return errors;
}

Operation planOnboarding(const OnboardingEntry& entry, const PackageCatalog& catalog, const QString& askedBy, const QDateTime& nowUtc)
{
    const NewCustomer& customer = entry.customer;
    Operation op;
    op.id = OperationId(freshId());
    op.kind = OperationKind::Onboard;
    op.title = customer.name.isEmpty() ? customer.externalId : customer.name;
    op.naturalKey = customer.externalId;
    op.askedBy = askedBy;
    op.createdAt = nowUtc;
    op.steps << plannedStep(StepKind::CreateCustomer, op.title, payload::of(customer));
    if (customer.orgId.isEmpty())
        op.steps << plannedStep(StepKind::SetRestricted, op.title, payload::ofRestriction(entry.restrictedByPartner));
    const bool calling = catalog.anyCalling(customer.packages);
    for (const NewLocation& location : entry.locations) {
        op.steps << plannedStep(StepKind::CreateLocation, location.name, payload::of(location));
        if (calling)
            op.steps << plannedStep(StepKind::EnableCalling, location.name, payload::of(location));
    }
    for (OnboardingUser user : entry.users) {
        if (user.locationName.isEmpty() && catalog.isCalling(user.subscriber.package) && customer.calling)
            user.locationName = customer.calling->name;
        op.steps << plannedStep(StepKind::CreateSubscriber, user.subscriber.email, payload::of(user));
    }
    return op;
}

Operation planTemplate(const OnboardingTemplate& value, const QString& askedBy, const QDateTime& nowUtc)
{
    Operation op;
    op.id = OperationId(freshId());
    op.kind = OperationKind::CreateTemplate;
    op.title = value.name;
    op.naturalKey = value.name;
    op.askedBy = askedBy;
    op.createdAt = nowUtc;
    op.steps << plannedStep(StepKind::CreateTemplate, value.name, payload::of(value));
    return op;
}

} // namespace pd
