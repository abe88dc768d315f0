// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/onboardreport.h"
#include "app/commands/operationfollower.h"
#include "operations/onboardingfile.h"

#include <QCoro/QCoroTask>

namespace pd {

struct OnboardingRun {
    QList<EntryOutcome> entries;
    ExitCode code = ExitCode::Done;
};

/// The entries of a file, at most 64 MB: JSON, or a CSV of many customers where its name ends so (exchange/onboardingsheet.h).
[[nodiscard]] Result<QList<OnboardingFileEntry>> readOnboardingAt(const QString& path);
/// Position, external ID and name of an entry, and why it cannot be read. `source` names the file in problems.
[[nodiscard]] EntryOutcome outcomeOf(const OnboardingFileEntry& entry, const QString& source);

/// Asks for every entry that can be read, says what is wrong with the others, and follows all to their end (`wait`) or until the server has taken
/// each customer. Entries do not stop each other. `service` and `console` outlive the task.
[[nodiscard]] QCoro::Task<OnboardingRun> onboardAll(
    OperationService& service, QList<OnboardingFileEntry> file, const Console& console, bool wait, QString source = {});

} // namespace pd
