// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/billingmoney.h"

#include "items/billingreports.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int statementsLane = 4;
constexpr int invoiceLane = 5;

using StatementsAnswer = std::shared_ptr<const BillingStatements>;
using InvoiceAnswer = std::shared_ptr<const BillingInvoice>;

Result<PriceList> loadedPrices(BillingStore& store)
{
    PriceList prices(store);
    if (const Status loaded = prices.load(); !loaded)
        return failed(loaded.error());
    return prices;
}

void nameStatements(BillingStatements& all, ReportReader& reader, const QString& cacheFile)
{
    bool known = false;
    const QHash<QByteArray, CustomerName> names = readCustomerNames(cacheFile, &known);
    const auto externalIds =
        companionsOf(reader, UsageColumn::CustomerOrgId, UsageColumn::CustomerExternalId).value_or(QHash<QByteArray, QByteArray>());
    for (NamedStatement& one : all.statements) {
        const QByteArray key = one.statement.customer.toUtf8();
        one.customer = names.value(key);
        const QString external = QString::fromUtf8(externalIds.value(key));
        if (!external.isEmpty())
            one.customer.externalId = external;
    }
    std::stable_sort(all.statements.begin(), all.statements.end(),
        [](const NamedStatement& a, const NamedStatement& b) { return a.title().localeAwareCompare(b.title()) < 0; });
}

template<typename Sum>
[[nodiscard]] bool addAmount(Sum& sums, const QString& currency, const Decimal& amount)
{
    return sums[currency].add(amount);
}

} // namespace

QString NamedStatement::title() const
{
    if (!customer.name.isEmpty())
        return customer.name;
    return customer.externalId.isEmpty() ? statement.customer : customer.externalId;
}

Result<BillingStatements> readStatements(BillingStore& store, qint64 report, const QString& cacheFile)
{
    const auto facts = store.find(report);
    const auto reader = store.read(report);
    if (!facts || !reader)
        return failed(facts ? reader.error() : facts.error());
    const auto prices = loadedPrices(store);
    if (!prices)
        return failed(prices.error());
    BillingStatements all;
    all.report = *facts;
    all.rule = savedUnitRule(store);
    all.pricesOf = facts->totals.last;
    const auto statements = customerStatements(**reader, all.rule, *prices, all.pricesOf);
    if (!statements)
        return failed(statements.error());
    for (const Statement& statement : *statements) {
        all.statements << NamedStatement{statement, {}};
        all.linesWithoutPrice += statement.withoutPrice;
        for (auto it = statement.totals.cbegin(); it != statement.totals.cend(); ++it) {
            if (!addAmount(all.totals, it.key(), it.value()))
                return failed(Error::Kind::TooLarge, it.key());
        }
    }
    nameStatements(all, **reader, cacheFile);
    return all;
}

Result<BillingInvoice> readInvoice(BillingStore& store, qint64 report)
{
    const auto facts = store.find(report);
    const auto reader = store.read(report);
    const auto lines = invoiceOf(store, report);
    const auto prices = loadedPrices(store);
    if (!facts || !reader)
        return failed(facts ? reader.error() : facts.error());
    if (!lines || !prices)
        return failed(lines ? prices.error() : lines.error());
    BillingInvoice invoice;
    invoice.report = *facts;
    invoice.rule = savedUnitRule(store);
    invoice.entered = !lines->isEmpty();
    const auto findings = checkInvoice(**reader, invoice.rule, *prices, facts->totals.last, *lines);
    if (!findings)
        return failed(findings.error());
    invoice.findings = *findings;
    for (const InvoiceFinding& one : *findings) {
        invoice.reportUnits += one.difference.reportUnits;
        if (one.expected && !addAmount(invoice.expectedTotals, one.price->currency, *one.expected))
            return failed(Error::Kind::TooLarge, one.difference.sku);
        if (!one.difference.invoice)
            continue;
        invoice.invoiceUnits += one.difference.invoice->units;
        if (!addAmount(invoice.invoiceTotals, one.difference.invoice->currency, one.difference.invoice->amount))
            return failed(Error::Kind::TooLarge, one.difference.sku);
    }
    return invoice;
}

BillingMoney::BillingMoney(BillingReports& reports, QObject* parent)
    : QObject(parent)
    , m_reports(reports)
{
}

void BillingMoney::askStatements(qint64 report)
{
    m_reports.sideReader().run<StatementsAnswer>(
        statementsLane,
        [report, cacheFile = m_reports.cacheFile()](BillingStore& store, const BillingReader::Wanted&) -> Result<StatementsAnswer> {
            auto statements = readStatements(store, report, cacheFile);
            if (!statements)
                return failed(statements.error());
            return std::make_shared<const BillingStatements>(std::move(*statements));
        },
        [this](const Result<StatementsAnswer>& answer) {
            if (answer)
                Q_EMIT stated(*answer);
            else
                Q_EMIT m_reports.failed(answer.error());
        });
}

void BillingMoney::askInvoice(qint64 report)
{
    m_reports.sideReader().run<InvoiceAnswer>(
        invoiceLane,
        [report](BillingStore& store, const BillingReader::Wanted&) -> Result<InvoiceAnswer> {
            auto invoice = readInvoice(store, report);
            if (!invoice)
                return failed(invoice.error());
            return std::make_shared<const BillingInvoice>(std::move(*invoice));
        },
        [this](const Result<InvoiceAnswer>& answer) {
            if (answer)
                Q_EMIT checked(*answer);
            else
                Q_EMIT m_reports.failed(answer.error());
        });
}

void BillingMoney::changeLines(qint64 report, std::function<void(QList<InvoiceLine>&)> change)
{
    m_reports.write(
        [report, change = std::move(change)](BillingStore& store) -> Status {
            auto lines = invoiceOf(store, report);
            if (!lines)
                return failed(lines.error());
            change(*lines);
            return saveInvoice(store, report, *lines);
        },
        [this, report] { askInvoice(report); });
}

void BillingMoney::setInvoiceLine(qint64 report, const InvoiceLine& line)
{
    changeLines(report, [line](QList<InvoiceLine>& lines) {
        lines.removeIf([&line](const InvoiceLine& one) { return one.sku == line.sku; });
        lines << line;
    });
}

void BillingMoney::removeInvoiceLine(qint64 report, const QString& sku)
{
    changeLines(report, [sku](QList<InvoiceLine>& lines) { lines.removeIf([&sku](const InvoiceLine& one) { return one.sku == sku; }); });
}

} // namespace pd
