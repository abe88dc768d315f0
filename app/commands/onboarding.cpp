// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/onboarding.h"

#include "core/privatefiles.h"
#include "exchange/onboardingsheet.h"

#include <QCoreApplication>

#include <QCoro/QCoroFuture>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxOnboardingFile = 64 * 1024 * 1024;

/// The first trouble that decides the exit code: not signed in and unreachable weigh more than a refused entry.
void worsen(ExitCode& code, ExitCode other)
{
    if (code == ExitCode::Done || (code == ExitCode::Failed && other != ExitCode::Done))
        code = other;
}

void sayUnknownFields(const Console& console, const OnboardingFileEntry& file, const EntryOutcome& outcome)
{
    for (const QString& field : file.unknownFields) {
        console.complain(
            QCoreApplication::translate("Command line", "%1: the field %2 is not known and was not sent").arg(entryLabel(outcome), field));
    }
}

QCoro::Task<EntryOutcome> askFor(OperationService& service, OnboardingFileEntry file, const Console& console, QString source)
{
    EntryOutcome outcome = outcomeOf(file, source);
    sayUnknownFields(console, file, outcome);
    if (!outcome.error) {
        QFuture<Result<OperationId>> future = service.onboard(*file.entry);
        const Result<OperationId> id = co_await future;
        if (id)
            outcome.operationId = *id;
        else
            outcome.error = id.error();
    }
    if (outcome.error)
        console.complain(problemLabel(outcome), *outcome.error);
    co_return outcome;
}

ExitCode codeOf(const EntryOutcome& entry, bool wait)
{
    if (entry.error)
        return exitCodeOf(*entry.error);
    if (isFullyDone(entry))
        return ExitCode::Done;
    if (!entry.operation)
        return ExitCode::Failed;
    if (!entry.operation->finishedAt.isValid())
        return wait ? ExitCode::Failed : ExitCode::Done;
    for (const OperationStep& step : entry.operation->steps) {
        if (step.error && exitCodeOf(*step.error) == ExitCode::Refused)
            return ExitCode::Refused;
    }
    return ExitCode::Failed;
}

Result<QList<OnboardingFileEntry>> readBulkFile(const QString& path)
{
    const auto sheet = readOnboardingSheet(path, PackageCatalog::shipped());
    if (!sheet)
        return failed(sheet.error());
    QList<OnboardingFileEntry> entries;
    for (const OnboardingSheetEntry& entry : sheet->entries)
        entries << OnboardingFileEntry{
            entries.size() + 1, entry.externalId, entry.entry, entries.isEmpty() ? sheet->unknownColumns : QStringList()};
    return entries;
}

} // namespace

Result<QList<OnboardingFileEntry>> readOnboardingAt(const QString& path)
{
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return readBulkFile(path);
    const Result<QByteArray> bytes = readRegularFile(path, maxOnboardingFile);
    if (!bytes)
        return failed(bytes.error());
    return readOnboardingFile(*bytes);
}

EntryOutcome outcomeOf(const OnboardingFileEntry& entry, const QString& source)
{
    EntryOutcome outcome;
    outcome.source = source;
    outcome.position = entry.position;
    outcome.externalId = entry.externalId;
    if (entry.entry)
        outcome.name = entry.entry->customer.name;
    else
        outcome.error = entry.entry.error();
    return outcome;
}

QCoro::Task<OnboardingRun> onboardAll(
    OperationService& service, QList<OnboardingFileEntry> file, const Console& console, bool wait, QString source)
{
    OnboardingRun run;
    OperationFollower follower(service, console);
    service.resumeAll();
    QList<OperationId> ids;
    for (const OnboardingFileEntry& entry : file) {
        EntryOutcome outcome = co_await askFor(service, entry, console, source);
        if (!outcome.operationId.isEmpty() && !ids.contains(outcome.operationId))
            ids << outcome.operationId;
        run.entries << outcome;
    }
    const FollowOutcome followed = co_await follower.follow(ids, !wait);
    for (EntryOutcome& entry : run.entries) {
        const qsizetype index = ids.indexOf(entry.operationId);
        if (index >= 0)
            entry.operation = followed.operations[index];
        worsen(run.code, codeOf(entry, wait));
    }
    if (followed.blocked) {
        console.complain({}, *followed.blocked);
        console.complain(
            QCoreApplication::translate("Command line", "Nothing is lost: run the same command again, or start the program, to go on."));
        worsen(run.code, exitCodeOf(*followed.blocked));
    }
    co_return run;
}

} // namespace pd
