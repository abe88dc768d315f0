// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/commands/commandarguments.h"
#include "billing/billingstore.h"
#include "exchange/reportimport.h"

#include <QJsonObject>

namespace pd {

// What `partner-desk report …` is made of: each subcommand takes the words after its name.

// With reports that are on this computer; no server is asked, no profile is opened.
[[nodiscard]] QCoro::Task<ExitCode> reportImport(CommandContext context);
[[nodiscard]] QCoro::Task<ExitCode> reportImported(CommandContext context);
[[nodiscard]] QCoro::Task<ExitCode> reportExport(CommandContext context);
[[nodiscard]] QCoro::Task<ExitCode> reportSummary(CommandContext context);

// With reports on the server.
[[nodiscard]] QCoro::Task<ExitCode> reportCreate(CommandContext context);
[[nodiscard]] QCoro::Task<ExitCode> reportList(CommandContext context);
[[nodiscard]] QCoro::Task<ExitCode> reportGet(CommandContext context);
[[nodiscard]] QCoro::Task<ExitCode> reportDelete(CommandContext context);
[[nodiscard]] QCoro::Task<ExitCode> reportRun(CommandContext context);

/// Tells an error, also as the document of --json; gives its exit code.
[[nodiscard]] ExitCode refuseReport(const Console& console, const QString& about, const Error& error);
/// Wrong usage of `report`.
[[nodiscard]] ExitCode refuseReportUsage(const CommandContext& context, const QString& sentence);

/// The billing data of the profile that was asked for.
[[nodiscard]] Result<std::unique_ptr<BillingStore>> openBilling(const CommandContext& context);
/// Imports on a thread of its own, says how it goes on a terminal.
[[nodiscard]] QCoro::Task<Result<ImportOutcome>> importFile(CommandContext context, QString path, ReportImport::Options options);
/// Says what came of an import: bad rows with line and reason, doubts.
[[nodiscard]] ExitCode tellImport(const Console& console, const QString& path, const ImportOutcome& outcome);
[[nodiscard]] QJsonObject importedJson(const ImportedReport& report);
/// A JSON number where that is exact, a text otherwise.
[[nodiscard]] QJsonValue exactNumber(const Decimal& value);

/// Writes an imported report to FILE.xlsx or FILE.csv, by the ending of the name.
[[nodiscard]] QCoro::Task<Status> exportFile(CommandContext context, qint64 report, QString path, bool raw);
/// Which endings exportFile() knows.
[[nodiscard]] bool isExportName(const QString& path);

} // namespace pd
