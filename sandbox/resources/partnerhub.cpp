// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/partnerhub.h"

#include "domain/rules.h"
#include "sandbox/resources/providerscope.h"
#include "sandbox/state/templateuses.h"
#include "sandbox/wire/bodies.h"

#include <QUuid>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Without what only answers have.
QJsonObject storedTemplate(QJsonObject body)
{
    body.remove("id"_L1);
    body.remove("provisioningId"_L1);
    return body;
}

} // namespace

void PartnerHub::addRoutes(Router& router)
{
    addRoute(router, "GET", u"partnerhub/templates"_s, &PartnerHub::listTemplates);
    addRoute(router, "POST", u"partnerhub/templates"_s, &PartnerHub::createTemplate);
    addRoute(router, "GET", u"partnerhub/templates/{}"_s, &PartnerHub::getTemplate);
    addRoute(router, "PUT", u"partnerhub/templates/{}"_s, &PartnerHub::changeTemplate);
    addRoute(router, "DELETE", u"partnerhub/templates/{}"_s, &PartnerHub::removeTemplate);
    addRoute(router, "GET", u"partnerhub/organizations/{}/authentication"_s, &PartnerHub::authentication);
    addRoute(router, "GET", u"partnerhub/subscriptions"_s, &PartnerHub::listSubscriptions);
    addRoute(router, "GET", u"partnerhub/organizations/{}/restrictedMode"_s, &PartnerHub::restrictedMode);
    addRoute(router, "PUT", u"partnerhub/organizations/{}/restrictedMode"_s, &PartnerHub::setRestrictedMode);
    addRoute(router, "GET", u"partnerhub/setupAssistOrders"_s, &PartnerHub::listOrders);
    addRoute(router, "POST", u"partnerhub/setupAssistOrders"_s, &PartnerHub::createOrder);
    addRoute(router, "GET", u"partnerhub/branding"_s, &PartnerHub::branding);
    addRoute(router, "PUT", u"partnerhub/branding"_s, &PartnerHub::setBranding);
}

void PartnerHub::addRoute(Router& router, const QByteArray& method, const QString& pattern, Method handler)
{
    const auto marked = [this, handler](const Call& call) {
        Answer answer = (this->*handler)(call);
        answer.headers << std::pair{QByteArrayLiteral("X-Partner-Hub-Extension"), QByteArrayLiteral("not part of the public API")};
        return answer;
    };
    router.add({method, pattern, marked, method == "GET" || method == "DELETE" ? BodyKind::None : BodyKind::Json});
}

QJsonObject PartnerHub::templateJson(qint64 id, const QJsonObject& body) const
{
    QJsonObject object = body;
    object["id"_L1] = m_state.ids().uuid(IdKind::Provisioning, id);
    object["provisioningId"_L1] = m_state.ids().encoded(IdKind::Provisioning, id);
    return object;
}

Answer PartnerHub::listTemplates(const Call&)
{
    QJsonArray array;
    SQLite::Statement& found = m_state.query("SELECT id, body FROM templates ORDER BY id");
    while (found.executeStep())
        array << templateJson(found.getColumn(0).getInt64(), objectOf(found.getColumn(1)));
    return items(array);
}

std::optional<Answer> PartnerHub::refusalOf(const QJsonObject& body, qint64 exceptRow)
{
    const OnboardingTemplate asked = onboardingTemplate(body);
    QList<ApiProblem> problems = problemsOf(checkTemplate(asked));
    const QString mode = body["authentication"_L1].toObject()["mode"_L1].toString(u"webex"_s);
    if (mode != "webex"_L1 && mode != "saml"_L1 && mode != "oidc"_L1)
        problems << ApiProblem{code::invalid, u"There is no authentication \"%1\"."_s.arg(mode), u"authentication.mode"_s};
    if (!asked.subscriptionId.isEmpty() && !m_state.document(u"subscription"_s, asked.subscriptionId))
        problems << ApiProblem{
            code::unknownReference, u"There is no Wholesale subscription \"%1\"."_s.arg(asked.subscriptionId), u"subscriptionId"_s};
    if (!problems.isEmpty())
        return refuse(400, problems);
    if (m_state.query("SELECT 1 FROM templates WHERE name_key = ? AND id <> ?", comparable(asked.name), exceptRow).executeStep())
        return refuse(409, code::nameInUse, u"Another onboarding template already has this name."_s, u"name"_s);
    return std::nullopt;
}

Answer PartnerHub::createTemplate(const Call& call)
{
    if (const auto refusal = refusalOf(call.body, 0))
        return *refusal;
    const QString name = call.body["name"_L1].toString();
    const QJsonObject body = storedTemplate(call.body);
    m_state.run("INSERT INTO templates(name_key, body, created) VALUES(?, ?, ?)", comparable(name), objectText(body), call.now);
    const qint64 id = m_state.lastRow();
    m_creations.created(u"template"_s, name);
    return json(templateJson(id, body));
}

