// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/textencoding.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace pd {

/// One row of a Sheet. A row with a `rule` cannot be used: "nul", "quote" (text behind a quoted field), "encoding" (text = byte),
/// "too-few",
/// "too-many" (text = number of cells).
struct SheetRow {
    qint64 line = 0; ///< of the file, from 1
    QStringList cells; ///< without outer white space, and without the apostrophe that only guards against spreadsheets
    QString rule;
    QString text;
};

/// A small table that a person made: a CSV file of users or customers, in memory.
struct Sheet {
    TextEncoding encoding = TextEncoding::Utf8;
    bool encodingGuessed = false; ///< a person should look before it is used
    char separator = ',';
    QStringList header; ///< as written
    QList<SheetRow> rows; ///< those with at least one cell filled

    /// -1: there is no such column. Case and outer white space do not matter.
    [[nodiscard]] int columnOf(const QString& name) const;
};

struct SheetOptions {
    std::optional<TextEncoding> encoding; ///< empty: recognised
    std::optional<char> separator; ///< empty: the one that gives the most known names
    qsizetype mostRows = 20'000;
    std::function<int(const QStringList& names)> knownNames; ///< how many of these are columns that we know
};

/// Reads a CSV file (reliability.md B01–B13): regular files of at most 64 MB. Kind::Input as openTextFile(), and with rules "no-rows" and
/// "open-quote"
/// (text = line); Kind::TooLarge for more than `mostRows` rows (fields[0]: rule "too-many-rows", text = the most) or cells over all bounds;
/// Kind::Invalid with rule "duplicate-column" for each header that is there twice. Blocks: call it on a worker thread.
[[nodiscard]] Result<Sheet> readSheet(const QString& path, const SheetOptions& options);

} // namespace pd
