// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/userplan.h"

#include "domain/phonenumber.h"
#include "domain/rules.h"
#include "domain/textchecks.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// Spreadsheets take the plus sign from numbers: with this many digits it can only have been an international one.
constexpr qsizetype leastInternationalDigits = 11;

QString withPlus(const QString& written)
{
    const bool digits = std::all_of(written.cbegin(), written.cend(), [](QChar c) { return c.isDigit(); });
    return digits && written.size() >= leastInternationalDigits && !written.startsWith(u'0') ? QString(u'+' + written) : written;
}

class UserPlanner
{
public:
    UserPlanner(const PresentUsers& present, UserFileMode mode, const PackageCatalog& catalog)
        : m_present(present)
        , m_mode(mode)
        , m_catalog(catalog)
    {
        for (const PresentUser& user : present.users) {
            m_users.insert(comparable(user.subscriber.email), &user);
            for (const QString& number : user.person.phoneNumbers)
                m_numbers.insert(number, user.subscriber.email);
            if (!user.person.extension.isEmpty())
                m_extensions.insert(user.person.extension, user.subscriber.email);
        }
    }

    UserChange plan(const UserRequest& request)
    {
        UserChange change;
        change.line = request.line;
        change.email = request.email;
        change.problems = request.problems;
        change.notes = request.notes;
        const PresentUser* user = m_users.value(comparable(request.email));
        if (user) {
            change.email = user->subscriber.email;
            change.subscriberId = user->subscriber.id;
            change.personId = user->person.id;
            change.fromPackage = user->subscriber.packages.value(0);
        }
        if (change.problems.isEmpty())
            decide(change, request, user);
        if (!change.problems.isEmpty())
            change.verdict = UserVerdict::Wrong;
        return change;
    }

private:
    void decide(UserChange& change, const UserRequest& request, const PresentUser* user)
    {
        if (request.asksForDeletion()) {
            change.verdict = user && m_mode == UserFileMode::AddAndRemove ? UserVerdict::Remove : UserVerdict::Unchanged;
            return;
        }
        takePackage(change, request);
        takeNumbers(change, request, user);
        if (user)
            decideChange(change, request, *user);
        else
            decideAdd(change, request);
    }

    void takePackage(UserChange& change, const UserRequest& request) const
    {
        const QStringList wanted = request.packages.keys(true);
        if (wanted.size() > 1)
            change.problems << FieldError{u"packages"_s, u"one-base-package"_s, {}};
        else if (!wanted.isEmpty() && wanted.constFirst() != change.fromPackage)
            change.toPackage = wanted.constFirst();
        if (!change.toPackage.isEmpty() && !m_present.packages.contains(change.toPackage))
            change.problems << FieldError{u"packages"_s, u"package-not-assigned"_s, m_catalog.displayName(change.toPackage)};
    }

    void takeNumbers(UserChange& change, const UserRequest& request, const PresentUser* user)
    {
        if (!request.phoneNumber.isEmpty()) {
            const auto number = toE164(withPlus(request.phoneNumber), m_present.country);
            if (!number)
                change.problems << FieldError{u"phoneNumber"_s, number.error().fields.value(0).rule, request.phoneNumber};
            else if (!user || !user->person.phoneNumbers.contains(*number))
                change.phoneNumber = *number;
        }
        if (!user || user->person.extension != request.extension)
            change.extension = request.extension;
        if (!change.extension.isEmpty() && !isExtension(change.extension))
            change.problems << FieldError{u"extension"_s, u"extension"_s, {}};
        claim(change, m_numbers, change.phoneNumber, u"phoneNumber"_s, u"number-taken"_s);
        claim(change, m_extensions, change.extension, u"extension"_s, u"extension-taken"_s);
    }

    static void claim(UserChange& change, QHash<QString, QString>& taken, const QString& value, const QString& field, const QString& rule)
    {
        if (value.isEmpty())
            return;
        const auto owner = taken.constFind(value);
        if (owner != taken.cend() && *owner != change.email)
            change.problems << FieldError{field, rule, *owner};
        else
            taken.insert(value, change.email);
    }

