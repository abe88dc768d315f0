// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/usertextindex.h"

#include "cache/foldedtext.h"
#include "store/database.h"

#include <algorithm>
#include <cstring>

namespace pd {

namespace {

void appendFolded(QByteArray& text, const SQLite::Column& column)
{
    const auto* bytes = static_cast<const char*>(column.getBlob());
    const int size = column.getBytes();
    const bool ascii = std::all_of(bytes, bytes + size, [](char c) { return static_cast<signed char>(c) >= 0; });
    const qsizetype start = text.size();
    if (ascii)
        text.append(bytes, size);
    else
        text.append(foldedText(QString::fromUtf8(bytes, size)).toUtf8());
    for (qsizetype i = start; i < text.size(); ++i) {
        char& c = text[i];
        if (c >= 'A' && c <= 'Z')
            c = char(c + ('a' - 'A'));
    }
    text.append('\n');
}

} // namespace

void UserTextIndex::clear()
{
    m_text.clear();
    m_starts.clear();
    m_users.clear();
    m_lastRow = 0;
}

void UserTextIndex::update(SQLite::Database& reader)
{
    SQLite::Statement mark(reader, "SELECT value FROM sync_state WHERE key='subscribers-rewritten'");
    const qint64 rewritten = mark.executeStep() ? mark.getColumn(0).getInt64() : 0;
    SQLite::Statement newest(reader, "SELECT ifnull(max(row), 0) FROM subscribers");
    newest.executeStep();
    // A cache that was rebuilt counts its rows from one again.
    if (rewritten != m_rewritten || newest.getColumn(0).getInt64() < m_lastRow)
        clear();
    m_rewritten = rewritten;
    SQLite::Statement added(reader, "SELECT row, customer, email FROM subscribers WHERE row>? ORDER BY row");
    added.bind(1, int64_t(m_lastRow));
    while (added.executeStep()) {
        m_lastRow = added.getColumn(0).getInt64();
        m_starts << quint32(m_text.size());
        m_users << Hit{m_lastRow, added.getColumn(1).getInt()};
        appendFolded(m_text, added.getColumn(2));
    }
}

QList<UserTextIndex::Hit> UserTextIndex::find(const QString& folded, qsizetype limit) const
{
    const QByteArray needle = folded.toUtf8();
    constexpr qsizetype smallList = 100'000;
    QList<Hit> hits;
    if (needle.isEmpty() || needle.contains('\n') || (needle.size() < 3 && m_users.size() > smallList))
        return hits;
    const char* const begin = m_text.constData();
    const char* const end = begin + m_text.size();
    const char* from = begin;
    while (hits.size() < limit) {
        const void* found = memmem(from, size_t(end - from), needle.constData(), size_t(needle.size()));
        if (!found)
            break;
        const auto offset = quint32(static_cast<const char*>(found) - begin);
        const auto next = std::upper_bound(m_starts.cbegin(), m_starts.cend(), offset);
        hits << m_users[std::distance(m_starts.cbegin(), next) - 1];
        if (next == m_starts.cend())
            break;
        from = begin + *next;
    }
    return hits;
}

} // namespace pd
