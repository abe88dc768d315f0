// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/pagepainter.h"

class QPrinter;

namespace pd {

/// A report as PDF, in the paper of the locale, on the calling thread. The file is there whole, or not at all. Kind::Storage when it cannot be
/// written.
[[nodiscard]] Status writePdf(const PrintedReport& report, const QString& path, const PagePainter::Progress& progress);
/// On the paper of a printer that was chosen. Kind::Cancelled: the printer was told to forget it.
[[nodiscard]] Status printPages(const PrintedReport& report, QPrinter& printer, const PagePainter::Progress& progress);

} // namespace pd
