// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cachestore.h"
#include "domain/customer.h"

#include <QDateTime>
#include <QMap>

#include <optional>
#include <vector>

namespace pd {

/// Customers and the names of their organizations. Every call is one transaction (or joins the running one) and writes only what differs.
/// On the thread of `cache`, which outlives it.
class CustomerRepository
{
public:
    explicit CustomerRepository(CacheStore& cache)
        : m_cache(cache)
    {
    }

    [[nodiscard]] Status store(const QList<Customer>& customers);
    /// Likewise, and the running full synchronisation saw them (SyncStateRepository).
    [[nodiscard]] Status storeSeen(const QList<Customer>& customers);
    /// Names reach the customers of these organizations, known now or later.
    [[nodiscard]] Status storeOrganizations(const QList<Organization>& organizations);
    /// What our own operation calls this customer: its name until that of its organization is known. Kept even before its record is known.
    [[nodiscard]] Status setAskedName(const CustomerId& id, const QString& name);
    [[nodiscard]] Status setRestricted(const CustomerId& id, bool on);
    /// What our own onboarding asked for; kept even before the customer's record is known.
    [[nodiscard]] Status setTemplate(
        const CustomerId& id, const QString& templateName, const QString& administratorEmail, const QMap<QString, int>& limits);
    /// Locations, numbers and people of this customer were read now.
    [[nodiscard]] Status setDetailsLoaded(const CustomerId& id, const QDateTime& whenUtc);
    [[nodiscard]] Result<std::optional<Customer>> byExternalId(const QString& externalId);
    [[nodiscard]] Result<std::optional<Customer>> byId(const CustomerId& id);
    /// Removes the customer and its users. Unknown: nothing happens.
    [[nodiscard]] Status remove(const CustomerId& id);

    [[nodiscard]] Result<qint64> count();
    /// Customers that the server was still working on.
    [[nodiscard]] Result<QList<CustomerId>> busy(int limit);
    /// Customers whose organization has a name that we do not know.
    [[nodiscard]] Result<qint64> withoutNameCount();
    /// Organizations that customers name and that we know no name of.
    [[nodiscard]] Result<QList<OrgId>> organizationsWithoutName(int limit);
    /// Those of `organizations` that are neither stored nor named by a customer.
    [[nodiscard]] Result<QList<OrgId>> unknownOrganizations(const QList<Organization>& organizations);
    /// Empty: not known.
    [[nodiscard]] Result<QString> organizationName(const OrgId& id);

private:
    [[nodiscard]] qint64 keyOf(const CustomerId& id);
    [[nodiscard]] std::optional<qint64> knownKeyOf(const CustomerId& id);
    /// A customer whose organization has another name now.
    struct Renaming {
        qint64 row = 0;
        QString externalId;
        QString name;
        bool wasKnown = false; ///< it had a name before
    };
    void collectRenamings(std::vector<Renaming>& renamings, const Organization& organization, bool wasKnown);
    void rename(std::vector<Renaming> renamings);
    void unindexText(qint64 row);
    void touch(qint64 row);

    CacheStore& m_cache;
};

} // namespace pd
