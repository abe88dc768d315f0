// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/csvcells.h"
#include "exchange/wholefile.h"

#include <span>

namespace pd {

/// A CSV file that is written row by row: RFC 4180, UTF-8, CRLF. There under its name when commit() succeeded, not before; whatever was there stays
/// until then.
class CsvFile
{
public:
    explicit CsvFile(const QString& path, CsvProfile profile = CsvProfile::SpreadsheetSafe);

    /// Kind::Storage when the file cannot be made.
    [[nodiscard]] Status open();
    [[nodiscard]] Status row(std::span<const std::string_view> cells);
    [[nodiscard]] Status commit();

private:
    [[nodiscard]] Status flush();

    static constexpr size_t flushBytes = 256 * 1024;

    WholeFile m_file;
    CsvProfile m_profile;
    std::string m_pending;
};

} // namespace pd
