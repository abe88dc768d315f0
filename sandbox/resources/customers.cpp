// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/customers.h"

#include "sandbox/resources/providerscope.h"
#include "sandbox/state/templateuses.h"
#include "sandbox/wire/bodies.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// `status` may come several times, and each time as a list with commas.
QStringList askedStatuses(const Call& call)
{
    QStringList statuses;
    for (const QString& value : call.http.query.allQueryItemValues(u"status"_s, QUrl::FullyDecoded))
        statuses << value.split(u',', Qt::SkipEmptyParts);
    return statuses;
}

QJsonArray newPackages(const QStringList& names)
{
    QJsonArray array;
    for (const QString& name : names)
        array << QJsonObject{{"name"_L1, name}, {"status"_L1, "provisioning"_L1}, {"errors"_L1, QJsonArray()}};
    return array;
}

} // namespace

void Customers::addRoutes(Router& router)
{
    router.post(u"wholesale/customers/validate"_s, [this](const Call& call) { return precheck(call); });
    router.get(u"wholesale/customers"_s, [this](const Call& call) { return list(call); });
    router.post(u"wholesale/customers"_s, [this](const Call& call) { return create(call); });
    router.get(u"wholesale/customers/{}"_s, [this](const Call& call) { return get(call); });
    router.put(u"wholesale/customers/{}"_s, [this](const Call& call) { return update(call); });
    router.remove(u"wholesale/customers/{}"_s, [this](const Call& call) { return remove(call); });
}

QJsonObject Customers::toJson(const CustomerRow& row, qint64 now, bool licenses) const
{
    QJsonArray details;
    for (qsizetype i = 0; i < row.packages.size(); ++i) {
        const QJsonObject package = row.packages[i].toObject();
        QJsonObject one{{"name"_L1, package["name"_L1]}, {"status"_L1, ProvisioningClock::packageStatus(row, i, now)},
            {"errors"_L1, package["errors"_L1].toArray()}, {"warnings"_L1, QJsonArray()}};
        if (licenses && one["status"_L1].toString() == "provisioned"_L1)
            one["licenseIds"_L1] = QJsonArray{m_state.ids().encoded(IdKind::License, row.id * 100 + i)};
        details << one;
    }
    QJsonObject object{{"id"_L1, m_state.ids().encoded(IdKind::Enterprise, row.id)}, {"externalId"_L1, row.externalId},
        {"address"_L1, row.address}, {"status"_L1, row.status}, {"packages"_L1, QJsonArray::fromStringList(row.packageNames())},
        {"resourceDetails"_L1, QJsonObject{{"packages"_L1, details}}}, {"errors"_L1, row.errors}};
    if (row.org)
        object["orgId"_L1] = m_state.ids().encoded(IdKind::Organization, *row.org);
    return object;
}

SQLite::Statement& Customers::foundBy(const Call& call, qint64 provider, const PageRequest& page)
{
    const QString orgId = call.parameter(u"orgId"_s);
    const std::optional<qint64> org =
        orgId.isEmpty() ? std::nullopt : std::optional(m_state.ids().row(IdKind::Organization, orgId).value_or(-1));
    const QString externalId = call.parameter(u"externalId"_s);
    const QStringList statuses = askedStatuses(call);
    static const std::string all = std::string("SELECT ") + CustomerStore::columns()
        + " FROM customers c WHERE c.provider = ?1 AND c.status <> 'gone' AND c.id >= ?3 ORDER BY c.id LIMIT ?2";
    static const std::string some = std::string("SELECT ") + CustomerStore::columns()
        + " FROM customers c WHERE c.id IN (SELECT id FROM customers WHERE provider = ?1 AND status <> 'gone' AND (?4 = '' OR external_id = ?4) "
          "AND (?5 IS NULL OR org = ?5) AND (?6 = '[]' OR status IN (SELECT value FROM json_each(?6))) ORDER BY id LIMIT ?2 OFFSET ?3) ORDER BY c.id";
    if (externalId.isEmpty() && !org && statuses.isEmpty())
        return m_state.query(all.c_str(), provider, page.max + 1, m_list.rowAt(provider, page.offset));
    return m_state.query(
        some.c_str(), provider, page.max + 1, page.offset, externalId, org, arrayText(QJsonArray::fromStringList(statuses)));
}

Answer Customers::list(const Call& call)
{
    const auto provider = providerOf(m_state, call);
    const auto page = readPage(call, 100, 1000);
    if (!provider || !page)
        return provider ? page.error() : provider.error();
    const PageItems rows = pageOf(foundBy(call, *provider, *page), page->max,
        [&](SQLite::Statement& row) { return toJson(CustomerStore::read(row), call.now, false); });
    Answer answer = items(rows.items);
    addLinks(answer, call, *page, rows.more, m_state.base());
    return answer;
}

