// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/customervalidation.h"

#include "domain/rules.h"
#include "sandbox/wire/bodies.h"

#include <QDate>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString emailOf(const QJsonObject& body) { return body["customerInfo"_L1].toObject()["primaryEmail"_L1].toString().trimmed().toLower(); }

/// What a precheck does not ask for: groups that the caller left out.
bool leftOut(const FieldError& error, const QJsonObject& body)
{
    if (error.field.startsWith("customerInfo."_L1))
        return !body.contains("customerInfo"_L1) || (error.field.endsWith(".name"_L1) && error.rule == "required"_L1);
    if (error.rule == "calling-location-required"_L1)
        return !body.contains("provisioningId"_L1);
    return error.rule == "required"_L1 && !body.contains(error.field);
}

Answer verdict(const QList<ApiProblem>& problems) { return problems.isEmpty() ? json({}) : refuse(400, problems); }

QList<ApiProblem> billingStart(const QJsonObject& body, qint64 createdMs, qint64 nowMs)
{
    if (!body.contains("billingStartDate"_L1))
        return {};
    const QString field = u"billingStartDate"_s;
    const QDate day = QDate::fromString(body["billingStartDate"_L1].toString().left(10), Qt::ISODate);
    if (!day.isValid())
        return {{code::invalid, u"billingStartDate has to be a date like 2026-03-31."_s, field}};
    const QDate created = QDateTime::fromMSecsSinceEpoch(createdMs).toUTC().date();
    if (day < QDateTime::fromMSecsSinceEpoch(nowMs).toUTC().date())
        return {{code::invalid, u"billingStartDate cannot be in the past."_s, field}};
    if (created.daysTo(day) > 90)
        return {{code::invalid, u"billingStartDate can be at most 90 days after the customer was created."_s, field}};
    return {};
}

} // namespace

bool CustomerValidation::emailTaken(const QString& email, std::optional<qint64> exceptOrg)
{
    if (email.contains("+taken@"_L1))
        return true;
    const qint64 org = exceptOrg.value_or(-1);
    if (m_state.query("SELECT 1 FROM people WHERE email = ? AND org <> ?", email, org).executeStep())
        return true;
    return m_state.query("SELECT 1 FROM customers WHERE email = ?1 AND status <> 'gone' AND coalesce(org, -2) <> ?2", email, org)
        .executeStep();
}

QList<ApiProblem> CustomerValidation::references(const QJsonObject& body)
{
    QList<ApiProblem> problems;
    if (body.contains("provisioningId"_L1)) {
        const auto row = m_state.ids().row(IdKind::Provisioning, body["provisioningId"_L1].toString());
        if (!m_state.query("SELECT 1 FROM templates WHERE id = ?", row.value_or(-1)).executeStep())
            problems << ApiProblem{
                code::unknownReference, u"There is no onboarding template with this provisioning ID."_s, u"provisioningId"_s};
    }
    if (const QString orgId = body["orgId"_L1].toString(); !orgId.isEmpty()) {
        const auto org = m_state.ids().row(IdKind::Organization, orgId);
        SQLite::Statement& found =
            m_state.query("SELECT owner IN ('nobody', 'former') AND NOT EXISTS "
                          "(SELECT 1 FROM customers WHERE attach_org = ?1 AND org IS NULL AND status NOT IN ('gone', 'error')) "
                          "FROM organizations WHERE id = ?1",
                org.value_or(-1));
        if (!found.executeStep())
            problems << ApiProblem{code::unknownReference, u"There is no organization with this ID."_s, u"orgId"_s};
        else if (found.getColumn(0).getInt() == 0)
            problems << ApiProblem{
                code::wrongState, u"This organization cannot be attached: it already belongs to a customer or partner."_s, u"orgId"_s};
    }
    return problems;
}

QList<ApiProblem> CustomerValidation::limits(const QJsonObject& body) const
{
    QList<ApiProblem> problems;
    const QJsonObject limits = body["provisioningParameters"_L1].toObject()["packages"_L1].toObject()["limits"_L1].toObject();
    for (const QString& name : limits.keys()) {
        const PackageInfo* info = PackageCatalog::shipped().find(name);
        if (!info || !info->limitable) {
            problems << ApiProblem{
                code::invalid, u"There is no limit for \"%1\"."_s.arg(name), u"provisioningParameters.packages.limits.%1"_s.arg(name)};
        }
    }
    return problems;
}

Answer CustomerValidation::conflicts(const QJsonObject& body)
{
    const QString externalId = body["externalId"_L1].toString();
    if (!externalId.isEmpty() && m_customers.findByExternalId(externalId))
        return refuse(409, code::externalIdInUse, u"Another customer already has this external ID."_s, u"externalId"_s);
    const QString email = emailOf(body);
    const auto attached = m_state.ids().row(IdKind::Organization, body["orgId"_L1].toString());
    if (!email.isEmpty() && emailTaken(email, attached))
        return refuse(400, code::emailInUse, u"The email is already associated with an existing user."_s, u"customerInfo.primaryEmail"_s);
    return json({});
}

Answer CustomerValidation::create(const QJsonObject& body)
{
    QList<ApiProblem> problems;
    if (body["provisioningId"_L1].toString().isEmpty())
        problems << problemOf({u"provisioningId"_s, u"required"_s, {}});
    problems << problemsOf(checkNewCustomer(newCustomer(body), PackageCatalog::shipped())) << references(body) << limits(body);
    problems << billingStart(body, m_state.now(), m_state.now());
    return problems.isEmpty() ? conflicts(body) : verdict(problems);
}

Answer CustomerValidation::precheck(const QJsonObject& body)
{
    QList<ApiProblem> problems;
    for (const FieldError& error : checkNewCustomer(newCustomer(body), PackageCatalog::shipped())) {
        if (!leftOut(error, body))
            problems << problemOf(error);
    }
    problems << references(body) << limits(body);
    return problems.isEmpty() ? conflicts(body) : verdict(problems);
}

Answer CustomerValidation::update(const QJsonObject& body, const CustomerRow& current)
{
    NewCustomer asked = newCustomer(body);
    const bool withAddress = body.contains("address"_L1);
    const QStringList before = current.packageNames();
    const bool hadCalling = PackageCatalog::shipped().anyCalling(before);
    QList<ApiProblem> problems;
    for (const FieldError& error : checkNewCustomer(asked, PackageCatalog::shipped())) {
        const bool ofAddress = error.field.startsWith("address."_L1);
        const bool unasked = error.field.startsWith("customerInfo"_L1) || (ofAddress && !withAddress)
            || (error.field == "externalId"_L1 && error.rule == "required"_L1)
            || (error.rule == "calling-location-required"_L1 && hadCalling);
        if (!unasked)
            problems << problemOf(error);
    }
    problems << limits(body) << billingStart(body, current.created, m_state.now());
    if (!problems.isEmpty())
        return verdict(problems);
    if (!asked.externalId.isEmpty() && asked.externalId != current.externalId && m_customers.findByExternalId(asked.externalId))
        return refuse(409, code::externalIdInUse, u"Another customer already has this external ID."_s, u"externalId"_s);
    return json({});
}

} // namespace pd::sandbox