std::optional<qint64> PartnerHub::wantedTemplate(const Call& call)
{
    const auto row = m_state.ids().row(IdKind::Provisioning, call.args.first());
    const bool there = m_state.query("SELECT 1 FROM templates WHERE id = ?", row.value_or(-1)).executeStep();
    return there ? row : std::nullopt;
}

Answer PartnerHub::getTemplate(const Call& call)
{
    const auto row = m_state.ids().row(IdKind::Provisioning, call.args.first());
    SQLite::Statement& found = m_state.query("SELECT id, body FROM templates WHERE id = ?", row.value_or(-1));
    if (!found.executeStep())
        return notFound(u"onboarding template"_s);
    return json(templateJson(found.getColumn(0).getInt64(), objectOf(found.getColumn(1))));
}

/// Customers that were made with it keep what they have.
Answer PartnerHub::changeTemplate(const Call& call)
{
    const auto row = wantedTemplate(call);
    if (!row)
        return notFound(u"onboarding template"_s);
    if (const auto refusal = refusalOf(call.body, *row))
        return *refusal;
    const QJsonObject body = storedTemplate(call.body);
    m_state.run(
        "UPDATE templates SET name_key = ?, body = ? WHERE id = ?", comparable(call.body["name"_L1].toString()), objectText(body), *row);
    return json(templateJson(*row, body));
}

Answer PartnerHub::removeTemplate(const Call& call)
{
    const auto row = wantedTemplate(call);
    if (!row)
        return notFound(u"onboarding template"_s);
    QList<ApiProblem> customers;
    for (const QString& externalId : TemplateUses(m_state).customersOf(*row))
        customers << ApiProblem{code::wrongState, externalId, u"customers"_s};
    if (!customers.isEmpty()) {
        Answer answer = refuse(409, customers);
        answer.message = u"Customers use this onboarding template: %1."_s.arg(customers.size());
        return answer;
    }
    m_state.run("DELETE FROM templates WHERE id = ?", *row);
    return nothing(204);
}

/// How the users of an organization sign in: what its template said when it was onboarded.
Answer PartnerHub::authentication(const Call& call)
{
    const auto org = m_state.ids().row(IdKind::Organization, call.args.first());
    const auto found = TemplateUses(m_state).authenticationOf(org.value_or(-1));
    return found ? json(*found) : notFound(u"organization that was onboarded with a template"_s);
}

Answer PartnerHub::listSubscriptions(const Call&)
{
    QJsonArray array;
    for (const QJsonObject& one : m_state.documents(u"subscription"_s))
        array << one;
    return items(array);
}

Answer PartnerHub::restrictedMode(const Call& call)
{
    const auto row = m_state.ids().row(IdKind::Organization, call.args.first());
    SQLite::Statement& found = m_state.query("SELECT restricted FROM organizations WHERE id = ? AND owner = 'customer'", row.value_or(-1));
    if (!found.executeStep())
        return notFound(u"organization"_s);
    return json({{"restrictedByPartner"_L1, found.getColumn(0).getInt() != 0}});
}

Answer PartnerHub::setRestrictedMode(const Call& call)
{
    if (!call.body["restrictedByPartner"_L1].isBool())
        return refuse(400, code::missing, u"restrictedByPartner is mandatory and has to be true or false."_s, u"restrictedByPartner"_s);
    const auto row = m_state.ids().row(IdKind::Organization, call.args.first());
    const bool on = call.body["restrictedByPartner"_L1].toBool();
    if (m_state.run("UPDATE organizations SET restricted = ? WHERE id = ? AND owner = 'customer'", on, row.value_or(-1)) == 0)
        return notFound(u"organization"_s);
    return json({{"restrictedByPartner"_L1, on}});
}

Answer PartnerHub::listOrders(const Call&)
{
    QJsonArray array;
    for (const QJsonObject& one : m_state.documents(u"setup-assist"_s))
        array << one;
    return items(array);
}

Answer PartnerHub::createOrder(const Call& call)
{
    QList<ApiProblem> problems;
    for (const QString& field : {u"customerOrgId"_s, u"subscriptionId"_s, u"locationId"_s}) {
        if (call.body[field].toString().isEmpty())
            problems << problemOf({field, u"required"_s, {}});
    }
    if (call.body["seats"_L1].toInt() < 1)
        problems << ApiProblem{code::invalid, u"seats has to be a number from 1."_s, u"seats"_s};
    if (!problems.isEmpty())
        return refuse(400, problems);
    QJsonObject order = call.body;
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    order["id"_L1] = id;
    order["kind"_L1] = call.body["seats"_L1].toInt() <= 5 ? "express"_L1 : "standard"_L1;
    order["status"_L1] = "ordered"_L1;
    order["created"_L1] = isoTime(call.now);
    m_state.putDocument(u"setup-assist"_s, id, order);
    return json(order);
}

Answer PartnerHub::branding(const Call&) { return json(m_state.document(u"branding"_s, u"partner"_s).value_or(QJsonObject())); }

Answer PartnerHub::setBranding(const Call& call)
{
    m_state.putDocument(u"branding"_s, u"partner"_s, call.body);
    return json(call.body);
}

} // namespace pd::sandbox
