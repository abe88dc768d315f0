// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace pd::sandbox {

/// What the command line asked for.
struct Options {
    quint16 port = 0; ///< 0: any free one
    QString dataDirectory; ///< empty: in memory
    int customers = 0;
    int subscribersPerCustomer = 0;
    quint32 seed = 1;
    int subPartners = 3;
    int provisionMs = 1500;
    int latencyMs = 0;
    int rateLimit = 0; ///< requests per minute; 0: none
    QString faultsFile;
    bool untilStdinCloses = false;
    bool showHelp = false;
    bool showVersion = false;
};

/// Kind::Input, with a sentence for stderr, on wrong usage. `arguments` is without the program's name.
[[nodiscard]] Result<Options> readOptions(const QStringList& arguments);
[[nodiscard]] QString helpText();

} // namespace pd::sandbox
