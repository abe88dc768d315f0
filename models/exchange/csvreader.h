// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pd {

/// One record of a CSV file. The fields are valid until the next one is read.
struct CsvRecord {
    std::vector<std::string_view> fields;
    qint64 line = 0; ///< where it begins, from 1
    bool nulInside = false;
    bool textAfterQuote = false; ///< "ab"c: a quoted field goes on behind its end
};

/// RFC 4180, read in pieces: quoted fields with separators, line ends and doubled quotes inside; LF, CRLF, CR and CRCRLF as line ends, also mixed; a
/// quote inside of a field that does not begin with one is a letter. Lines without anything are passed over. Memory does not grow with the file.
class CsvReader
{
public:
    static constexpr size_t longestField = 64 * 1024;
    static constexpr size_t mostColumns = 512;

    /// Gives more bytes of UTF-8 at the end of the text; false: there are none left. An error ends reading.
    using Source = std::function<Result<bool>(std::string& text)>;

    CsvReader(Source source, char separator)
        : m_source(std::move(source))
    {
        setSeparator(separator);
    }

    /// True: a record; false: the end. Kind::TooLarge for a field or a number of columns over the bounds, Kind::Input with the line in detail for a
    /// quote that is never closed.
    [[nodiscard]] Result<bool> next(CsvRecord& record);
    /// The last line has a line end (or the text is empty).
    [[nodiscard]] bool endsWithLineEnd() const { return m_lastWasLineEnd; }
    void setSeparator(char separator);
    void setSource(Source source) { m_source = std::move(source); }
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    enum class Step { Done, NeedsMore };
    struct Span {
        size_t begin = 0;
        size_t end = 0;
        bool unescape = false;
    };

    [[nodiscard]] Step parse(CsvRecord& record);
    [[nodiscard]] Step quotedField(size_t& at, Span& span, CsvRecord& record);
    [[nodiscard]] bool passLineEnd(size_t& at);
    [[nodiscard]] Result<bool> refill();
    [[nodiscard]] Status checkBounds(qint64 line) const;
    void giveFields(CsvRecord& record);
    [[nodiscard]] tl::unexpected<Error> broken(Error::Kind kind, const QString& rule, qint64 line) const;

    Source m_source;
    char m_separator = ',';
    std::array<bool, 256> m_stops{}; ///< bytes that end a field without quotes, or must be looked at
    std::string m_text;
    size_t m_at = 0;
    bool m_ended = false;
    bool m_lastWasLineEnd = true;
    qint64 m_line = 1;
    qint64 m_linesInside = 0;
    qint64 m_openQuoteLine = 0; ///< 0: none is open
    std::vector<Span> m_spans;
    std::string m_unescaped;
};

/// The separator that the first line speaks for: "sep=;" says it, otherwise the one of , ; TAB | that gives the most `score`.
[[nodiscard]] char likelySeparator(std::string_view head, const std::function<int(const std::vector<std::string>& names)>& score);

} // namespace pd
