// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customerfacts.h"

#include "cache/records.h"
#include "store/database.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>
#include <unordered_map>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

std::string_view bytesOf(const SQLite::Column& column) { return {static_cast<const char*>(column.getBlob()), size_t(column.getBytes())}; }

/// Numbers for texts, in the order in which they come; most rows repeat the one before.
class Numbering
{
public:
    explicit Numbering(QList<QStringList>& sets)
        : m_sets(sets)
    {
    }

    qint32 of(std::string_view text)
    {
        if (m_last > 0 && text == m_lastText)
            return m_last;
        m_lastText.assign(text);
        const auto [at, isNew] = m_numbers.try_emplace(m_lastText, qint32(m_sets.size()));
        if (isNew)
            m_sets << records::split(QString::fromUtf8(text.data(), qsizetype(text.size())));
        m_last = at->second;
        return m_last;
    }

private:
    QList<QStringList>& m_sets;
    std::unordered_map<std::string, qint32> m_numbers;
    std::string m_lastText;
    qint32 m_last = 0;
};

bool passes(const FactFilter& asked, const QStringList& values, bool isKnown)
{
    if (!isKnown)
        return asked.unknown;
    if (values.isEmpty())
        return asked.none || asked.values.contains(QString());
    return std::any_of(values.cbegin(), values.cend(), [&](const QString& value) { return asked.values.contains(value); });
}

} // namespace

bool areTagsComplete(SQLite::Database& reader)
{
    return reader.execAndGet("SELECT EXISTS (SELECT 1 FROM sync_state WHERE key='tags-complete' AND value='1')").getInt() != 0;
}

bool CustomerFactTable::needsFacts(const CustomerFilter& filter)
{
    return !filter.tags.isEmpty() || !filter.templates.isEmpty() || !filter.restricted.isEmpty();
}

bool CustomerFactTable::needsRecords(const CustomerFilter& filter)
{
    return !filter.packages.isEmpty() || !filter.countries.isEmpty() || asksFor(filter, CustomerFacet::Updated);
}

void CustomerFactTable::readRecords(SQLite::Database& reader, qint32 last)
{
    for (Column* column : {&m_packages, &m_countries})
        *column = Column{std::vector<qint32>(size_t(last) + 1), {QStringList()}};
    Numbering packages(m_packages.sets);
    Numbering countries(m_countries.sets);
    m_updated.assign(size_t(last) + 1, 0);
    SQLite::Statement query(reader, "SELECT row, packages, country, updated_at FROM customers WHERE row<=?");
    query.bind(1, last);
    while (query.executeStep()) {
        const auto row = size_t(query.getColumn(0).getInt());
        m_packages.byRow[row] = packages.of(bytesOf(query.getColumn(1)));
        m_countries.byRow[row] = countries.of(bytesOf(query.getColumn(2)));
        m_updated[row] = query.getColumn(3).getInt64();
    }
}

void CustomerFactTable::readFacts(SQLite::Database& reader, qint32 last)
{
    for (Column* column : {&m_tags, &m_templates, &m_restricted})
        *column = Column{std::vector<qint32>(size_t(last) + 1), {QStringList()}};
    Numbering tags(m_tags.sets);
    Numbering templates(m_templates.sets);
    Numbering restricted(m_restricted.sets);
    if (areTagsComplete(reader))
        std::fill(m_tags.byRow.begin(), m_tags.byRow.end(), tags.of({}));
    SQLite::Statement query(reader, "SELECT row, tags, template, restricted FROM customer_facts WHERE row<=?");
    query.bind(1, last);
    while (query.executeStep()) {
        const auto row = size_t(query.getColumn(0).getInt());
        if (!query.isColumnNull(1))
            m_tags.byRow[row] = tags.of(bytesOf(query.getColumn(1)));
        if (query.getColumn(2).getBytes() > 0)
            m_templates.byRow[row] = templates.of(bytesOf(query.getColumn(2)));
        if (!query.isColumnNull(3))
            m_restricted.byRow[row] = restricted.of(query.getColumn(3).getInt() != 0 ? "on" : "off");
    }
}

const CustomerFactTable::Column& CustomerFactTable::column(CustomerFacet facet) const
{
    switch (facet) {
    case CustomerFacet::Tag: return m_tags;
    case CustomerFacet::Template: return m_templates;
    case CustomerFacet::Package: return m_packages;
    case CustomerFacet::Country: return m_countries;
    default: return m_restricted;
    }
}

void CustomerFactTable::keepUpdated(std::vector<bool>& set, const QDate& from, const QDate& to) const
{
    const qint64 first = from.isValid() ? from.startOfDay().toMSecsSinceEpoch() : 0;
    const qint64 end = to.isValid() ? to.addDays(1).startOfDay().toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    for (size_t row = 0; row < set.size() && row < m_updated.size(); ++row)
        set[row] = set[row] && m_updated[row] >= first && m_updated[row] < end;
}

void CustomerFactTable::keepMatching(std::vector<bool>& set, const CustomerFilter& filter) const
{
    if (asksFor(filter, CustomerFacet::Updated))
        keepUpdated(set, filter.updatedFrom, filter.updatedTo);
    for (const CustomerFacet facet :
        {CustomerFacet::Package, CustomerFacet::Country, CustomerFacet::Tag, CustomerFacet::Template, CustomerFacet::Restricted}) {
        const FactFilter asked = partOf(filter, facet);
        if (asked.isEmpty())
            continue;
        const Column& facts = column(facet);
        std::vector<bool> passing;
        for (qsizetype i = 0; i < facts.sets.size(); ++i)
            passing.push_back(passes(asked, facts.sets[i], i > 0));
        for (size_t row = 0; row < set.size() && row < facts.byRow.size(); ++row) {
            if (set[row] && !passing[size_t(facts.byRow[row])])
                set[row] = false;
        }
    }
}

std::vector<qint32> CustomerFactTable::ranks(CustomerFacet facet) const
{
    const Column& facts = column(facet);
    std::vector<qint32> order(size_t(facts.sets.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&facts](qint32 a, qint32 b) {
        if ((a == 0) != (b == 0))
            return b == 0;
        const bool aNone = facts.sets[a].isEmpty();
        const bool bNone = facts.sets[b].isEmpty();
        if (aNone != bNone)
            return bNone;
        return QString::localeAwareCompare(facts.sets[a].join(u'\n'), facts.sets[b].join(u'\n')) < 0;
    });
    std::vector<qint32> rankOf(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        rankOf[size_t(order[i])] = qint32(i);
    std::vector<qint32> ranks(facts.byRow.size());
    std::transform(facts.byRow.begin(), facts.byRow.end(), ranks.begin(), [&rankOf](qint32 number) { return rankOf[size_t(number)]; });
    return ranks;
}

CustomerFactTable::Counts CustomerFactTable::counts(CustomerFacet facet, const std::vector<bool>& set) const
{
    const Column& facts = column(facet);
    std::vector<int> perSet(size_t(facts.sets.size()));
    for (size_t row = 0; row < set.size() && row < facts.byRow.size(); ++row) {
        if (set[row])
            ++perSet[size_t(facts.byRow[row])];
    }
    Counts counts;
    counts.unknown = perSet[0];
    for (size_t i = 1; i < perSet.size(); ++i) {
        const QStringList& values = facts.sets[qsizetype(i)];
        if (values.isEmpty())
            counts.none += perSet[i];
        for (const QString& value : values) {
            if (perSet[i] > 0)
                counts.values[value] += perSet[i];
        }
    }
    return counts;
}

} // namespace pd
