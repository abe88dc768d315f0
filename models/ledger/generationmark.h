// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace pd {

/// A small file beside the ledger that says how far it had got. An empty or rolled-back ledger.db is otherwise a valid one, and would
/// silently start with nothing to do (reliability.md F63, F64).
class GenerationMark
{
public:
    explicit GenerationMark(QString file);

    /// The last generation written; 0 when there is no mark.
    [[nodiscard]] qint64 read() const;
    /// Replaces the mark in one step (complete or unchanged).
    [[nodiscard]] Status write(qint64 generation) const;

private:
    QString m_file;
};

} // namespace pd
