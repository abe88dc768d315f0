// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/billingrows.h"

#include "items/decimaltext.h"
#include "ui/billing/reasonwords.h"
#include "ui/billing/reportwords.h"
#include "ui/billing/usagechart.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd::billingrows {

namespace {

struct BillingRows {
    Q_DECLARE_TR_FUNCTIONS(BillingRows)
};

QString nameOf(const CustomerName& customer, const QString& key) { return customer.name.isEmpty() ? key : customer.name; }

QVariant cellOf(const std::optional<Decimal>& value) { return value ? QVariant::fromValue(*value) : QVariant(); }

QString dayText(const QDate& day) { return QLocale().toString(day, QLocale::ShortFormat); }

QString daysText(const QDate& first, const QDate& last)
{
    return first == last ? dayText(first) : BillingRows::tr("%1 to %2", "two days").arg(dayText(first), dayText(last));
}

QString periodOf(qint64 id, const QList<ImportedReport>& reports)
{
    for (const ImportedReport& one : reports) {
        if (one.id == id)
            return reportwords::period(one.totals.first, one.totals.last);
    }
    return QString::number(id);
}

QString periodSentence(const PeriodFinding& finding, const QList<ImportedReport>& reports)
{
    const QString earlier = periodOf(finding.earlier, reports);
    const QString later = periodOf(finding.later, reports);
    const QString days = daysText(finding.first, finding.last);
    if (finding.again)
        return BillingRows::tr("There are two reports of %1. The older one is not needed any more.").arg(later);
    return finding.overlap ? BillingRows::tr("%1 is in two reports: that of %2 and that of %3.").arg(days, earlier, later)
                           : BillingRows::tr("%1 is in no report: there is one of %2, and then one of %3.").arg(days, earlier, later);
}

PlainTableModel::Row sentenceRow(const QString& sentence)
{
    return {QString(), {sentence, QString(), QString(), QString(), QVariant(), QVariant()}};
}

QString anomalySentence(const Anomaly& anomaly, const BillingFindings& findings)
{
    if (anomaly.kind != Anomaly::Kind::UsageAfterDeletion)
        return reportwords::anomaly(anomaly.kind);
    return BillingRows::tr("Usage, but the customer was removed on %1").arg(dayText(findings.removedOn.value(anomaly.customer)));
}

} // namespace

QStringList comparedTitles(bool withCount)
{
    return {BillingRows::tr("Customer"), BillingRows::tr("External ID"), BillingRows::tr("Package"), BillingRows::tr("Change"),
        BillingRows::tr("Reason"), withCount ? BillingRows::tr("Seats of the period") : BillingRows::tr("Before"),
        withCount ? BillingRows::tr("Assigned") : BillingRows::tr("Now"), BillingRows::tr("Difference")};
}

QList<PlainTableModel::Row> compared(const BillingComparison& comparison)
{
    QList<PlainTableModel::Row> rows;
    for (const ComparedCustomer& row : comparison.rows) {
        rows << PlainTableModel::Row{row.key,
            {nameOf(row.customer, row.key), row.customer.externalId, packageTitle(row.package), reasonwords::change(row.usage.change),
                reasonwords::ofDifference(row.reasons), QVariant::fromValue(row.usage.before), QVariant::fromValue(row.usage.after),
                QVariant::fromValue(row.usage.after - row.usage.before)}};
    }
    return rows;
}

QStringList findingTitles()
{
    return {BillingRows::tr("What"), BillingRows::tr("Customer"), BillingRows::tr("User"), BillingRows::tr("Package"),
        BillingRows::tr("User-days"), BillingRows::tr("Row")};
}

QList<PlainTableModel::Row> findings(const BillingFindings& findings, const QList<ImportedReport>& reports)
{
    QList<PlainTableModel::Row> rows;
    for (const PeriodFinding& one : findings.periods)
        rows << sentenceRow(periodSentence(one, reports));
    for (const MissingDays& one : findings.missing)
        rows << sentenceRow(BillingRows::tr("No row of this report covers %1.").arg(daysText(one.first, one.last)));
    for (const Anomaly& one : findings.anomalies) {
        const QString customer = QString::fromUtf8(one.customer);
        rows << PlainTableModel::Row{customer,
            {anomalySentence(one, findings), nameOf(findings.names.value(one.customer), customer), QString::fromUtf8(one.user),
                packageTitle(QString::fromUtf8(one.service)), QVariant::fromValue(one.quantity), one.row}};
    }
    if (rows.isEmpty())
        rows << sentenceRow(BillingRows::tr("Nothing was found that a person should check."));
    return rows;
}

QStringList statementTitles()
{
    return {BillingRows::tr("Customer"), BillingRows::tr("External ID"), BillingRows::tr("Package"), BillingRows::tr("SKU"),
        BillingRows::tr("Currency"), BillingRows::tr("User-days"), BillingRows::tr("Seats"), BillingRows::tr("Price of a seat"),
        BillingRows::tr("Amount")};
}

QList<PlainTableModel::Row> statements(const BillingStatements& statements)
{
    QList<PlainTableModel::Row> rows;
    for (const NamedStatement& one : statements.statements) {
        for (const StatementLine& line : one.statement.lines) {
            const bool priced = line.price.has_value();
            rows << PlainTableModel::Row{one.statement.customer,
                {one.title(), one.customer.externalId, packageTitle(line.service), line.sku,
                    priced ? line.price->currency : BillingRows::tr("no price"), QVariant::fromValue(line.quantity), line.units,
                    cellOf(priced ? std::optional(line.unitPrice) : std::nullopt),
                    cellOf(priced ? std::optional(line.amount) : std::nullopt)}};
        }
    }
    return rows;
}

QStringList invoiceTitles()
{
    return {BillingRows::tr("SKU"), BillingRows::tr("What explains the difference"), BillingRows::tr("User-days"),
        BillingRows::tr("Seats in the report"), BillingRows::tr("Seats on the invoice"), BillingRows::tr("Difference"),
        BillingRows::tr("Amount on the invoice"), BillingRows::tr("By your price list"), BillingRows::tr("Currency")};
}

QList<PlainTableModel::Row> invoice(const BillingInvoice& invoice)
{
    QList<PlainTableModel::Row> rows;
    for (const InvoiceFinding& one : invoice.findings) {
        const InvoiceDifference& difference = one.difference;
        const bool billed = difference.invoice.has_value();
        const QString currency = billed ? difference.invoice->currency : one.price ? one.price->currency : QString();
        rows << PlainTableModel::Row{difference.sku,
            {difference.sku, reasonwords::ofInvoice(one), QVariant::fromValue(one.quantity), difference.reportUnits,
                billed ? QVariant(difference.invoice->units) : QVariant(),
                invoice.entered ? QVariant(difference.unitDifference) : QVariant(),
                cellOf(billed ? std::optional(difference.invoice->amount) : std::nullopt), cellOf(one.expected), currency}};
    }
    return rows;
}

} // namespace pd::billingrows
