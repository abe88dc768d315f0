// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/billingfigures.h"

#include <functional>

namespace pd {

/// Answers a question from imported reports. On the thread of `store`. Decimal sums are exact.
class BillingQuery
{
public:
    using Wanted = std::function<bool()>;
    /// Called with what is known so far, before the months before are read.
    using Early = std::function<void(const BillingFigures&)>;

    BillingQuery(BillingStore& store, QString cacheFile, BillingQuestion question);

    /// Kind::Cancelled when `wanted` gave false; Kind::NotFound when the report is gone.
    [[nodiscard]] Result<BillingFigures> run(const Wanted& wanted, const Early& early);

private:
    [[nodiscard]] Status chooseReports();
    [[nodiscard]] Status readReport(const ImportedReport& report, qsizetype month, bool isPrevious);
    [[nodiscard]] Status addQuantities(ReportReader& reader, qsizetype month, bool isPrevious);
    void addUnits(const QList<UnitLine>& lines, qsizetype month, bool isPrevious);
    void addPackageSeats(const UnitLine& line, qsizetype month);
    [[nodiscard]] QByteArray rowKey(const UnitLine& line) const;
    [[nodiscard]] UsageRow& rowOf(const QByteArray& key);
    void nameRows(ReportReader& reader);
    void finishRows(const QHash<QByteArray, CustomerName>& names);
    void sortPackages();

    BillingStore& m_store;
    QString m_cacheFile;
    BillingFigures m_figures;
    QHash<QDate, ImportedReport> m_series;
    QHash<QByteArray, qsizetype> m_rows; ///< row by its keys
    QHash<QString, qsizetype> m_packages;
    QHash<QByteArray, QByteArray> m_externalIds;
    QHash<QByteArray, QByteArray> m_providerNames;
};

} // namespace pd
