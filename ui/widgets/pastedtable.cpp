// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pastedtable.h"

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar byteOrderMark(0xFEFF);

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

/// Tab where there is one. A single line without an address may be a sentence with a comma in it: that is one cell.
QChar separatorOf(QStringView text)
{
    const auto end = std::find_if(text.begin(), text.end(), isLineEnd);
    const QStringView line = text.first(end - text.begin());
    if (text.contains(u'\t'))
        return u'\t';
    const bool onlyLine = text.sliced(line.size()).trimmed().isEmpty();
    if (onlyLine && !line.contains(u'@') && !line.contains(u'"'))
        return {};
    if (line.count(u';') > line.count(u','))
        return u';';
    return line.contains(u',') ? QChar(u',') : QChar();
}

class TableReader
{
public:
    TableReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    QStringList row()
    {
        QStringList cells;
        for (;;) {
            cells << cell().trimmed();
            if (atEnd() || m_text[m_at] != m_separator)
                break;
            ++m_at;
        }
        while (!atEnd() && m_text[m_at] == u'\r')
            ++m_at;
        if (!atEnd() && m_text[m_at] == u'\n')
            ++m_at;
        return cells;
    }

private:
    [[nodiscard]] bool ends(qsizetype at) const { return at >= m_text.size() || m_text[at] == m_separator || isLineEnd(m_text[at]); }

    QString cell()
    {
        QString quoted;
        if (!atEnd() && m_text[m_at] == u'"' && !m_unclosed && readQuoted(quoted))
            return quoted;
        const qsizetype begin = m_at;
        while (!ends(m_at))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toString();
    }

    /// False, and nothing read, where the quote does not end before a separator.
    bool readQuoted(QString& value)
    {
        qsizetype at = m_at + 1;
        while (at < m_text.size()) {
            if (m_text[at] != u'"') {
                value += m_text[at++];
            } else if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                value += u'"';
                at += 2;
            } else if (ends(at + 1)) {
                m_at = at + 1;
                return true;
            } else {
                return false;
            }
        }
        m_unclosed = true; // not searched for again at each of the quotes that follow
        return false;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_unclosed = false;
};

} // namespace

PastedTable pastedTable(const QString& text, qsizetype mostRows)
{
    QStringView all(text);
    if (all.startsWith(byteOrderMark))
        all = all.sliced(1);
    PastedTable table;
    TableReader reader(all, separatorOf(all));
    while (!reader.atEnd()) {
        const QStringList cells = reader.row();
        if (std::all_of(cells.cbegin(), cells.cend(), [](const QString& cell) { return cell.isEmpty(); }))
            continue;
        if (table.rows.size() < mostRows)
            table.rows << cells;
        else
            ++table.rowsLeftOut;
    }
    return table;
}

} // namespace pd
