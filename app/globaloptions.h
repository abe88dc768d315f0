// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "core/result.h"

#include <QStringList>

namespace pd {

/// What the command line asks for: a command, or the window.
struct Invocation {
    GlobalOptions options;
    QString command; ///< empty: the window
    QStringList arguments; ///< of the command
    bool help = false;
    bool version = false;
};

/// Reads the words after the program's name. Global options may stand anywhere before "--"; without a command, files for the window follow it.
/// Kind::Input (sentence in detail) for an unknown option or a missing value.
[[nodiscard]] Result<Invocation> readInvocation(const QStringList& words);

[[nodiscard]] QString helpText();

} // namespace pd
