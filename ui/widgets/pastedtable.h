// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace pd {

/// Rows and cells of a text.
struct PastedTable {
    QList<QStringList> rows;
    qsizetype rowsLeftOut = 0; ///< behind the last one wanted
};

/// What a spreadsheet puts on the clipboard (tabs), or the text of a CSV file (comma or semicolon), any line ends, quotes as in RFC 4180,
/// a byte order
/// mark at the beginning left out. A quote that never ends is a character like others. Rows without any text are left out, and space around
/// cells; nothing else is changed. At most `mostRows` rows are kept, the rest is counted.
[[nodiscard]] PastedTable pastedTable(const QString& text, qsizetype mostRows);

} // namespace pd
