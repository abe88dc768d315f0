// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state/subscriberlist.h"

#include <QRegularExpression>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Values are bound by number: ?1 provider, ?2 organization, ?3 person, ?4 email, ?5 created after, ?6 changed after.
QString conditionsOf(const SubscriberFilter& f)
{
    QString where = f.provider == 0 ? u"p.listed = 1"_s : u"p.member = 1 AND p.provider = ?1"_s;
    if (f.org)
        where += u" AND p.org = ?2"_s;
    if (f.person)
        where += u" AND p.person = ?3 AND p.id >= ?3"_s;
    if (!f.email.isEmpty())
        where += u" AND p.email = ?4"_s;
    if (f.pending)
        where += *f.pending ? u" AND p.pending = 1"_s : u" AND p.pending = 0"_s;
    if (f.createdAfter)
        where += u" AND p.created > ?5"_s;
    if (f.changedAfter)
        where += u" AND p.changed > ?6"_s;
    return where;
}

/// Two requests are for the same list when this is the same.
QString nameOf(const SubscriberFilter& f, const QString& where)
{
    const QStringList parts{where, QString::number(f.byChange), QString::number(f.descending), QString::number(f.provider),
        QString::number(f.org.value_or(0)), QString::number(f.person.value_or(0)), f.email, QString::number(f.createdAfter.value_or(0)),
        QString::number(f.changedAfter.value_or(0))};
    return parts.join(u'|');
}

} // namespace

bool SubscriberFilter::isPlain() const
{
    return provider == 0 && !org && !person && email.isEmpty() && !pending && !createdAfter && !changedAfter && !byChange;
}

SubscriberList::Rows SubscriberList::page(const SubscriberFilter& filter, const PageRequest& page)
{
    refresh();
    return filter.isPlain() ? plain(filter, page) : filtered(filter, page);
}

void SubscriberList::refresh()
{
    if (m_generation == m_state.peopleGeneration())
        return;
    m_generation = m_state.peopleGeneration();
    m_marks.clear();
    m_gaps.clear();
    SQLite::Statement& gaps = m_state.query("SELECT id FROM people WHERE listed = 0 ORDER BY id");
    while (gaps.executeStep())
        m_gaps.push_back(gaps.getColumn(0).getInt64());
    SQLite::Statement& last = m_state.query("SELECT coalesce(max(id), 0) FROM people");
    last.executeStep();
    m_last = last.getColumn(0).getInt64();
}

qint64 SubscriberList::rowAt(qint64 position) const
{
    qint64 low = 0;
    auto high = static_cast<qint64>(m_gaps.size());
    while (low < high) { // how many gaps lie before the row that is asked for
        const qint64 middle = (low + high) / 2;
        if (m_gaps[static_cast<size_t>(middle)] - 1 - middle <= position)
            low = middle + 1;
        else
            high = middle;
    }
    return position + 1 + low;
}

SubscriberList::Rows SubscriberList::take(SQLite::Statement& found, int max) const
{
    Rows result;
    while (found.executeStep()) {
        if (result.rows.size() == max) {
            result.more = true;
            break;
        }
        result.rows << PersonStore::read(found);
    }
    found.reset();
    return result;
}

SubscriberList::Rows SubscriberList::plain(const SubscriberFilter& filter, const PageRequest& page)
{
    const qint64 size = m_last - static_cast<qint64>(m_gaps.size());
    if (page.offset >= size)
        return {};
    static const std::string up = std::string(PersonStore::selection()) + "WHERE p.id >= ? AND p.listed = 1 ORDER BY p.id LIMIT ?";
    static const std::string down = std::string(PersonStore::selection()) + "WHERE p.id <= ? AND p.listed = 1 ORDER BY p.id DESC LIMIT ?";
    if (filter.descending)
        return take(m_state.query(down.c_str(), rowAt(size - 1 - page.offset), page.max + 1), page.max);
    return take(m_state.query(up.c_str(), rowAt(page.offset), page.max + 1), page.max);
}

SubscriberList::Rows SubscriberList::filtered(const SubscriberFilter& f, const PageRequest& page)
{
    const QString key = f.byChange ? u"p.changed"_s : u"p.created"_s;
    QString where = conditionsOf(f);
    const QString list = nameOf(f, where);
    Mark from;
    qint64 skip = page.offset;
    QMap<qint64, Mark>& marks = m_marks[list];
    if (auto after = marks.upperBound(page.offset); after != marks.begin()) {
        --after;
        skip = page.offset - after.key();
        from = after.value();
        where += u" AND (%1, p.id) %2 (?7, ?8)"_s.arg(key, f.descending ? u"<"_s : u">"_s);
    }
    const QString order = f.descending ? u" DESC"_s : QString();
    // The inner query skips inside an index; the wide rows are read for one page only.
    const QString sql = QString::fromLatin1(PersonStore::selection())
        + u"WHERE p.id IN (SELECT p.id FROM people p WHERE %1 ORDER BY %2%3, p.id%3 LIMIT ?9 OFFSET ?10) ORDER BY %2%3, p.id%3"_s.arg(
            where, key, order);
    SQLite::Statement& found = m_state.query(sql.toUtf8().constData());
    const auto bindIfUsed = [&](int index, const auto& value) {
        const QRegularExpression mark(u"\\?%1(?!\\d)"_s.arg(index));
        if (sql.contains(mark))
            State::bindValue(found, index, value);
    };
    bindIfUsed(1, f.provider);
    bindIfUsed(2, f.org.value_or(0));
    bindIfUsed(3, f.person.value_or(0));
    bindIfUsed(4, f.email);
    bindIfUsed(5, f.createdAfter.value_or(0));
    bindIfUsed(6, f.changedAfter.value_or(0));
    bindIfUsed(7, from.key);
    bindIfUsed(8, from.row);
    bindIfUsed(9, page.max + 1);
    bindIfUsed(10, skip);
    Rows result = take(found, page.max);
    if (result.more) {
        const PersonRow& last = result.rows.last();
        marks[page.offset + result.rows.size()] = {f.byChange ? last.changed : last.created, last.id};
    }
    return result;
}

} // namespace pd::sandbox
