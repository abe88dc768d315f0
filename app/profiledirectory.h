// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

/// Where the data of a profile lies.
[[nodiscard]] QString profileDirectory(const QString& name);
/// Twelve letters that stand for a text in file names.
[[nodiscard]] QString shortDigest(const QString& text);

} // namespace pd
