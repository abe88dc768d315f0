// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/encodedcustomer.h"

#include "cache/recordbytes.h"
#include "cache/records.h"
#include "domain/webexid.h"

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

void bindPacked(store::BulkStatement& statement, int index, const std::optional<packed::Uuid>& uuid, std::string_view text)
{
    if (uuid)
        statement.blob(index, uuid->byteView());
    else
        statement.text(index, text);
}

void appendUuid(std::string& out, const std::optional<packed::Uuid>& uuid, const QString& id)
{
    if (uuid)
        out += uuid->textView();
    else
        out += bareUuid(id).toStdString();
}

} // namespace

void EncodedCustomer::add(Part which, QStringView text)
{
    const qsizetype at = m_bytes.size();
    m_places[which] = {at, appendUtf8(m_bytes, text)};
    m_bytes += '\0'; // "ab" + "c" is not "a" + "bc"
}

void EncodedCustomer::encode(const Customer& customer)
{
    constexpr qsizetype usual = 2048;
    m_bytes.reserve(usual);
    m_bytes.resize(0);
    add(Id, customer.id.toString());
    add(Country, customer.address.country.toUpper());
    const qsizetype content = m_bytes.size();
    add(Org, customer.orgId.toString());
    add(ExternalId, customer.externalId);
    add(Status, customer.status);
    add(Packages, records::joined(customer.packages));
    const qsizetype body = m_bytes.size();
    records::appendBody(m_bytes, customer);
    m_places[Body] = {body, m_bytes.size() - body};
    m_digest = records::digestOf({m_bytes.constData() + content, size_t(m_bytes.size() - content)});
    m_id = packed::uuidOf(customer.id.toString(), u"ENTERPRISE"_s);
    m_org = packed::uuidOf(customer.orgId.toString(), u"ORGANIZATION"_s);
    m_uuids.clear();
    appendUuid(m_uuids, m_id, customer.id.toString());
    m_uuids += ' ';
    appendUuid(m_uuids, m_org, customer.orgId.toString());
    m_ready = int(std::count_if(customer.packageStates.cbegin(), customer.packageStates.cend(),
        [](const PackageState& package) { return package.status == "provisioned"_L1; }));
}

std::string_view EncodedCustomer::part(Part which) const
{
    const auto& [at, size] = m_places[which];
    return {m_bytes.constData() + at, size_t(size)};
}

void EncodedCustomer::bindKey(store::BulkStatement& statement, int index) const { bindPacked(statement, index, m_id, part(Id)); }

void EncodedCustomer::bindOrgKey(store::BulkStatement& statement, int index) const { bindPacked(statement, index, m_org, part(Org)); }

} // namespace pd
