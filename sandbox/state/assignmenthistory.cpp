// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state/assignmenthistory.h"

#include "store/database.h"

#include <algorithm>
#include <limits>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// ?1 is when it ends. Billing may be asked to begin on a later day than the first user came.
constexpr auto endSelection =
    "INSERT INTO assignments(row, person, org, external_id, provider, package, location, begins, ends) "
    "SELECT p.id, p.person, p.org, coalesce(c.external_id, ''), p.provider, p.package, p.location, "
    "coalesce((SELECT max(a.ends) FROM assignments a WHERE a.row = p.id), p.created), ?1 "
    "FROM people p LEFT JOIN customers c ON c.org = p.org WHERE p.member = 1 AND p.pending = 0 AND p.package <> '' AND ";

constexpr qint64 endless = std::numeric_limits<qint64>::max() / 2;

Assignment readAssignment(SQLite::Statement& row)
{
    Assignment one;
    one.row = row.getColumn(0).getInt64();
    one.person = row.getColumn(1).getInt64();
    one.org = row.getColumn(2).getInt64();
    one.externalId = store::text(row.getColumn(3));
    one.package = store::text(row.getColumn(4));
    one.location = optionalOf(row.getColumn(5));
    one.begins = row.getColumn(6).getInt64();
    one.ends = row.getColumn(7).getInt64();
    return one;
}

} // namespace

void AssignmentHistory::end(const PersonRow& person, qint64 now)
{
    static const std::string sql = std::string(endSelection) + "p.id = ?2";
    m_state.run(sql.c_str(), now, person.id);
}

void AssignmentHistory::endAll(qint64 org, qint64 now)
{
    static const std::string sql = std::string(endSelection) + "p.org = ?2";
    m_state.run(sql.c_str(), now, org);
}

std::optional<qint64> AssignmentHistory::lastOrgOf(qint64 org, int people)
{
    SQLite::Statement& found = m_state.query("SELECT org FROM people WHERE org > ? ORDER BY org LIMIT 1 OFFSET ?", org, people);
    const auto last = found.executeStep() ? std::optional<qint64>(found.getColumn(0).getInt64()) : std::nullopt;
    found.reset();
    return last;
}

std::vector<Assignment> AssignmentHistory::between(qint64 after, qint64 upTo, qint64 provider, qint64 from, qint64 to)
{
    std::vector<Assignment> list;
    SQLite::Statement& now = m_state.query(
        "SELECT p.id, p.person, p.org, '', p.package, p.location, "
        "coalesce((SELECT max(a.ends) FROM assignments a WHERE a.row = p.id), p.created), ?5 FROM people p "
        "WHERE p.org > ?1 AND p.org <= ?2 AND p.member = 1 AND p.pending = 0 AND p.package <> '' AND p.provider = ?3 AND p.created < ?4",
        after, upTo, provider, to, endless);
    while (now.executeStep())
        list.push_back(readAssignment(now));
    SQLite::Statement& then = m_state.query(
        "SELECT row, person, org, external_id, package, location, begins, ends FROM assignments WHERE org > ?1 AND org <= ?2 AND provider = ?3 "
        "AND begins < ?4 AND ends > ?5",
        after, upTo, provider, to, from);
    while (then.executeStep())
        list.push_back(readAssignment(then));
    std::stable_sort(list.begin(), list.end(),
        [](const Assignment& a, const Assignment& b) { return std::pair(a.org, a.row) < std::pair(b.org, b.row); });
    return list;
}

} // namespace pd::sandbox
