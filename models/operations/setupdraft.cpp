// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/setupdraft.h"

#include "domain/phonenumber.h"
#include "domain/rules.h"
#include "operations/draftchecks.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

UserRow trimmedRow(const UserRow& r)
{
    return {r.firstName.trimmed(), r.lastName.trimmed(), r.email.trimmed(), r.package.trimmed(), r.location.trimmed(),
        r.phoneNumber.trimmed(), r.extension.trimmed()};
}

/// Values that may be given out once: in the table, and to nobody who has them already.
class OnceInAll
{
public:
    OnceInAll(const QStringList& taken, QString takenRule)
        : m_takenRule(std::move(takenRule))
    {
        for (const QString& value : taken)
            m_taken.insert(comparable(value));
    }

    void add(QList<FieldError>& errors, const QString& field, const QString& value)
    {
        const QString key = comparable(value);
        if (value.isEmpty())
            return;
        if (m_taken.contains(key))
            errors << FieldError{field, m_takenRule, value};
        else if (m_seen.contains(key))
            errors << FieldError{field, u"duplicate"_s, value};
        m_seen.insert(key);
    }

private:
    QString m_takenRule;
    QSet<QString> m_taken;
    QSet<QString> m_seen;
};

QString phoneProblemOf(const Error& error) { return error.fields.isEmpty() ? u"phone"_s : error.fields.first().rule; }

/// Everything of one row that needs no other row.
void checkRow(QList<FieldError>& errors, const SetUpDraft& draft, const UserRow& row, const QString& prefix, const PackageCatalog& catalog)
{
    for (const auto& [field, value] : {std::pair{u"firstName"_s, row.firstName}, std::pair{u"lastName"_s, row.lastName}}) {
        if (value.isEmpty())
            errors << FieldError{prefix + field, u"required"_s, {}};
    }
    const Result<QString> number =
        row.phoneNumber.isEmpty() ? Result<QString>(QString()) : toE164(row.phoneNumber, draft.countryOf(row.location));
    if (!number)
        errors << FieldError{prefix + u"phoneNumber"_s, phoneProblemOf(number.error()), row.phoneNumber};
    NewSubscriber asked{{}, row.email, row.package, row.firstName, row.lastName, number.value_or(QString()), row.extension, {}};
    const PackageInfo* info = catalog.find(row.package);
    for (FieldError error : checkNewSubscriber(asked, catalog)) {
        // A number that cannot be read is a number all the same: one complaint is enough.
        if (error.rule == "phone-or-extension"_L1 && !row.phoneNumber.isEmpty())
            continue;
        error.field = formField(prefix + error.field);
        errors << error;
    }
    if (info && info->addOn)
        errors << FieldError{prefix + u"package"_s, u"one-base-package"_s, row.package};
    else if (info && !draft.packages.contains(row.package))
        errors << FieldError{prefix + u"package"_s, u"package-not-assigned"_s, row.package};
    const QStringList names = draft.locationNames();
    const auto same = [&](const QString& name) { return comparable(name) == comparable(row.location); };
    if (!row.location.isEmpty() && std::none_of(names.cbegin(), names.cend(), same))
        errors << FieldError{prefix + u"location"_s, u"location-unknown"_s, row.location};
    else if (row.location.isEmpty() && info && info->calling && names.size() != 1)
        errors << FieldError{prefix + u"location"_s, u"required"_s, {}};
}

void checkLocations(QList<FieldError>& errors, const SetUpDraft& draft)
{
    QStringList known;
    for (const KnownLocation& location : draft.knownLocations)
        known << location.name;
    OnceInAll names(known, u"name-taken"_s);
    for (qsizetype i = 0; i < draft.locations.size(); ++i) {
        const NewLocation location = trimmed(draft.locations[i]);
        const QString prefix = u"locations[%1]."_s.arg(i);
        errors << checkLocationForm(location, prefix);
        names.add(errors, prefix + u"name"_s, location.name);
    }
}

} // namespace

