// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoicecheck.h"
#include "items/billingfigures.h"

#include <QObject>

#include <memory>

namespace pd {

class BillingReports;

/// A statement and whose it is.
struct NamedStatement {
    Statement statement;
    CustomerName customer;

    /// Name, else external ID, else organization ID; empty for a report without customers.
    [[nodiscard]] QString title() const;
};

/// What the customers of one report are billed.
struct BillingStatements {
    ImportedReport report;
    UnitRule rule;
    QDate pricesOf; ///< the last day of the period: prices that are valid then
    QList<NamedStatement> statements; ///< in the order of their titles
    QMap<QString, Decimal> totals; ///< by currency
    qint64 linesWithoutPrice = 0;
};

/// One report beside the vendor's invoice of it.
struct BillingInvoice {
    ImportedReport report;
    UnitRule rule;
    bool entered = false; ///< there are lines of an invoice
    QList<InvoiceFinding> findings; ///< by SKU
    qint64 reportUnits = 0;
    qint64 invoiceUnits = 0;
    QMap<QString, Decimal> invoiceTotals; ///< by currency
    QMap<QString, Decimal> expectedTotals; ///< units of the report by the price list, before mark-up
};

/// On the thread of `store`.
[[nodiscard]] Result<BillingStatements> readStatements(BillingStore& store, qint64 report, const QString& cacheFile);
[[nodiscard]] Result<BillingInvoice> readInvoice(BillingStore& store, qint64 report);

/// Statements and invoices for the window. Answers come as signals on this object's thread; errors as BillingReports::failed().
class BillingMoney : public QObject
{
    Q_OBJECT

public:
    /// `reports` outlives it.
    explicit BillingMoney(BillingReports& reports, QObject* parent = nullptr);

    /// stated().
    void askStatements(qint64 report);
    /// checked().
    void askInvoice(qint64 report);
    /// Takes the place of the line of this SKU; checked() again.
    void setInvoiceLine(qint64 report, const InvoiceLine& line);
    void removeInvoiceLine(qint64 report, const QString& sku);

Q_SIGNALS:
    void stated(std::shared_ptr<const pd::BillingStatements> statements);
    void checked(std::shared_ptr<const pd::BillingInvoice> invoice);

private:
    void changeLines(qint64 report, std::function<void(QList<InvoiceLine>&)> change);

    BillingReports& m_reports;
};

} // namespace pd

Q_DECLARE_METATYPE(std::shared_ptr<const pd::BillingStatements>)
Q_DECLARE_METATYPE(std::shared_ptr<const pd::BillingInvoice>)
