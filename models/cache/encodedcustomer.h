// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/packed.h"
#include "domain/customer.h"
#include "store/bulkstatement.h"

#include <array>

namespace pd {

/// A customer's record as it lies in the columns of cache.db, in one piece of memory that the next record uses again.
class EncodedCustomer
{
public:
    enum Part { Id, Org, ExternalId, Status, Packages, Body, Country, PartCount };

    void encode(const Customer& customer);

    /// UTF-8 (Body: bytes). Valid until the next encode().
    [[nodiscard]] std::string_view part(Part which) const;
    [[nodiscard]] qint64 digest() const { return m_digest; }
    /// Packages that the server says are provisioned.
    [[nodiscard]] int readyCount() const { return m_ready; }
    /// The bare UUIDs of customer and organization, with a space between them.
    [[nodiscard]] const std::string& uuids() const { return m_uuids; }
    /// What the name of the organization is looked up by.
    [[nodiscard]] std::string_view orgKey() const { return m_org ? m_org->byteView() : part(Org); }

    void bindKey(store::BulkStatement& statement, int index) const;
    void bindOrgKey(store::BulkStatement& statement, int index) const;

private:
    void add(Part which, QStringView text);

    QByteArray m_bytes;
    std::array<std::pair<qsizetype, qsizetype>, PartCount> m_places{};
    std::optional<packed::Uuid> m_id;
    std::optional<packed::Uuid> m_org;
    std::string m_uuids;
    qint64 m_digest = 0;
    int m_ready = 0;
};

} // namespace pd
