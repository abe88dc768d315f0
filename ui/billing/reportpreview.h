// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/reportpickup.h"

namespace pd {

/// Reads the first rows of a report file on the calling thread; empty where it is none that can be read. The import says why.
[[nodiscard]] ReportPreview readReportPreview(const QString& path);

} // namespace pd
