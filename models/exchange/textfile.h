// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/textencoding.h"

class QFile;

namespace pd {

/// Opens a text file that a person gave, and says how it is written. `wanted` overrules the guess. Kind::Input with a rule in fields[0]
/// for what is no such
/// file: "not-a-file" (directory, device, pipe, missing), "unreadable", "empty", "workbook", "old-workbook", "html", "pdf", "zip", "gzip",
/// "binary".
[[nodiscard]] Result<TextGuess> openTextFile(QFile& file, std::optional<TextEncoding> wanted);

/// Kind::Input for the file at `path` with this rule.
[[nodiscard]] tl::unexpected<Error> unusableFile(const QString& path, const QString& rule);

} // namespace pd
