// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/console.h"
#include "domain/operation.h"
#include "operations/onboardingfile.h"

#include <QJsonObject>

#include <optional>

namespace pd {

/// What came of one entry of an onboarding file.
struct EntryOutcome {
    QString source; ///< the file, as the person named it; may be empty
    qsizetype position = 0; ///< counted from 1
    QString externalId;
    QString name;
    OperationId operationId; ///< empty: refused before anything was asked
    std::optional<Error> error; ///< why it was refused
    std::optional<Operation> operation; ///< as it is now
};

/// "entry 2 (sample-0002)".
[[nodiscard]] QString entryLabel(const EntryOutcome& entry);
/// "customers.json: entry 2 (sample-0002)", for problems: several files may have been run.
[[nodiscard]] QString problemLabel(const EntryOutcome& entry);
/// All steps done, without the server's warnings.
[[nodiscard]] bool isFullyDone(const EntryOutcome& entry);
/// The closing table on stdout.
void sayTable(const Console& console, const QList<EntryOutcome>& entries);
[[nodiscard]] QJsonObject onboardJson(const QList<EntryOutcome>& entries);
[[nodiscard]] QJsonObject operationJson(const Operation& operation);

} // namespace pd
