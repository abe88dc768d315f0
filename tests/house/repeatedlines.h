// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "house/sourcetree.h"

namespace pd::house {

/// Places where `length` lines of code in a row are the same as somewhere else, one sentence each. Blank lines, lone braces, comments and
/// includes do not count as lines.
[[nodiscard]] QStringList repeatedLines(const QList<SourceFile>& files, int length);

} // namespace pd::house
