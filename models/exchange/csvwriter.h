// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace pd {

/// RFC 4180 text in UTF-8 with CRLF. The spreadsheet-safe profile (default) puts an apostrophe before a value that a spreadsheet would take for a
/// formula (= + - @ TAB CR NUL at the start), but not before an E.164 number; Raw writes values as they are.
class CsvWriter
{
public:
    enum class Profile { SpreadsheetSafe, Raw };

    explicit CsvWriter(Profile profile = Profile::SpreadsheetSafe)
        : m_profile(profile)
    {
    }

    void row(const QStringList& values);
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// Writes all rows; the file is complete or, on an error (Kind::Storage), as it was.
    [[nodiscard]] Status save(const QString& path) const;

private:
    Profile m_profile;
    QByteArray m_bytes;
};

} // namespace pd
