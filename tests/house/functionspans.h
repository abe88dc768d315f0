// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd::house {

struct FunctionSpan {
    QString signature; ///< on one line
    qsizetype firstLine; ///< of the body, counted from 1
    qsizetype bodyLines; ///< between the braces
};

/// The function bodies of a file, found by counting braces. `code` comes without comments and texts.
[[nodiscard]] QList<FunctionSpan> functionsOf(const QString& code);

} // namespace pd::house
