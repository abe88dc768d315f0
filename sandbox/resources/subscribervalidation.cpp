// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/subscribervalidation.h"

#include "domain/packagelevel.h"
#include "domain/rules.h"
#include "sandbox/wire/bodies.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// `package` or `packages`, not both; exactly one base package.
QList<ApiProblem> packageChoice(const QJsonObject& body)
{
    const QString field = u"packages"_s;
    if (body.contains("package"_L1) && body.contains("packages"_L1))
        return {{code::invalid, u"Give package or packages, not both."_s, field}};
    const QStringList packages = body.contains("package"_L1) ? QStringList{body["package"_L1].toString()} : texts(body["packages"_L1]);
    if (packages.size() > 1)
        return {{code::invalid, u"A subscriber has exactly one base package; the list takes one package at present."_s, field}};
    const PackageInfo* info = packages.isEmpty() ? nullptr : PackageCatalog::shipped().find(packages.first());
    if (info && info->addOn)
        return {{code::invalid, u"%1 is an add-on; a subscriber needs exactly one base package."_s.arg(packages.first()), field}};
    return {};
}

} // namespace

std::optional<CustomerRow> SubscriberValidation::customerOf(const QJsonObject& body, qint64 provider)
{
    const auto row = m_state.ids().row(IdKind::Enterprise, body["customerId"_L1].toString());
    auto customer = m_customers.find(row.value_or(-1));
    return customer && customer->provider == provider ? customer : std::nullopt;
}

Answer SubscriberValidation::emailFree(const QString& email, std::optional<qint64> org)
{
    bool taken = email.contains("+taken@"_L1);
    if (const auto person = m_people.findByEmail(email))
        taken = person->member || !org || person->org != *org; // a person of the organization may become a subscriber again
    SQLite::Statement& elsewhere =
        m_state.query("SELECT 1 FROM customers WHERE email = ?1 AND status <> 'gone' AND coalesce(org, -2) <> ?2", email, org.value_or(-1));
    taken = taken || elsewhere.executeStep();
    return taken ? refuse(400, code::emailInUse, u"The email is already associated with an existing user."_s, u"email"_s) : json({});
}

QList<ApiProblem> SubscriberValidation::callingProblems(const NewSubscriber& asked, qint64 org, qint64 exceptRow)
{
    QList<ApiProblem> problems;
    const QString prefix = u"provisioningParameters."_s;
    if (!asked.locationId.isEmpty()) {
        const auto location = m_state.ids().row(IdKind::Location, asked.locationId.toString());
        if (!m_state.query("SELECT 1 FROM locations WHERE id = ? AND org = ?", location.value_or(-1), org).executeStep())
            problems << ApiProblem{code::unknownReference, u"The organization has no location with this ID."_s, prefix + u"locationId"_s};
    }
    if (!asked.phoneNumber.isEmpty() && m_people.phoneTaken(org, asked.phoneNumber, exceptRow))
        problems << ApiProblem{
            code::numberInUse, u"The phone number is already assigned in this organization."_s, prefix + u"primaryPhoneNumber"_s};
    if (!asked.extension.isEmpty() && m_people.extensionTaken(org, asked.extension, exceptRow))
        problems << ApiProblem{code::numberInUse, u"The extension is already assigned in this organization."_s, prefix + u"extension"_s};
    return problems;
}

Answer SubscriberValidation::against(const NewSubscriber& asked, const CustomerRow& customer, qint64 exceptRow)
{
    if (!customer.takesUsers()) {
        return refuse(400, code::wrongState,
            u"The customer is not provisioned (%1), so it cannot have subscribers yet."_s.arg(customer.status), u"customerId"_s);
    }
    if (!asked.package.isEmpty() && !customer.packageNames().contains(asked.package))
        return refuse(400, code::invalid, u"The customer does not have the package %1."_s.arg(asked.package), u"packages"_s);
    const QList<ApiProblem> problems = callingProblems(asked, *customer.org, exceptRow);
    return problems.isEmpty() ? json({}) : refuse(400, problems);
}

Answer SubscriberValidation::create(const QJsonObject& body, qint64 provider)
{
    QList<ApiProblem> problems;
    for (const QString& field : {u"customerId"_s, u"provisioningParameters"_s}) {
        if (!body.contains(field))
            problems << problemOf({field, u"required"_s, {}});
    }
    const NewSubscriber asked = newSubscriber(body);
    problems << packageChoice(body) << problemsOf(checkNewSubscriber(asked, PackageCatalog::shipped()));
    if (!problems.isEmpty())
        return refuse(400, problems);
    const auto customer = customerOf(body, provider);
    if (!customer)
        return refuse(400, code::unknownReference, u"There is no customer with this ID."_s, u"customerId"_s);
    if (Answer verdict = against(asked, *customer, 0); verdict.refused())
        return verdict;
    return emailFree(asked.email.trimmed().toLower(), customer->org);
}

Answer SubscriberValidation::precheck(const QJsonObject& body, qint64 provider)
{
    const NewSubscriber asked = newSubscriber(body);
    QList<ApiProblem> problems = packageChoice(body);
    for (const FieldError& error : checkNewSubscriber(asked, PackageCatalog::shipped())) {
        if (error.rule != "one-base-package"_L1)
            problems << problemOf(error);
    }
    if (!problems.isEmpty())
        return refuse(400, problems);
    std::optional<qint64> org;
    if (body.contains("customerId"_L1)) {
        const auto customer = customerOf(body, provider);
        if (!customer)
            return refuse(400, code::unknownReference, u"There is no customer with this ID."_s, u"customerId"_s);
        if (Answer verdict = against(asked, *customer, 0); verdict.refused())
            return verdict;
        org = customer->org;
    }
    // Before the customer exists, its administrator's own address is not in the way of its first user.
    return emailFree(asked.email.trimmed().toLower(), org);
}

Answer SubscriberValidation::update(const QJsonObject& body, const PersonRow& current)
{
    if (current.pending)
        return refuse(409, code::wrongState, u"The subscriber is waiting for the user's consent."_s);
    NewSubscriber asked = newSubscriber(body);
    asked.email = current.email;
    if (asked.package.isEmpty())
        return refuse(400, code::missing, u"packages is mandatory and was not given."_s, u"packages"_s);
    QList<ApiProblem> problems = packageChoice(body);
    NewSubscriber merged = asked;
    if (merged.phoneNumber.isEmpty())
        merged.phoneNumber = current.phone;
    if (merged.extension.isEmpty())
        merged.extension = current.extension;
    problems << problemsOf(checkNewSubscriber(merged, PackageCatalog::shipped()));
    if (current.admin && packageLevel(asked.package) < packageLevel(current.package))
        problems << ApiProblem{code::notAllowed, u"The package of the customer's full administrator cannot be lowered."_s, u"packages"_s};
    if (!problems.isEmpty())
        return refuse(400, problems);
    const auto customer = m_customers.findByOrg(current.org);
    return customer ? against(asked, *customer, current.id) : notFound(u"customer"_s);
}

} // namespace pd::sandbox
