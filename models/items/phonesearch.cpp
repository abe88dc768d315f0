// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/phonesearch.h"

#include "cache/foldedtext.h"
#include "store/database.h"

namespace pd {

QList<PhoneHit> phonesMatching(SQLite::Database& reader, const QString& text, int limit)
{
    QList<PhoneHit> hits;
    if (!looksLikePhone(text))
        return hits;
    const QString digits = phoneDigits(text);
    SQLite::Statement query(reader,
        "SELECT org_id, email, replace(phones, char(10), ', ') FROM people WHERE instr(digits, ?1) > 0 UNION "
        "SELECT n.org_id, ifnull(p.email, ''), n.number FROM numbers n LEFT JOIN people p ON p.org_id=n.org_id AND p.id=n.owner_id "
        "WHERE instr(n.digits, ?1) > 0 AND (p.digits IS NULL OR instr(p.digits, ?1)=0) LIMIT ?2");
    store::bind(query, 1, digits);
    query.bind(2, limit);
    while (query.executeStep())
        hits << PhoneHit{store::text(query.getColumn(0)), store::text(query.getColumn(1)), store::text(query.getColumn(2))};
    return hits;
}

} // namespace pd
