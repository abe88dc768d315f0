// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QStringList>

namespace pd {

/// The words after a command's name, sorted into options and the rest. Everything after "--" is no option.
struct CommandArguments {
    QStringList positional;
    QHash<QString, QString> options; ///< name without dashes; flags have an empty value

    [[nodiscard]] bool has(const QString& name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString& name) const { return options.value(name); }
};

/// `flags` take no value, `valued` take one ("--status S" or "--status=S"). Kind::Input for an unknown option, a missing value, or fewer or more
/// positional words than asked for.
[[nodiscard]] Result<CommandArguments> parseArguments(
    const QStringList& words, const QStringList& flags, const QStringList& valued, qsizetype minPositional, qsizetype maxPositional);

} // namespace pd
