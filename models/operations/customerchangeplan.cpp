// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/customerchangeplan.h"

#include "domain/phonenumber.h"
#include "domain/rules.h"
#include "domain/textchecks.h"
#include "operations/changepayload.h"
#include "operations/payload.h"
#include "operations/plannedstep.h"

#include <QDate>
#include <QSet>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 256;
constexpr qsizetype numbersAddedAtOnce = 50;

tl::unexpected<Error> refusedChange(QList<FieldError> fields)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.fields = std::move(fields);
    return failed(error);
}

QString shownName(const SeenCustomer& seen) { return seen.name.isEmpty() ? seen.customer.externalId : seen.name; }

Operation changeOf(OperationKind kind, const SeenCustomer& seen)
{
    const QString& externalId = seen.customer.externalId;
    const QString key = externalId.isEmpty() ? seen.customer.id.toString() : externalId;
    Operation op = plannedOperation(kind, seen.name.isEmpty() ? key : seen.name, key, {}, {});
    op.customerId = seen.customer.id;
    op.orgId = seen.customer.orgId;
    return op;
}

Operation oneStep(OperationKind kind, const SeenCustomer& seen, StepKind step, const QString& subject, const QByteArray& payload)
{
    Operation op = changeOf(kind, seen);
    op.steps << plannedStep(step, subject, payload);
    return op;
}

QList<FieldError> checkNumbers(const QStringList& numbers)
{
    QList<FieldError> errors;
    QSet<QString> seen;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const QString field = u"phoneNumbers[%1]"_s.arg(i);
        if (!isE164(numbers[i]))
            errors << FieldError{field, u"phone"_s, numbers[i]};
        else if (seen.contains(numbers[i]))
            errors << FieldError{field, u"duplicate"_s, numbers[i]};
        seen << numbers[i];
    }
    if (numbers.isEmpty())
        errors << FieldError{u"phoneNumbers"_s, u"required"_s, {}};
    return errors;
}

Result<Operation> planNumbers(const SeenCustomer& seen, const NumberChange& change, StepKind kind, qsizetype atOnce)
{
    if (const QList<FieldError> errors = checkNumbers(change.numbers); !errors.isEmpty())
        return refusedChange(errors);
    Operation op = changeOf(OperationKind::ChangeNumbers, seen);
    for (qsizetype from = 0; from < change.numbers.size(); from += atOnce) {
        NumberChange part = change;
        part.numbers = change.numbers.mid(from, atOnce);
        op.steps << plannedStep(kind, change.locationName, payload::of(part));
    }
    return op;
}

/// Whether a problem of a whole new customer is one of this change.
bool concerns(const FieldError& error, const Customer& seen, const CustomerUpdate& wanted, const PackageCatalog& catalog)
{
    if (error.rule == "calling-location-required"_L1)
        return !catalog.anyCalling(seen.packages);
    if (error.field.startsWith("packages"_L1))
        return !wanted.packages.isEmpty();
    if (error.field.startsWith("address."_L1))
        return wanted.address.has_value();
    if (error.field == "externalId"_L1)
        return !wanted.externalId.isEmpty();
    return error.field.startsWith("provisioningParameters"_L1);
}

} // namespace

QList<FieldError> checkCustomerChange(const Customer& seen, const CustomerUpdate& wanted, const PackageCatalog& catalog)
{
    NewCustomer whole;
    whole.packages = wanted.packages;
    whole.externalId = wanted.externalId;
    whole.address = wanted.address.value_or(Address());
    whole.calling = wanted.calling;
    whole.meetingsTimeZone = wanted.meetingsTimeZone;
    whole.packageLimits = wanted.packageLimits;
    QList<FieldError> errors;
    for (const FieldError& error : checkNewCustomer(whole, catalog)) {
        if (concerns(error, seen, wanted, catalog))
            errors << error;
    }
    if (!wanted.billingStartDate.isEmpty() && !QDate::fromString(wanted.billingStartDate, Qt::ISODate).isValid())
        errors << FieldError{u"billingStartDate"_s, u"date"_s, wanted.billingStartDate};
    if (wanted == CustomerUpdate())
        errors << FieldError{u"packages"_s, u"required"_s, {}};
    return errors;
}

Result<Operation> planCustomerChange(const SeenCustomer& seen, const CustomerUpdate& wanted, const PackageCatalog& catalog)
{
    if (const QList<FieldError> errors = checkCustomerChange(seen.customer, wanted, catalog); !errors.isEmpty())
        return refusedChange(errors);
    const CustomerChange change{seen.customer, wanted};
    return oneStep(OperationKind::ChangeCustomer, seen, StepKind::ChangeCustomer, shownName(seen), payload::of(change));
}

