// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customerconditions.h"

#include "cache/customersearch.h"
#include "cache/foldedtext.h"
#include "items/phonesearch.h"
#include "store/database.h"

#include <limits>

namespace pd {

namespace {

void mark(std::vector<bool>& set, qint64 row)
{
    if (row >= 0 && size_t(row) < set.size())
        set[size_t(row)] = true;
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

CustomerFactTable::Counts countStatuses(SQLite::Database& reader, const std::vector<bool>& set)
{
    CustomerFactTable::Counts counts;
    SQLite::Statement query(reader, "SELECT row, status FROM customers");
    while (query.executeStep()) {
        if (set[size_t(query.getColumn(0).getInt())])
            ++counts.values[store::text(query.getColumn(1))];
    }
    return counts;
}

} // namespace pd
