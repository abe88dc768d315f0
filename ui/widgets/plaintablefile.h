// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>

namespace pd {

class PlainTableModel;

/// Writes the rows that the model shows, with its titles, as a CSV file, on another thread. Complete, or Kind::Storage and as it was before.
[[nodiscard]] QFuture<Status> writePlainTable(const PlainTableModel& model, const QString& path);

} // namespace pd
