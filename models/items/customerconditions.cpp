// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customerconditions.h"

#include "cache/customersearch.h"
#include "cache/foldedtext.h"
#include "cache/records.h"
#include "items/phonesearch.h"
#include "store/database.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace pd {

namespace {

void mark(std::vector<bool>& set, qint64 row)
{
    if (row >= 0 && size_t(row) < set.size())
        set[size_t(row)] = true;
}

/// The lists of packages that customers have and that name one of these; hardly more than there are combinations.
QStringList packageListsWith(SQLite::Database& reader, const QStringList& names)
{
    QStringList lists;
    SQLite::Statement query(reader, "SELECT DISTINCT packages FROM customers");
    while (query.executeStep()) {
        const QString list = store::text(query.getColumn(0));
        const QStringList words = records::split(list);
        if (std::any_of(words.cbegin(), words.cend(), [&names](const QString& word) { return names.contains(word); }))
            lists << list;
    }
    return lists;
}

} // namespace

void CustomerConditions::keep(std::vector<bool> set)
{
    if (!m_set) {
        m_set = std::move(set);
        return;
    }
    for (size_t row = 0; row < m_set->size(); ++row)
        (*m_set)[row] = (*m_set)[row] && set[row];
}

std::vector<bool> CustomerConditions::take()
{
    std::vector<bool> set = m_set ? std::move(*m_set) : std::vector<bool>(size_t(m_last) + 1, true);
    m_set.reset();
    return set;
}

void CustomerConditions::collect(std::vector<bool>& set, const char* sql, const QStringList& values)
{
    SQLite::Statement query(m_reader, sql);
    for (const QString& value : values) {
        store::bind(query, 1, value);
        while (query.executeStep())
            mark(set, query.getColumn(0).getInt64());
        query.reset();
    }
}

void CustomerConditions::text(const QString& text, UserTextIndex& users)
{
    if (text.isEmpty())
        return;
    std::vector<bool> set = empty();
    for (const qint64 row : customersMatching(m_reader, text))
        mark(set, row);
    users.update(m_reader);
    for (const UserTextIndex::Hit& hit : users.find(foldedText(text), std::numeric_limits<qsizetype>::max()))
        mark(set, hit.customer);
    QStringList organizations;
    for (const PhoneHit& hit : phonesMatching(m_reader, text, std::numeric_limits<int>::max()))
        organizations << hit.orgId;
    collect(set, "SELECT row FROM customers WHERE org_id=?", organizations);
    keep(std::move(set));
}

void CustomerConditions::statuses(const QStringList& words)
{
    if (words.isEmpty())
        return;
    std::vector<bool> set = empty();
    collect(set, "SELECT row FROM customers WHERE status=?", words);
    keep(std::move(set));
}

void CustomerConditions::packages(const QStringList& names)
{
    if (names.isEmpty())
        return;
    std::vector<bool> set = empty();
    collect(set, "SELECT row FROM customers WHERE packages=?", packageListsWith(m_reader, names));
    keep(std::move(set));
}

void CustomerConditions::countries(const QStringList& codes)
{
    if (codes.isEmpty())
        return;
    std::vector<bool> set = empty();
    collect(set, "SELECT row FROM customers WHERE country=?", codes);
    keep(std::move(set));
}

void CustomerConditions::updated(const QDate& from, const QDate& to)
{
    if (!from.isValid() && !to.isValid())
        return;
    std::vector<bool> set = empty();
    SQLite::Statement query(m_reader, "SELECT row FROM customers WHERE updated_at>=? AND updated_at<?");
    query.bind(1, int64_t(from.isValid() ? from.startOfDay().toMSecsSinceEpoch() : 0));
    query.bind(2, to.isValid() ? int64_t(to.addDays(1).startOfDay().toMSecsSinceEpoch()) : std::numeric_limits<int64_t>::max());
    while (query.executeStep())
        mark(set, query.getColumn(0).getInt64());
    keep(std::move(set));
}

void CustomerConditions::providers(const QStringList& orgIds, const QHash<QString, QList<qint32>>& ofProviders)
{
    if (orgIds.isEmpty() && ofProviders.isEmpty())
        return;
    std::vector<bool> set = empty();
    for (auto it = ofProviders.cbegin(); it != ofProviders.cend(); ++it) {
        if (!orgIds.isEmpty() && !orgIds.contains(it.key()))
            continue;
        for (const qint32 row : it.value())
            mark(set, row);
    }
    if (orgIds.isEmpty())
        set.flip();
    keep(std::move(set));
}

CustomerFactTable::Counts countColumn(SQLite::Database& reader, CustomerFacet facet, const std::vector<bool>& set)
{
    const char* sql = facet == CustomerFacet::Status ? "SELECT row, status FROM customers"
        : facet == CustomerFacet::Country            ? "SELECT row, country FROM customers"
                                                     : "SELECT row, packages FROM customers";
    QHash<QString, int> perText;
    SQLite::Statement query(reader, sql);
    while (query.executeStep()) {
        if (set[size_t(query.getColumn(0).getInt())])
            ++perText[store::text(query.getColumn(1))];
    }
    CustomerFactTable::Counts counts;
    for (auto it = perText.cbegin(); it != perText.cend(); ++it) {
        const QStringList values = facet == CustomerFacet::Package ? records::split(it.key()) : QStringList{it.key()};
        for (const QString& value : values)
            counts.values[value] += it.value();
    }
    return counts;
}

} // namespace pd
