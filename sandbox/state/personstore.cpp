// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state/personstore.h"

#include "store/database.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

#define PD_PERSON_SELECTION                                                                                                                  \
    "SELECT p.id, p.person, p.org, p.provider, p.member, p.pending, p.package, p.email, p.first, p.last, p.phone, p.extension, p.location, " \
    "p.admin, p.created, p.changed, c.id, c.external_id FROM people p LEFT JOIN customers c ON c.org = p.org "

const char* PersonStore::selection() { return PD_PERSON_SELECTION; }

PersonRow PersonStore::read(SQLite::Statement& s)
{
    PersonRow p;
    p.id = s.getColumn(0).getInt64();
    p.person = s.getColumn(1).getInt64();
    p.org = s.getColumn(2).getInt64();
    p.provider = s.getColumn(3).getInt64();
    p.member = s.getColumn(4).getInt() != 0;
    p.pending = s.getColumn(5).getInt() != 0;
    p.package = store::text(s.getColumn(6));
    p.email = store::text(s.getColumn(7));
    p.firstName = store::text(s.getColumn(8));
    p.lastName = store::text(s.getColumn(9));
    p.phone = store::text(s.getColumn(10));
    p.extension = store::text(s.getColumn(11));
    p.location = s.getColumn(12).isNull() ? std::nullopt : std::optional<qint64>(s.getColumn(12).getInt64());
    p.admin = s.getColumn(13).getInt() != 0;
    p.created = s.getColumn(14).getInt64();
    p.changed = s.getColumn(15).getInt64();
    p.customer = s.getColumn(16).getInt64();
    p.externalCustomerId = store::text(s.getColumn(17));
    return p;
}

std::optional<PersonRow> PersonStore::first(SQLite::Statement& found)
{
    if (!found.executeStep())
        return std::nullopt;
    PersonRow row = read(found);
    found.reset();
    return row;
}

std::optional<PersonRow> PersonStore::find(qint64 row) { return first(m_state.query(PD_PERSON_SELECTION "WHERE p.id = ?", row)); }

std::optional<PersonRow> PersonStore::findByPerson(qint64 person)
{
    // A person keeps its number when its row is made anew; then the number is that of an older row, which has no email any more.
    auto row = first(m_state.query(PD_PERSON_SELECTION "WHERE p.id = ?1 AND p.person = ?1 AND p.email IS NOT NULL", person));
    return row ? row : first(m_state.query(PD_PERSON_SELECTION "WHERE p.person = ? AND p.person <> p.id AND p.email IS NOT NULL", person));
}

std::optional<PersonRow> PersonStore::findByEmail(const QString& email)
{
    return first(m_state.query(PD_PERSON_SELECTION "WHERE p.email = ?", email));
}

bool PersonStore::phoneTaken(qint64 org, const QString& phone, qint64 exceptRow)
{
    return m_state.query("SELECT 1 FROM people WHERE org = ? AND phone = ? AND id <> ?", org, phone, exceptRow).executeStep();
}

bool PersonStore::extensionTaken(qint64 org, const QString& extension, qint64 exceptRow)
{
    return m_state.query("SELECT 1 FROM people WHERE org = ? AND extension = ? AND id <> ?", org, extension, exceptRow).executeStep();
}

bool PersonStore::hasAdmin(qint64 org) { return m_state.query("SELECT 1 FROM people WHERE org = ? AND admin = 1", org).executeStep(); }

qint64 PersonStore::insert(const PersonRow& p)
{
    m_state.run(
        "INSERT INTO people(person, org, provider, member, listed, pending, package, email, first, last, phone, extension, location, "
        "admin, created, changed) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        p.person, p.org, p.provider, p.member, p.member && p.provider == 0, p.pending, p.package, p.email, p.firstName, p.lastName, p.phone,
        p.extension, p.location, p.admin, p.created, p.changed);
    const qint64 row = m_state.lastRow();
    if (p.person == 0)
        m_state.run("UPDATE people SET person = id WHERE id = ?", row);
    m_state.touchPeople();
    return row;
}

void PersonStore::save(const PersonRow& p)
{
    m_state.run("UPDATE people SET member = ?, listed = ?, pending = ?, package = ?, first = ?, last = ?, phone = ?, extension = ?, "
                "location = ?, admin = ?, changed = ? WHERE id = ?",
        p.member, p.member && p.provider == 0, p.pending, p.package, p.firstName, p.lastName, p.phone, p.extension, p.location, p.admin,
        p.changed, p.id);
    m_state.touchPeople();
}

void PersonStore::erase(const PersonRow& p)
{
    m_state.run("UPDATE people SET member = 0, listed = 0, pending = 0, email = NULL, phone = '', extension = '', admin = 0, org = 0 "
                "WHERE id = ?",
        p.id);
    m_state.touchPeople();
}

} // namespace pd::sandbox
