// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingstore.h"
#include "exchange/csvcells.h"

#include <functional>

namespace pd {

/// Words of a workbook, in the language of who reads it.
struct ReportWorkbookTexts {
    QString summary = QStringLiteral("Summary");
    QString pivot = QStringLiteral("Pivot");
    QString details = QStringLiteral("Details");
    QString report = QStringLiteral("Report");
    QString type = QStringLiteral("Type");
    QString period = QStringLiteral("Period");
    QString rows = QStringLiteral("Rows");
    QString quantity = QStringLiteral("Quantity");
    QString total = QStringLiteral("Total");
    QString usagePerService = QStringLiteral("Usage per service");
    bool rightToLeft = false;
};

struct ExportOutcome {
    qint64 rows = 0;
    qint64 sanitised = 0; ///< cells that lost characters which a workbook cannot hold
    int sheets = 0;
};

/// Rows written and rows to write; false: cancel.
using ExportProgress = std::function<bool(qint64 done, qint64 total)>;

/// Writes an imported report as a workbook: a summary with a chart, customers by packages, and all rows as they were in the file, with numbers and
/// dates as such, over as many sheets as they need. `path` is there when it is whole. Kind::Cancelled leaves nothing.
[[nodiscard]] Result<ExportOutcome> writeReportWorkbook(ReportReader& reader, const ImportedReport& report, const QString& path,
    const ReportWorkbookTexts& texts, const ExportProgress& progress);

/// All rows as CSV, in the columns of the file.
[[nodiscard]] Result<ExportOutcome> writeReportCsv(
    ReportReader& reader, const QString& path, CsvProfile profile, const ExportProgress& progress);

} // namespace pd
