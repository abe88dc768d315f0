// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace pd {

/// Makes `path` and its parents, readable by the owner only (0700). Kind::Storage when that fails.
[[nodiscard]] Status ensurePrivateDirectory(const QString& path);

/// Lets only the owner read and write an existing file (0600).
[[nodiscard]] Status makePrivateFile(const QString& path);

/// Reads a regular file whole. Directories, devices and FIFOs are refused, as is a file over `maxBytes` (Kind::Input, Kind::TooLarge).
[[nodiscard]] Result<QByteArray> readRegularFile(const QString& path, qint64 maxBytes);

} // namespace pd
