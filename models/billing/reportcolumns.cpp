// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/reportcolumns.h"

#include <QHash>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

struct NamedColumn {
    UsageColumn column;
    const char* name;
};

constexpr NamedColumn namedColumns[] = {{UsageColumn::PartnerName, "PARTNER_NAME"}, {UsageColumn::PartnerOrgId, "PARTNER_ORG_ID"},
    {UsageColumn::SubscriptionId, "SUBSCRIPTION_ID"}, {UsageColumn::ServiceName, "SERVICE_NAME"}, {UsageColumn::Sku, "SKU"},
    {UsageColumn::Description, "DESCRIPTION"}, {UsageColumn::ConsumptionStart, "CONSUMPTION_START_DATE"},
    {UsageColumn::ConsumptionEnd, "CONSUMPTION_END_DATE"}, {UsageColumn::Quantity, "QUANTITY"},
    {UsageColumn::CustomerOrgId, "CUSTOMER_ORG_ID"}, {UsageColumn::CustomerExternalId, "CUSTOMER_EXTERNAL_ID"},
    {UsageColumn::LocationId, "LOCATION_ID"}, {UsageColumn::LicenseId, "LICENSE_ID"}, {UsageColumn::SubscriberId, "SUBSCRIBER_ID"},
    {UsageColumn::UserId, "USER_ID"}, {UsageColumn::WorkspaceId, "WORKSPACE_ID"}};

/// Ways to write a name that were seen or may be expected; the header of the licence column is not published.
constexpr NamedColumn otherSpellings[] = {
    {UsageColumn::LicenseId, "LICENCE_ID"}, {UsageColumn::LicenseId, "LICENSE_IDS"}, {UsageColumn::LicenseId, "LICENCE_IDS"}};

QHash<QString, UsageColumn> columnsByName()
{
    QHash<QString, UsageColumn> result;
    for (const NamedColumn& one : namedColumns)
        result.insert(QString::fromLatin1(one.name), one.column);
    for (const NamedColumn& one : otherSpellings)
        result.insert(QString::fromLatin1(one.name), one.column);
    return result;
}

QString plainHeader(const QString& header)
{
    QString name = header;
    name.remove(QChar(QChar::ByteOrderMark));
    name = name.trimmed().toUpper();
    name.replace(u' ', u'_');
    name.replace(u'-', u'_');
    return name;
}

} // namespace

QString reportTypeName(ReportType type)
{
    static const QStringList names{u"PARTNER"_s, u"CUSTOMER"_s, u"USER"_s};
    return names[static_cast<qsizetype>(type)];
}

QString usageColumnName(UsageColumn column)
{
    const auto it = std::find_if(std::begin(namedColumns), std::end(namedColumns), [=](const auto& one) { return one.column == column; });
    return it == std::end(namedColumns) ? QString() : QString::fromLatin1(it->name);
}

UsageColumn usageColumnOf(const QString& header)
{
    static const QHash<QString, UsageColumn> columns = columnsByName();
    return columns.value(plainHeader(header), UsageColumn::Other);
}

Result<ReportColumns> ReportColumns::fromHeader(const QStringList& names)
{
    ReportColumns columns;
    Error error;
    error.kind = Error::Kind::Invalid;
    QStringList seen;
    for (const QString& written : names) {
        QString name = written;
        name.remove(QChar(QChar::ByteOrderMark));
        const UsageColumn meaning = usageColumnOf(name);
        const QString plain = meaning == UsageColumn::Other ? plainHeader(name) : usageColumnName(meaning);
        if (!plain.isEmpty() && seen.contains(plain))
            error.fields << FieldError{name.trimmed(), u"duplicate-column"_s, {}};
        seen << plain;
        columns.m_names << name;
        columns.m_meanings << meaning;
    }
    for (const UsageColumn needed :
        {UsageColumn::ServiceName, UsageColumn::Quantity, UsageColumn::ConsumptionStart, UsageColumn::ConsumptionEnd}) {
        if (!columns.has(needed))
            error.fields << FieldError{usageColumnName(needed), u"missing-column"_s, {}};
    }
    if (!error.fields.isEmpty())
        return failed(error);
    return columns;
}

ReportType ReportColumns::type() const
{
    if (has(UsageColumn::SubscriberId) || has(UsageColumn::UserId) || has(UsageColumn::WorkspaceId))
        return ReportType::User;
    return has(UsageColumn::CustomerOrgId) || has(UsageColumn::CustomerExternalId) ? ReportType::Customer : ReportType::Partner;
}

int ReportColumns::knownNames(const QStringList& names)
{
    return int(std::count_if(names.cbegin(), names.cend(), [](const QString& name) { return usageColumnOf(name) != UsageColumn::Other; }));
}

} // namespace pd