    void takeNames(UserChange& change, const UserRequest& request, const Person& person) const
    {
        const auto differs = [](const QString& asked, const QString& there) {
            return comparable(asked) == comparable(there) ? QString() : asked;
        };
        change.firstName = differs(request.firstName, person.firstName);
        change.lastName = differs(request.lastName, person.lastName);
        change.displayName = differs(request.displayName, person.displayName);
    }

    void checkAsUser(UserChange& change, const QString& package) const
    {
        NewSubscriber asked;
        asked.email = change.email;
        asked.package = package;
        asked.firstName = change.firstName;
        asked.lastName = change.lastName;
        asked.phoneNumber = change.phoneNumber;
        asked.extension = change.extension;
        for (FieldError problem : checkNewSubscriber(asked, m_catalog)) {
            problem.field = problem.field.section(u'.', -1);
            if (problem.field == "primaryPhoneNumber"_L1)
                problem.field = u"phoneNumber"_s;
            if (!change.problems.contains(problem))
                change.problems << problem;
        }
    }

    void findLocation(UserChange& change, const QString& name) const
    {
        const auto& all = m_present.locations;
        const auto same = [&](const Location& location) { return comparable(location.name) == comparable(name); };
        const auto it = name.isEmpty() && all.size() == 1 ? all.cbegin() : std::find_if(all.cbegin(), all.cend(), same);
        if (it != all.cend()) {
            change.locationId = it->id;
            change.locationName = it->name;
        } else {
            change.problems << (name.isEmpty() ? FieldError{u"location"_s, u"required"_s, {}}
                                               : FieldError{u"location"_s, u"location-unknown"_s, name});
        }
    }

    void decideAdd(UserChange& change, const UserRequest& request) const
    {
        change.verdict = UserVerdict::Add;
        change.firstName = request.firstName;
        change.lastName = request.lastName;
        change.displayName = request.displayName;
        checkAsUser(change, change.toPackage);
        if (const auto domain = lookAlikeDomain(change.email))
            change.notes << FieldError{u"email"_s, u"look-alike"_s, *domain};
        if (m_catalog.isCalling(change.toPackage))
            findLocation(change, request.location);
    }

    void decideChange(UserChange& change, const UserRequest& request, const PresentUser& user) const
    {
        takeNames(change, request, user.person);
        const bool wasCalling = m_catalog.isCalling(change.fromPackage);
        const bool becomesCalling = !wasCalling && m_catalog.isCalling(change.toPackage);
        if (becomesCalling) {
            checkAsUser(change, change.toPackage);
            findLocation(change, request.location);
        } else if (!request.location.isEmpty() && wasCalling) {
            checkLocation(change, request.location, user.person.locationId);
        }
        const bool changes = !change.toPackage.isEmpty() || change.changesPerson();
        change.verdict = changes ? UserVerdict::Change : UserVerdict::Unchanged;
        if (changes && user.person.id.isEmpty())
            change.problems << FieldError{u"email"_s, u"consent-pending"_s, {}};
    }

    void checkLocation(UserChange& change, const QString& name, const LocationId& there) const
    {
        UserChange found = change;
        findLocation(found, name);
        if (found.problems != change.problems)
            change.problems = found.problems;
        else if (!there.isEmpty() && found.locationId != there)
            change.problems << FieldError{u"location"_s, u"location-move"_s, name};
    }

    const PresentUsers& m_present;
    UserFileMode m_mode;
    const PackageCatalog& m_catalog;
    QHash<QString, const PresentUser*> m_users;
    QHash<QString, QString> m_numbers; ///< → who has it
    QHash<QString, QString> m_extensions;
};

} // namespace

QList<UserChange> planUsers(
    const QList<UserRequest>& requests, const PresentUsers& present, UserFileMode mode, const PackageCatalog& catalog)
{
    UserPlanner planner(present, mode, catalog);
    QList<UserChange> changes;
    changes.reserve(requests.size());
    for (const UserRequest& request : requests)
        changes << planner.plan(request);
    return changes;
}

} // namespace pd
