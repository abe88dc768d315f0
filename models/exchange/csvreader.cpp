// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <QString>

#include <algorithm>
#include <cstring>

namespace pd {

using namespace Qt::StringLiterals;

void CsvReader::setSeparator(char separator)
{
    m_separator = separator;
    m_stops.fill(false);
    for (const char c : {separator, '\n', '\r', '\0'})
        m_stops[static_cast<unsigned char>(c)] = true;
}

tl::unexpected<Error> CsvReader::broken(Error::Kind kind, const QString& rule, qint64 line) const
{
    Error error;
    error.kind = kind;
    error.detail = u"line %1"_s.arg(line);
    error.fields << FieldError{QString::number(line), rule, {}};
    return failed(error);
}

/// At `at` stands a line end: goes behind it. False: more text is needed to see all of it.
bool CsvReader::passLineEnd(size_t& at)
{
    while (at < m_text.size() && m_text[at] == '\r')
        ++at;
    if (at == m_text.size())
        return m_ended;
    if (m_text[at] == '\n')
        ++at;
    return true;
}

CsvReader::Step CsvReader::quotedField(size_t& at, Span& span, CsvRecord& record)
{
    span = {at + 1, at + 1, false};
    m_openQuoteLine = m_line + m_linesInside;
    for (++at;;) {
        while (at < m_text.size() && m_text[at] != '"') {
            const char c = m_text[at++];
            m_linesInside += c == '\n' || (c == '\r' && (at == m_text.size() || m_text[at] != '\n')) ? 1 : 0;
            record.nulInside = record.nulInside || c == '\0';
        }
        if (at + 1 >= m_text.size() && !(at < m_text.size() && m_ended))
            return Step::NeedsMore;
        if (at + 1 < m_text.size() && m_text[at + 1] == '"') {
            span.unescape = true;
            at += 2;
            continue;
        }
        break;
    }
    span.end = at++;
    m_openQuoteLine = 0;
    return Step::Done;
}

CsvReader::Step CsvReader::parse(CsvRecord& record)
{
    m_spans.clear();
    m_linesInside = 0;
    record.nulInside = record.textAfterQuote = false;
    for (size_t at = m_at;; ++at) {
        Span span{at, at, false};
        const bool quoted = at < m_text.size() && m_text[at] == '"';
        if (quoted && quotedField(at, span, record) == Step::NeedsMore)
            return Step::NeedsMore;
        const size_t behind = at;
        for (;; ++at) {
            while (at < m_text.size() && !m_stops[static_cast<unsigned char>(m_text[at])])
                ++at;
            if (at == m_text.size() || m_text[at] != '\0' || m_separator == '\0')
                break;
            record.nulInside = true;
        }
        if (at == m_text.size() && !m_ended)
            return Step::NeedsMore;
        if (!quoted)
            span.end = at;
        record.textAfterQuote = record.textAfterQuote || (quoted && at != behind);
        m_spans.push_back(span);
        if (at < m_text.size() && m_text[at] == m_separator)
            continue;
        m_lastWasLineEnd = at < m_text.size();
        if (m_lastWasLineEnd && !passLineEnd(at))
            return Step::NeedsMore;
        record.line = m_line;
        m_line += m_linesInside + (m_lastWasLineEnd ? 1 : 0);
        giveFields(record);
        m_at = at;
        return Step::Done;
    }
}

void CsvReader::giveFields(CsvRecord& record)
{
    record.fields.clear();
    m_unescaped.clear();
    size_t escaped = 0;
    for (const Span& span : m_spans)
        escaped += span.unescape ? span.end - span.begin : 0;
    m_unescaped.reserve(escaped); // views into it stay where they are
    for (const Span& span : m_spans) {
        const std::string_view raw = std::string_view(m_text).substr(span.begin, span.end - span.begin);
        if (!span.unescape) {
            record.fields.push_back(raw);
            continue;
        }
        const size_t begin = m_unescaped.size();
        for (size_t i = 0; i < raw.size(); ++i) {
            m_unescaped += raw[i];
            i += raw[i] == '"' ? 1 : 0;
        }
        record.fields.push_back(std::string_view(m_unescaped).substr(begin));
    }
}

Status CsvReader::checkBounds(qint64 line) const
{
    if (m_spans.size() > mostColumns)
        return broken(Error::Kind::TooLarge, u"too-many-columns"_s, line);
    for (const Span& span : m_spans) {
        if (span.end - span.begin > longestField)
            return broken(Error::Kind::TooLarge, u"field-too-long"_s, line);
    }
    return {};
}

Result<bool> CsvReader::refill()
{
    m_text.erase(0, m_at);
    m_at = 0;
    // A record that is not over after so many bytes has a field that is too long, or a quote that is never closed.
    if (m_text.size() > longestField * 40) {
        if (m_openQuoteLine > 0)
            return broken(Error::Kind::Input, u"open-quote"_s, m_openQuoteLine);
        return broken(Error::Kind::TooLarge, u"field-too-long"_s, m_line);
    }
    if (m_ended) // and the record is still not over
        return broken(Error::Kind::Input, u"open-quote"_s, m_openQuoteLine);
    const Result<bool> more = m_source(m_text);
    if (more)
        m_ended = !*more;
    return more;
}

Result<bool> CsvReader::next(CsvRecord& record)
{
    for (;;) {
        if (m_at == m_text.size() && m_ended)
            return false;
        m_openQuoteLine = 0;
        if (m_at == m_text.size() || parse(record) == Step::NeedsMore) {
            if (const auto filled = refill(); !filled)
                return failed(filled.error());
            continue;
        }
        if (const Status bounded = checkBounds(record.line); !bounded)
            return failed(bounded.error());
        if (record.fields.size() > 1 || !record.fields[0].empty())
            return true;
    }
}

char likelySeparator(std::string_view head, const std::function<int(const std::vector<std::string>& names)>& score)
{
    if (head.size() > 4 && QString::fromLatin1(head.data(), 4).compare("sep="_L1, Qt::CaseInsensitive) == 0)
        return head[4];
    char best = ',';
    int bestScore = 0;
    for (const char separator : {',', ';', '\t', '|'}) {
        bool given = false;
        CsvReader reader(
            [&](std::string& text) -> Result<bool> {
                text += given ? std::string_view() : head;
                return !std::exchange(given, true);
            },
            separator);
        CsvRecord record;
        const auto read = reader.next(record);
        if (!read || !*read)
            continue;
        const int points = score(std::vector<std::string>(record.fields.begin(), record.fields.end()));
        if (points > bestScore) {
            best = separator;
            bestScore = points;
        }
    }
    return best;
}

} // namespace pd
