// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace pd {

/// Sends Qt's log to `directory`/partner-desk.log (0600, flushed per line, two files of at most 2 MB each) and, when `toStderr`,
/// to stderr as well. Lines are redacted first. Call once, from main(), before the first thread starts.
[[nodiscard]] Status installLog(const QString& directory, bool toStderr);

/// Takes secrets out of a line (bearer tokens, signed URL queries, token fields) and escapes control characters, so that text
/// from a server can neither forge a line nor drive a terminal.
[[nodiscard]] QString redacted(QString line);

} // namespace pd
