// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/customersearch.h"

#include "cache/foldedtext.h"
#include "domain/webexid.h"
#include "store/database.h"

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

bool consistsOf(const QString& text, QStringView others, char16_t lastLetter)
{
    return std::all_of(text.cbegin(), text.cend(), [&](QChar c) {
        const QChar lower = c.toLower();
        return (c >= u'0' && c <= u'9') || (c.unicode() < 0x80 && lower >= u'a' && lower <= lastLetter) || others.contains(c);
    });
}

void collect(QList<qint64>& rows, SQLite::Database& reader, const char* sql, const QString& text)
{
    SQLite::Statement query(reader, sql);
    store::bind(query, 1, text);
    while (query.executeStep())
        rows << query.getColumn(0).getInt64();
}

void collectNames(QList<qint64>& rows, SQLite::Database& reader, const QString& folded)
{
    constexpr int trigram = 3;
    if (folded.toUcs4().size() < trigram) {
        collect(rows, reader, "SELECT row FROM customer_texts WHERE instr(text, ?) > 0", folded);
        return;
    }
    QString phrase = folded;
    phrase.replace(u'"', u"\"\""_s);
    collect(rows, reader, "SELECT rowid FROM customer_text WHERE customer_text MATCH ?", u"\"%1\""_s.arg(phrase));
}

void collectIds(QList<qint64>& rows, SQLite::Database& reader, QString text)
{
    while (text.endsWith(u'='))
        text.chop(1);
    constexpr int shortestUuidPart = 3;
    constexpr int shortestEncodedPart = 6;
    const auto decoded = decodeWebexId(text);
    const QString uuid = decoded ? decoded->uuid : text;
    if (uuid.size() >= shortestUuidPart && consistsOf(uuid, u"-", u'f'))
        collect(rows, reader, "SELECT row FROM customer_texts WHERE instr(uuids, ?) > 0", uuid.toLower());
    if (!decoded && text.size() >= shortestEncodedPart && consistsOf(text, u"+/", u'z')) {
        collect(rows, reader, "SELECT row FROM customers WHERE instr(id, ?) > 0", text);
        collect(rows, reader, "SELECT row FROM customers WHERE instr(org_id, ?) > 0", text);
    }
}

} // namespace

QList<qint64> customersMatching(SQLite::Database& reader, const QString& text)
{
    QString plain = text.trimmed();
    plain.remove(QChar::Null);
    QList<qint64> rows;
    if (plain.isEmpty())
        return rows;
    collectNames(rows, reader, foldedText(plain));
    collectIds(rows, reader, plain);
    return rows;
}

} // namespace pd
