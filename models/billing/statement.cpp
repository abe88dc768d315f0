// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/statement.h"

#include "store/database.h"

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int moneyDigits = 2;

/// `price` and `percent` of it, to the cent.
std::optional<Decimal> withMarkup(const Decimal& price, const Decimal& percent)
{
    const auto hundredth = percent.times(Decimal::fromRaw(Decimal(1).raw() / 100));
    const auto factor = hundredth ? std::optional(Decimal(1) + *hundredth) : std::nullopt;
    return factor ? price.times(*factor) : std::nullopt;
}

Result<StatementLine> priced(const UnitLine& unit, const PriceList& prices, const QDate& day)
{
    StatementLine line{QString::fromUtf8(unit.service), QString::fromUtf8(unit.sku), unit.quantity, unit.units, {}, {}, {}};
    const QString customer = QString::fromUtf8(unit.customer);
    line.price = prices.find(line.sku, customer, day);
    if (!line.price)
        return line;
    const auto unitPrice = withMarkup(line.price->price, prices.markup(customer));
    const auto amount = unitPrice ? Decimal(unit.units).times(*unitPrice) : std::nullopt;
    if (!amount)
        return failed(Error::Kind::TooLarge, line.sku);
    line.unitPrice = *unitPrice;
    line.amount = amount->rounded(moneyDigits);
    return line;
}

} // namespace

Result<QList<Statement>> customerStatements(ReportReader& report, const UnitRule& rule, const PriceList& prices, const QDate& day)
{
    const auto units = billableUnits(report, rule);
    if (!units)
        return failed(units.error());
    QList<Statement> statements;
    for (const UnitLine& unit : *units) {
        const QString customer = QString::fromUtf8(unit.customer);
        if (statements.isEmpty() || statements.last().customer != customer)
            statements << Statement{customer, {}, {}, 0};
        const auto line = priced(unit, prices, day);
        if (!line)
            return failed(line.error());
        Statement& statement = statements.last();
        statement.lines << *line;
        if (line->price && !statement.totals[line->price->currency].add(line->amount))
            return failed(Error::Kind::TooLarge, customer);
        statement.withoutPrice += line->price ? 0 : 1;
    }
    return statements;
}

Result<QList<InvoiceLine>> invoiceOf(BillingStore& store, qint64 report)
{
    return store::guarded([&] {
        QList<InvoiceLine> lines;
        SQLite::Statement found(store.database(), "SELECT sku, units, currency, amount FROM invoice_lines WHERE report = ? ORDER BY sku");
        store::bind(found, 1, report);
        while (found.executeStep()) {
            lines << InvoiceLine{store::text(found.getColumn(0)), found.getColumn(1).getInt64(), store::text(found.getColumn(2)),
                Decimal::parse(store::text(found.getColumn(3))).value_or(Decimal())};
        }
        return lines;
    });
}

Status saveInvoice(BillingStore& store, qint64 report, const QList<InvoiceLine>& lines)
{
    return store::guarded([&] {
        SQLite::Transaction transaction(store.database(), SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement remove(store.database(), "DELETE FROM invoice_lines WHERE report = ?");
        store::bind(remove, 1, report);
        remove.exec();
        SQLite::Statement insert(store.database(), "INSERT INTO invoice_lines(report, sku, units, currency, amount) VALUES(?, ?, ?, ?, ?)");
        for (const InvoiceLine& line : lines) {
            store::bind(insert, 1, report);
            store::bind(insert, 2, line.sku);
            store::bind(insert, 3, line.units);
            store::bind(insert, 4, line.currency);
            store::bind(insert, 5, line.amount.toString());
            insert.exec();
            insert.reset();
        }
        transaction.commit();
    });
}

QList<InvoiceDifference> compareInvoice(const QList<UnitLine>& units, const QList<InvoiceLine>& invoice)
{
    QMap<QString, InvoiceDifference> bySku;
    for (const UnitLine& line : units) {
        InvoiceDifference& one = bySku[QString::fromUtf8(line.sku)];
        one.reportUnits += line.units;
    }
    for (const InvoiceLine& line : invoice) {
        const bool known = bySku.contains(line.sku);
        InvoiceDifference& one = bySku[line.sku];
        one.inReport = known;
        one.invoice = line;
    }
    for (auto it = bySku.begin(); it != bySku.end(); ++it) {
        InvoiceDifference& one = it.value();
        one.sku = it.key();
        const qint64 billed = one.invoice ? one.invoice->units : 0;
        one.unitDifference = billed - one.reportUnits;
        if (billed > 0) {
            // Multiplied first, so that nothing is lost before the one rounding.
            const auto product = one.invoice->amount.times(Decimal(one.unitDifference));
            if (product)
                one.amountOfUnits = Decimal::fromRaw(product->raw() / billed).rounded(moneyDigits);
        }
    }
    return bySku.values();
}

} // namespace pd