QList<FieldError> SetUpDraft::check(const SetUpRules& rules) const
{
    QList<FieldError> errors;
    checkLocations(errors, *this);
    const QList<qsizetype> rows = filledRows();
    if (rows.isEmpty() && locations.isEmpty())
        errors << FieldError{u"users"_s, u"required"_s, {}};
    if (rows.size() > rules.mostUsers)
        errors << FieldError{u"users"_s, u"too-many"_s, QString::number(rules.mostUsers)};
    OnceInAll emails(rules.emails, u"email-taken"_s);
    OnceInAll numbers(rules.phoneNumbers, u"number-taken"_s);
    OnceInAll extensions(rules.extensions, u"extension-taken"_s);
    for (const qsizetype i : rows) {
        const UserRow row = trimmedRow(users[i]);
        const QString prefix = u"users[%1]."_s.arg(i);
        checkRow(errors, *this, row, prefix, rules.catalog);
        emails.add(errors, prefix + u"email"_s, row.email);
        numbers.add(errors, prefix + u"phoneNumber"_s, toE164(row.phoneNumber, countryOf(row.location)).value_or(QString()));
        extensions.add(errors, prefix + u"extension"_s, row.extension);
    }
    return withoutRepeats(errors);
}

QList<FieldError> SetUpDraft::warnings() const
{
    QList<FieldError> found;
    for (qsizetype i = 0; i < locations.size(); ++i) {
        const QString field = u"locations[%1].timeZone"_s.arg(i);
        found << warnTimeZone(locations[i].timeZone.trimmed(), locations[i].address.country.trimmed(), field);
    }
    for (const qsizetype i : filledRows())
        found << warnEmail(users[i].email, u"users[%1].email"_s.arg(i));
    return found;
}

QList<qsizetype> SetUpDraft::filledRows() const
{
    QList<qsizetype> rows;
    for (qsizetype i = 0; i < users.size(); ++i) {
        if (!trimmedRow(users[i]).isEmpty())
            rows << i;
    }
    return rows;
}

QStringList SetUpDraft::locationNames() const
{
    QStringList names;
    for (const KnownLocation& location : knownLocations)
        names << location.name;
    for (const NewLocation& location : locations) {
        if (!location.name.trimmed().isEmpty())
            names << location.name.trimmed();
    }
    return names;
}

QString SetUpDraft::countryOf(const QString& locationName) const
{
    const QString wanted = comparable(locationName);
    for (const NewLocation& location : locations) {
        if (!wanted.isEmpty() && comparable(location.name) == wanted && !location.address.country.isEmpty())
            return location.address.country.trimmed();
    }
    for (const KnownLocation& location : knownLocations) {
        if (!wanted.isEmpty() && comparable(location.name) == wanted && !location.country.isEmpty())
            return location.country;
    }
    return country;
}

SetUpEntry SetUpDraft::toEntry(const PackageCatalog& catalog) const
{
    SetUpEntry entry;
    entry.customerId = CustomerId(customerId);
    entry.orgId = OrgId(orgId);
    entry.externalId = externalId;
    entry.customerName = customerName;
    entry.packages = packages;
    entry.newCustomer = newCustomer;
    for (const KnownLocation& location : knownLocations)
        entry.knownLocations << location.name;
    for (const NewLocation& location : locations)
        entry.locations << trimmed(location);
    const QStringList names = locationNames();
    for (const qsizetype i : filledRows()) {
        const UserRow row = trimmedRow(users[i]);
        const bool onlyOne = row.location.isEmpty() && names.size() == 1 && catalog.isCalling(row.package);
        const QString number = toE164(row.phoneNumber, countryOf(row.location)).value_or(row.phoneNumber);
        entry.users << OnboardingUser{NewSubscriber{{}, row.email, row.package, row.firstName, row.lastName, number, row.extension, {}},
            onlyOne ? names.first() : row.location};
    }
    return entry;
}

const QStringList& SetUpDraft::steps()
{
    static const QStringList keys{u"locations"_s, u"users"_s, u"numbers"_s, u"review"_s};
    return keys;
}

QString SetUpDraft::stepOf(const QString& field)
{
    if (field.startsWith("locations"_L1))
        return u"locations"_s;
    if (field.endsWith(".phoneNumber"_L1) || field.endsWith(".extension"_L1))
        return u"numbers"_s;
    return field.startsWith("users"_L1) ? u"users"_s : u"review"_s;
}

} // namespace pd
