// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pd {

/// USER reports of the last `months` months for the customers of a cache, made up for pictures: the oldest first, as files in `folder`. The same
/// cache gives the same usage.
[[nodiscard]] QStringList writePictureReports(const QString& cacheFile, const QString& folder, int months);

} // namespace pd