Result<Operation> planRename(const SeenCustomer& seen, const QString& newName)
{
    const QString name = newName.trimmed();
    QList<FieldError> errors = checkText(name, u"displayName"_s, true, longestName);
    if (name.contains(u'%'))
        errors << FieldError{u"displayName"_s, u"percent"_s, {}};
    if (seen.customer.orgId.isEmpty())
        errors << FieldError{u"orgId"_s, u"required"_s, {}};
    if (!errors.isEmpty())
        return refusedChange(errors);
    const NameChange change{seen.customer.orgId, seen.name, name};
    return oneStep(OperationKind::ChangeCustomer, seen, StepKind::RenameCustomer, shownName(seen), payload::of(change));
}

Operation planRemoval(const SeenCustomer& seen, const QList<Person>& persons)
{
    Operation op =
        oneStep(OperationKind::RemoveCustomer, seen, StepKind::RemoveCustomer, shownName(seen), payload::ofRemoval(seen.customer));
    for (const Person& person : persons)
        op.steps << plannedStep(StepKind::RemovePerson, person.email, payload::ofPerson(person));
    return op;
}

Operation planRestriction(const SeenCustomer& seen, bool on)
{
    return oneStep(OperationKind::ChangeCustomer, seen, StepKind::SetRestricted, shownName(seen), payload::ofRestriction(on));
}

Result<Operation> planTags(const SeenCustomer& seen, const TagChange& change)
{
    QList<FieldError> errors = checkTags(change.replaceBy.value_or(change.add));
    if (change.orgId.isEmpty())
        errors << FieldError{u"orgId"_s, u"required"_s, {}};
    if (!errors.isEmpty())
        return refusedChange(errors);
    return oneStep(OperationKind::ChangeCustomer, seen, StepKind::SetTags, shownName(seen), payload::of(change));
}

Operation planConsentMails(const SeenCustomer& seen, const QList<Subscriber>& waiting)
{
    Operation op = changeOf(OperationKind::ApplyUsers, seen);
    for (const Subscriber& subscriber : waiting)
        op.steps << plannedStep(StepKind::ResendConsent, subscriber.email, payload::ofConsent(subscriber));
    return op;
}

Operation planPersonChange(const SeenCustomer& seen, const UserChange& change)
{
    return oneStep(OperationKind::ApplyUsers, seen, StepKind::ChangePerson, change.email, payload::of(change));
}

Result<Operation> planNumberMove(
    const SeenCustomer& seen, const Person& from, const Person& to, const QString& number, const QString& extensionOfFrom)
{
    QList<FieldError> errors = checkNumbers({number});
    if (!from.phoneNumbers.contains(number))
        errors << FieldError{u"phoneNumber"_s, u"changed-meanwhile"_s, from.phoneNumbers.value(0)};
    if (from.extension.isEmpty() && extensionOfFrom.isEmpty())
        errors << FieldError{u"extension"_s, u"phone-or-extension"_s, {}};
    if (!errors.isEmpty())
        return refusedChange(errors);
    UserChange leaves;
    leaves.email = from.email;
    leaves.personId = from.id;
    leaves.withoutNumber = true;
    leaves.extension = extensionOfFrom;
    leaves.seenPhoneNumber = number;
    UserChange arrives;
    arrives.email = to.email;
    arrives.personId = to.id;
    arrives.phoneNumber = number;
    arrives.seenPhoneNumber = to.phoneNumbers.value(0);
    Operation op = planPersonChange(seen, leaves);
    op.steps << plannedStep(StepKind::ChangePerson, to.email, payload::of(arrives));
    return op;
}

Result<Operation> planNumbersToAdd(const SeenCustomer& seen, const NumberChange& change)
{
    return planNumbers(seen, change, StepKind::AddNumbers, numbersAddedAtOnce);
}

Result<Operation> planNumbersToRemove(const SeenCustomer& seen, const NumberChange& change)
{
    return planNumbers(seen, change, StepKind::RemoveNumbers, mostNumbersRemovedAtOnce);
}

Result<Operation> planPstn(const SeenCustomer& seen, const QList<PstnChange>& changes)
{
    Operation op = changeOf(OperationKind::ChangeNumbers, seen);
    QList<FieldError> errors;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const PstnChoice& wanted = changes[i].wanted;
        if (wanted.isLocalGateway() ? wanted.routeId.isEmpty() : wanted.id.isEmpty())
            errors << FieldError{u"pstn[%1]"_s.arg(i), u"required"_s, {}};
        op.steps << plannedStep(StepKind::SetPstn, changes[i].locationName, payload::of(changes[i]));
    }
    if (changes.isEmpty())
        errors << FieldError{u"pstn"_s, u"required"_s, {}};
    if (!errors.isEmpty())
        return refusedChange(errors);
    return op;
}

} // namespace pd
