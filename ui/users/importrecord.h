// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/operation.h"
#include "exchange/sheet.h"
#include "operations/userfileengine.h"

namespace pd {

/// A file of users that was applied: its rows, what was planned for each, and the operations that carry it out. Kept on disk until the person begins
/// with another file, so that progress, stop, go on and the file of failed rows are there after a restart too.
struct ImportRecord {
    QString path; ///< of the file, to be shown
    Sheet sheet;
    UserFilePlan plan; ///< the customer has its IDs and packages only
    QList<OperationId> operations;

    /// In the folder of the settings.
    [[nodiscard]] static QString fileIn(const QString& settingsFile);
    /// Complete, readable by the owner only, or Kind::Storage and as it was before. Blocks: worker thread.
    [[nodiscard]] Status save(const QString& file) const;
    /// Kind::NotFound: there is none. Kind::Damaged: it cannot be read. Blocks: worker thread.
    [[nodiscard]] static Result<ImportRecord> load(const QString& file);
};

} // namespace pd
