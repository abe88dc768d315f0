// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/billing/reportexport.h"

namespace pd {

/// A table on pages of A4 as PDF, on the calling thread; the header is repeated on each page. Kind::Storage when the file cannot be written.
[[nodiscard]] Status writeTablePages(const ExportedTable& table, const QString& path, bool rightToLeft);

} // namespace pd
