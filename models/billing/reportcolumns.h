// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>

namespace pd {

/// The columns of usage reports that mean something to us (domain.md §3.2). A reader relies on names only.
enum class UsageColumn {
    PartnerName,
    PartnerOrgId,
    SubscriptionId,
    ServiceName,
    Sku,
    Description,
    ConsumptionStart,
    ConsumptionEnd,
    Quantity,
    CustomerOrgId,
    CustomerExternalId,
    LocationId,
    LicenseId,
    SubscriberId,
    UserId,
    WorkspaceId,
    Other, ///< kept as it is
};

/// What a report has a row for.
enum class ReportType { Partner, Customer, User };

/// "PARTNER", "CUSTOMER", "USER".
[[nodiscard]] QString reportTypeName(ReportType type);
/// "CUSTOMER_ORG_ID" …; empty for Other.
[[nodiscard]] QString usageColumnName(UsageColumn column);
/// Case, spaces around and the choice of "_", "-" or space do not matter. Other when the name is not known.
[[nodiscard]] UsageColumn usageColumnOf(const QString& header);

/// The header of one report file: names as written, in the order of the file, and what each means.
class ReportColumns
{
public:
    /// Kind::Invalid, one FieldError per column, when a column that is needed is missing ("required") or one is there twice ("duplicate").
    /// Needed are SERVICE_NAME, QUANTITY, CONSUMPTION_START_DATE and CONSUMPTION_END_DATE.
    [[nodiscard]] static Result<ReportColumns> fromHeader(const QStringList& names);

    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] const QList<UsageColumn>& meanings() const { return m_meanings; }
    [[nodiscard]] qsizetype size() const { return m_names.size(); }
    /// -1: the file has no such column.
    [[nodiscard]] int indexOf(UsageColumn column) const { return int(m_meanings.indexOf(column)); }
    [[nodiscard]] bool has(UsageColumn column) const { return indexOf(column) >= 0; }
    /// From the columns that are there.
    [[nodiscard]] ReportType type() const;
    /// How many of the names are known; to tell separators apart.
    [[nodiscard]] static int knownNames(const QStringList& names);

private:
    QStringList m_names;
    QList<UsageColumn> m_meanings;
};

} // namespace pd
