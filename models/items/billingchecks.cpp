// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/billingchecks.h"

#include "items/assignmenthistory.h"

#include <algorithm>
#include <iterator>

namespace pd {

namespace {

constexpr qsizetype mostOfASort = 1000;

Result<QList<PeriodFinding>> periodsAround(BillingStore& store, qint64 report)
{
    const auto chosen = store.find(report);
    const auto all = store.reports();
    if (!chosen || !all)
        return failed(chosen ? all.error() : chosen.error());
    QList<ImportedReport> series;
    std::copy_if(
        all->cbegin(), all->cend(), std::back_inserter(series), [&](const ImportedReport& one) { return isSameSeries(one, *chosen); });
    return findPeriodProblems(series);
}

} // namespace

Result<BillingFindings> readFindings(BillingStore& store, qint64 report, const QString& cacheFile, const QString& ledgerFile)
{
    const auto reader = store.read(report);
    if (!reader)
        return failed(reader.error());
    BillingFindings findings;
    bool known = false;
    findings.names = readCustomerNames(cacheFile, &known);
    findings.removedOn = removedCustomers(ledgerFile);
    AnomalyFacts facts{std::nullopt, findings.removedOn, addOnServices()};
    if (known) {
        const QList<QByteArray> keys = findings.names.keys();
        facts.knownCustomers = QSet<QByteArray>(keys.cbegin(), keys.cend());
    }
    const auto periods = periodsAround(store, report);
    const auto missing = findMissingDays(**reader);
    const auto anomalies = findAnomalies(**reader, facts, mostOfASort);
    if (!periods || !missing || !anomalies)
        return failed(!periods ? periods.error() : !missing ? missing.error() : anomalies.error());
    const auto repeated = findRepeatedRows(**reader, mostOfASort);
    if (!repeated)
        return failed(repeated.error());
    findings.periods = *periods;
    findings.missing = *missing;
    findings.anomalies = *anomalies + *repeated;
    return findings;
}

} // namespace pd
