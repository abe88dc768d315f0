// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulkonboarding/bulkreading.h"

#include "exchange/onboardingcolumns.h"
#include "exchange/onboardingsheet.h"
#include "operations/onboardingplan.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// The column of the file that a field of the wire comes from; the field itself where there is none.
QString columnOfField(const QString& field)
{
    static const QHash<QString, QString> columns = {
        {u"externalId"_s, u"External ID"_s},
        {u"template"_s, u"Template"_s},
        {u"packages"_s, u"Packages"_s},
        {u"limits"_s, u"Limits"_s},
        {u"primaryEmail"_s, u"Administrator e-mail"_s},
        {u"addressLine1"_s, u"Address line 1"_s},
        {u"addressLine2"_s, u"Address line 2"_s},
        {u"city"_s, u"City"_s},
        {u"stateOrProvince"_s, u"State"_s},
        {u"zipOrPostalCode"_s, u"Postal code"_s},
        {u"country"_s, u"Country"_s},
        {u"timezone"_s, u"Time zone"_s},
        {u"emergencyLocationIdentifier"_s, u"Emergency identifier"_s},
        {u"firstName"_s, u"First name"_s},
        {u"lastName"_s, u"Last name"_s},
        {u"primaryPhoneNumber"_s, u"Phone number"_s},
        {u"extension"_s, u"Extension"_s},
        {u"email"_s, u"User e-mail"_s},
    };
    const QString last = field.section(u'.', -1);
    const bool ofUser = field.startsWith("users["_L1);
    if (last == "name"_L1)
        return field.contains("location"_L1) ? u"Headquarters"_s : u"Customer name"_s;
    if (last == "language"_L1)
        return field.contains("location"_L1) ? u"Call language"_s : u"Language"_s;
    if (last == "location"_L1)
        return ofUser ? u"User location"_s : u"Headquarters"_s;
    if (ofUser && last == "packages"_L1)
        return u"User package"_s;
    if (last.startsWith("packages["_L1))
        return u"Packages"_s;
    return columns.value(last, last);
}

class BulkReader
{
public:
    explicit BulkReader(const OnboardingSheet& sheet)
        : m_sheet(sheet)
    {
        for (const QString& title : sheet.sheet.header)
            m_columns << onboardingColumn(title);
        const qsizetype key = m_columns.indexOf(&onboardingColumns().constFirst());
        for (qsizetype i = 0; i < sheet.sheet.rows.size(); ++i)
            m_rows[sheet.sheet.rows.at(i).cells.value(key)] << i;
    }

    [[nodiscard]] BulkCustomer customerOf(const OnboardingSheetEntry& entry)
    {
        BulkCustomer customer;
        customer.line = entry.line;
        customer.externalId = entry.externalId;
        customer.rows = rowsOf(entry);
        if (!entry.entry) {
            customer.problems = entry.entry.error().fields;
            return customer;
        }
        customer.entry = *entry.entry;
        for (FieldError problem : checkEntry(customer.entry, PackageCatalog::shipped())) {
            const QString place = QString("line "_L1 + QString::number(lineOf(customer, problem.field)));
            problem.field = QString(place + ", "_L1 + columnOfField(problem.field));
            if (!customer.problems.contains(problem))
                customer.problems << problem;
        }
        return customer;
    }

private:
    /// Customers without an external ID stand alone.
    [[nodiscard]] QList<qsizetype> rowsOf(const OnboardingSheetEntry& entry) const
    {
        if (!entry.externalId.isEmpty())
            return m_rows.value(entry.externalId);
        QList<qsizetype> rows = m_rows.value(QString());
        rows.removeIf([&](qsizetype row) { return m_sheet.sheet.rows.at(row).line != entry.line; });
        return rows;
    }

    [[nodiscard]] bool hasUser(qsizetype row) const
    {
        const SheetRow& cells = m_sheet.sheet.rows.at(row);
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i) && m_columns.at(i)->ofUser && !cells.cells.value(i).isEmpty())
                return true;
        }
        return false;
    }

    /// Of the row that the field comes from.
    [[nodiscard]] qint64 lineOf(const BulkCustomer& customer, const QString& field) const
    {
        static const QRegularExpression user(u"^users\\[(\\d+)\\]"_s);
        const auto match = user.match(field);
        if (!match.hasMatch())
            return customer.line;
        qsizetype left = match.captured(1).toLongLong();
        for (const qsizetype row : customer.rows) {
            if (hasUser(row) && left-- == 0)
                return m_sheet.sheet.rows.at(row).line;
        }
        return customer.line;
    }

    const OnboardingSheet& m_sheet;
    QList<const OnboardingColumn*> m_columns;
    QHash<QString, QList<qsizetype>> m_rows;
};

} // namespace

Result<BulkReading> readBulkFile(const QString& path)
{
    auto sheet = readOnboardingSheet(path, PackageCatalog::shipped());
    if (!sheet)
        return failed(sheet.error());
    BulkReading reading;
    BulkReader reader(*sheet);
    for (const OnboardingSheetEntry& entry : std::as_const(sheet->entries))
        reading.customers << reader.customerOf(entry);
    reading.unknownColumns = sheet->unknownColumns;
    reading.sheet = std::move(sheet->sheet);
    return reading;
}

} // namespace pd
