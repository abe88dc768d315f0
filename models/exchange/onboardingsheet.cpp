// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/onboardingsheet.h"

#include "exchange/onboardingcolumns.h"

#include <QHash>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// Gathers the rows of each customer.
class OnboardingGatherer
{
public:
    OnboardingGatherer(OnboardingSheet& sheet, const PackageCatalog& catalog)
        : m_sheet(sheet)
        , m_catalog(catalog)
    {
        for (const QString& header : m_sheet.sheet.header) {
            m_columns << onboardingColumn(header);
            if (!m_columns.last() && !header.isEmpty())
                m_sheet.unknownColumns << header;
        }
    }

    [[nodiscard]] Status check() const
    {
        Error error;
        error.kind = Error::Kind::Invalid;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QString& header = m_sheet.sheet.header.at(i);
            if (m_columns.at(i) && m_columns.indexOf(m_columns.at(i)) < i)
                error.fields << FieldError{header, u"duplicate-column"_s, header};
        }
        const QString& key = onboardingColumns().constFirst().header;
        if (!m_columns.contains(&onboardingColumns().constFirst()))
            error.fields << FieldError{key, u"missing-column"_s, key};
        if (!error.fields.isEmpty())
            return failed(error);
        return {};
    }

    void gather()
    {
        for (const SheetRow& row : std::as_const(m_sheet.sheet.rows))
            takeRow(row);
        for (Customer& customer : m_customers)
            m_sheet.entries << finished(customer);
    }

private:
    struct Customer {
        qint64 line = 0;
        OnboardingEntry entry;
        QHash<const OnboardingColumn*, QString> cells; ///< as the customer's first row that had them
        QList<FieldError> problems;
    };

    [[nodiscard]] static FieldError problemAt(qint64 line, const QString& column, const QString& rule, const QString& text)
    {
        const QString place = u"line %1"_s.arg(line);
        return {column.isEmpty() ? place : QString(place + ", "_L1 + column), rule, text};
    }

    Customer& customerOf(const SheetRow& row)
    {
        const qsizetype key = m_columns.indexOf(&onboardingColumns().constFirst());
        const QString id = row.cells.value(key);
        const auto known = m_positions.constFind(id);
        if (!id.isEmpty() && known != m_positions.cend())
            return m_customers[*known];
        m_positions.insert(id, m_customers.size());
        m_customers << Customer{row.line, {}, {}, {}};
        return m_customers.last();
    }

    void takeRow(const SheetRow& row)
    {
        Customer& customer = customerOf(row);
        if (!row.rule.isEmpty()) {
            customer.problems << problemAt(row.line, {}, row.rule, row.text);
            return;
        }
        const auto hasUser = [&](qsizetype i) { return m_columns.at(i) && m_columns.at(i)->ofUser && !row.cells.at(i).isEmpty(); };
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (hasUser(i)) {
                customer.entry.users << OnboardingUser();
                break;
            }
        }
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i) && !row.cells.at(i).isEmpty())
                takeCell(customer, *m_columns.at(i), row, row.cells.at(i));
        }
    }

    void takeCell(Customer& customer, const OnboardingColumn& column, const SheetRow& row, const QString& cell)
    {
        if (!column.ofUser) {
            const auto before = customer.cells.constFind(&column);
            if (before != customer.cells.cend()) {
                if (*before != cell)
                    customer.problems << problemAt(row.line, column.header, u"differs"_s, *before);
                return;
            }
            customer.cells.insert(&column, cell);
        }
        QString rule;
        column.take(customer.entry, cell, m_catalog, rule);
        if (!rule.isEmpty())
            customer.problems << problemAt(row.line, column.header, rule, cell);
    }

    /// The headquarters location has the customer's address and time zone; customers without calling need none.
    [[nodiscard]] OnboardingSheetEntry finished(Customer& customer) const
    {
        NewCustomer& asked = customer.entry.customer;
        if (m_catalog.anyCalling(asked.packages)) {
            if (!asked.calling)
                asked.calling.emplace();
            asked.calling->address = asked.address;
            asked.calling->timeZone = asked.meetingsTimeZone;
        } else {
            asked.calling.reset();
        }
        OnboardingSheetEntry entry{customer.line, asked.externalId, customer.entry};
        if (asked.externalId.isEmpty())
            customer.problems << problemAt(customer.line, onboardingColumns().constFirst().header, u"required"_s, {});
        if (!customer.problems.isEmpty()) {
            Error error;
            error.kind = Error::Kind::Invalid;
            error.fields = customer.problems;
            entry.entry = failed(error);
        }
        return entry;
    }

    OnboardingSheet& m_sheet;
    const PackageCatalog& m_catalog;
    QList<const OnboardingColumn*> m_columns;
    QHash<QString, qsizetype> m_positions;
    QList<Customer> m_customers;
};

} // namespace

QStringList onboardingSheetHeaders()
{
    QStringList headers;
    for (const OnboardingColumn& column : onboardingColumns())
        headers << column.header;
    return headers;
}

Result<OnboardingSheet> readOnboardingSheet(const QString& path, const PackageCatalog& catalog, SheetOptions options)
{
    options.knownNames = [](const QStringList& names) {
        return int(std::count_if(names.cbegin(), names.cend(), [](const QString& name) { return onboardingColumn(name) != nullptr; }));
    };
    auto sheet = readSheet(path, options);
    if (!sheet)
        return failed(sheet.error());
    OnboardingSheet result;
    result.sheet = std::move(*sheet);
    OnboardingGatherer gatherer(result, catalog);
    if (const Status checked = gatherer.check(); !checked)
        return failed(checked.error());
    gatherer.gather();
    return result;
}

} // namespace pd