Answer Customers::accepted(const CustomerRow& row) const
{
    const QString url = u"%1/wholesale/customers/%2"_s.arg(m_state.base(), m_state.ids().encoded(IdKind::Enterprise, row.id));
    Answer answer = json({{"url"_L1, url}}, 202);
    answer.headers << std::pair{QByteArrayLiteral("Location"), url.toUtf8()};
    return answer;
}

Answer Customers::create(const Call& call)
{
    const auto provider = providerOf(m_state, call);
    if (!provider)
        return provider.error();
    if (Answer verdict = m_validation.create(call.body); verdict.refused())
        return verdict;
    const NewCustomer asked = newCustomer(call.body);
    CustomerRow row;
    row.externalId = asked.externalId;
    row.provider = *provider;
    if (!asked.orgId.isEmpty())
        row.attachOrg = m_state.ids().row(IdKind::Organization, asked.orgId.toString());
    row.name = asked.name;
    row.email = asked.primaryEmail.trimmed().toLower();
    row.address = call.body["address"_L1].toObject();
    row.calling = call.body["provisioningParameters"_L1].toObject()["calling"_L1].toObject()["location"_L1].toObject();
    row.packages = newPackages(asked.packages);
    row.created = call.now;
    row.billingStart = call.body["billingStartDate"_L1].toString();
    m_clock.beginCreate(row, call.now);
    row.id = m_customers.insert(row);
    TemplateUses(m_state).record(row.id, m_state.ids().row(IdKind::Provisioning, asked.provisioningId.toString()).value_or(-1));
    m_creations.created(u"customer"_s, row.externalId);
    return accepted(row);
}

tl::expected<CustomerRow, Answer> Customers::wanted(const Call& call)
{
    const auto provider = providerOf(m_state, call);
    if (!provider)
        return tl::unexpected(provider.error());
    const auto row = m_state.ids().row(IdKind::Enterprise, call.args.first());
    auto customer = m_customers.find(row.value_or(-1));
    if (!customer || customer->provider != *provider)
        return tl::unexpected(notFound(u"customer"_s));
    return *customer;
}

Answer Customers::get(const Call& call)
{
    const auto row = wanted(call);
    if (!row)
        return row.error();
    return json(toJson(*row, call.now, call.parameter(u"includePackageLicenseInfo"_s) == "true"_L1));
}

Answer Customers::update(const Call& call)
{
    auto row = wanted(call);
    if (!row)
        return row.error();
    if (row->ends)
        return refuse(409, code::wrongState, u"The customer is being worked on (%1). Try again when that is over."_s.arg(row->status));
    if (!row->org && row->status != "error"_L1)
        return refuse(409, code::wrongState, u"The customer was never provisioned, so it cannot be updated."_s);
    if (Answer verdict = m_validation.update(call.body, *row); verdict.refused())
        return verdict;
    const NewCustomer asked = newCustomer(call.body);
    if (!asked.externalId.isEmpty())
        row->externalId = asked.externalId;
    if (asked.calling)
        row->calling = call.body["provisioningParameters"_L1].toObject()["calling"_L1].toObject()["location"_L1].toObject();
    if (call.body.contains("billingStartDate"_L1))
        row->billingStart = call.body["billingStartDate"_L1].toString();
    const QJsonObject address = call.body["address"_L1].toObject();
    const bool moved = !address.isEmpty() && address != row->address;
    if (moved)
        row->address = address;
    if (row->org) {
        m_clock.beginUpdate(*row, asked.packages, moved, call.now);
    } else {
        // The service gave up on it: an update begins anew.
        row->packages = newPackages(asked.packages);
        m_clock.beginCreate(*row, call.now);
    }
    m_customers.save(*row);
    return accepted(*row);
}

Answer Customers::remove(const Call& call)
{
    auto row = wanted(call);
    if (!row)
        return row.error();
    if (row->ends && row->status != "pending_rpl_review"_L1)
        return refuse(409, code::wrongState, u"The customer is being worked on (%1). Try again when that is over."_s.arg(row->status));
    m_clock.beginDelete(*row, call.now);
    m_customers.save(*row);
    return nothing(202);
}

Answer Customers::precheck(const Call& call)
{
    const auto provider = providerOf(m_state, call);
    if (!provider)
        return provider.error();
    if (Answer verdict = m_validation.precheck(call.body); verdict.refused())
        return verdict;
    return precheckPassed();
}

} // namespace pd::sandbox
