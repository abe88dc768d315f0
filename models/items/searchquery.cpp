// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchquery.h"

#include "cache/customersearch.h"
#include "cache/foldedtext.h"
#include "cache/packed.h"
#include "items/phonesearch.h"
#include "store/database.h"

#include <algorithm>
#include <tuple>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int hitsOfAKind = 20;

QString separated(const QStringList& parts)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled << part;
    }
    return filled.join(u" · "_s);
}

/// The best twenty: names and external IDs that begin with the text first, then by name.
QList<qint64> bestOf(SQLite::Database& reader, QList<qint64> rows, const QString& folded)
{
    constexpr qsizetype ranked = 1000;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.size() > ranked) {
        QList<qint64> best;
        SQLite::Statement byName(reader, "SELECT row FROM customers ORDER BY name_key, row");
        while (best.size() < hitsOfAKind && byName.executeStep()) {
            const qint64 row = byName.getColumn(0).getInt64();
            if (std::binary_search(rows.cbegin(), rows.cend(), row))
                best << row;
        }
        return best;
    }
    QList<std::tuple<int, QByteArray, qint64>> ranks;
    SQLite::Statement query(reader, "SELECT name_key, name, external_id FROM customers WHERE row=?");
    for (const qint64 row : std::as_const(rows)) {
        query.bind(1, int64_t(row));
        if (query.executeStep()) {
            const SQLite::Column key = query.getColumn(0);
            const bool begins = foldedText(store::text(query.getColumn(1))).startsWith(folded)
                || foldedText(store::text(query.getColumn(2))).startsWith(folded);
            ranks.emplaceBack(begins ? 0 : 1, QByteArray(static_cast<const char*>(key.getBlob()), key.getBytes()), row);
        }
        query.reset();
    }
    std::sort(ranks.begin(), ranks.end());
    QList<qint64> best;
    for (qsizetype i = 0; i < std::min<qsizetype>(ranks.size(), hitsOfAKind); ++i)
        best << std::get<2>(ranks[i]);
    return best;
}

} // namespace

QList<SearchHit> SearchQuery::find(SQLite::Database& reader, const QString& text)
{
    QList<SearchHit> hits;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return hits;
    SQLite::Transaction snapshot(reader);
    addCustomers(reader, trimmed, hits);
    addUsers(reader, trimmed, hits);
    return hits;
}

void SearchQuery::addCustomers(SQLite::Database& reader, const QString& text, QList<SearchHit>& hits)
{
    const QString folded = foldedText(text);
    SQLite::Statement query(reader, "SELECT id, name, external_id, org_id, status FROM customers WHERE row=?");
    for (const qint64 row : bestOf(reader, customersMatching(reader, text), folded)) {
        query.bind(1, int64_t(row));
        if (query.executeStep()) {
            const QString id = store::text(query.getColumn(0));
            const QString name = store::text(query.getColumn(1));
            const QString externalId = store::text(query.getColumn(2));
            const QString orgId = store::text(query.getColumn(3));
            QString matched;
            if (!foldedText(name).contains(folded) && !foldedText(externalId).contains(folded))
                matched = orgId.contains(text) ? orgId : id;
            hits << SearchHit{SearchModel::Kind::Customer, id, name.isEmpty() ? externalId : name,
                separated({name.isEmpty() ? QString() : externalId, matched}), store::text(query.getColumn(4))};
        }
        query.reset();
    }
}

void SearchQuery::addUsers(SQLite::Database& reader, const QString& text, QList<SearchHit>& hits)
{
    QList<std::pair<qint64, QString>> found; // row of the user, what matched where it is not the e-mail address
    m_users.update(reader);
    for (const UserTextIndex::Hit& hit : m_users.find(foldedText(text), hitsOfAKind))
        found.emplaceBack(hit.user, QString());
    SQLite::Statement ofPhone(
        reader, "SELECT s.row FROM customers c JOIN subscribers s ON s.customer=c.row WHERE c.org_id=? AND s.email=? COLLATE NOCASE");
    for (const PhoneHit& hit : phonesMatching(reader, text, hitsOfAKind)) {
        store::bind(ofPhone, 1, hit.orgId);
        store::bind(ofPhone, 2, hit.email);
        if (!hit.email.isEmpty() && ofPhone.executeStep())
            found.emplaceBack(ofPhone.getColumn(0).getInt64(), hit.number);
        ofPhone.reset();
    }
    if (found.size() > hitsOfAKind)
        found.resize(hitsOfAKind);
    SQLite::Statement query(reader,
        "SELECT k.id, s.email, s.external_customer_id, ifnull(c.name, ''), s.status FROM subscribers s JOIN customer_keys k ON k.row=s.customer "
        "LEFT JOIN customers c ON c.row=s.customer WHERE s.row=?");
    for (const auto& [row, matched] : std::as_const(found)) {
        query.bind(1, int64_t(row));
        if (query.executeStep()) {
            hits << SearchHit{SearchModel::Kind::User, packed::customerIdOf(query.getColumn(0)), store::text(query.getColumn(1)),
                separated({store::text(query.getColumn(2)), store::text(query.getColumn(3)), matched}), store::text(query.getColumn(4))};
        }
        query.reset();
    }
}

} // namespace pd
