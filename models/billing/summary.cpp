// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/summary.h"

#include "billing/usagerules.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

struct KeyWord {
    const char* word;
    UsageColumn column;
    UsageColumn otherwise; ///< where the report lacks the first
};

constexpr KeyWord keyWords[] = {{"customer", UsageColumn::CustomerOrgId, UsageColumn::CustomerExternalId},
    {"service", UsageColumn::ServiceName, UsageColumn::ServiceName}, {"package", UsageColumn::ServiceName, UsageColumn::ServiceName},
    {"sku", UsageColumn::Sku, UsageColumn::Sku}, {"location", UsageColumn::LocationId, UsageColumn::LocationId},
    {"provider", UsageColumn::PartnerOrgId, UsageColumn::PartnerName}, {"partner", UsageColumn::PartnerOrgId, UsageColumn::PartnerName},
    {"month", UsageColumn::ConsumptionStart, UsageColumn::ConsumptionStart},
    {"subscription", UsageColumn::SubscriptionId, UsageColumn::SubscriptionId}, {"license", UsageColumn::LicenseId, UsageColumn::LicenseId},
    {"licence", UsageColumn::LicenseId, UsageColumn::LicenseId}, {"user", UsageColumn::UserId, UsageColumn::SubscriberId},
    {"subscriber", UsageColumn::SubscriberId, UsageColumn::SubscriberId}, {"workspace", UsageColumn::WorkspaceId, UsageColumn::WorkspaceId},
    {"external", UsageColumn::CustomerExternalId, UsageColumn::CustomerExternalId},
    {"start", UsageColumn::ConsumptionStart, UsageColumn::ConsumptionStart},
    {"end", UsageColumn::ConsumptionEnd, UsageColumn::ConsumptionEnd}};

constexpr quint64 mostDirectCells = 8'000'000;

int columnIndex(const SummaryKey& key, const ReportColumns& columns)
{
    return key.column == UsageColumn::Other ? int(columns.names().indexOf(key.other)) : columns.indexOf(key.column);
}

std::string_view monthOf(std::string_view day) { return day.substr(0, 7); }

} // namespace

Result<SummaryKey> summaryKeyOf(const QString& word, const ReportColumns& columns)
{
    const QString wanted = word.trimmed();
    const auto known = std::find_if(std::begin(keyWords), std::end(keyWords),
        [&](const KeyWord& one) { return wanted.compare(QLatin1String(one.word), Qt::CaseInsensitive) == 0; });
    SummaryKey key;
    if (known != std::end(keyWords)) {
        key.column = columns.has(known->column) ? known->column : known->otherwise;
        key.month = QLatin1String(known->word) == "month"_L1;
    } else if (key.column = usageColumnOf(wanted); key.column == UsageColumn::Other) {
        const auto own = std::find_if(columns.names().cbegin(), columns.names().cend(),
            [&](const QString& name) { return name.trimmed().compare(wanted, Qt::CaseInsensitive) == 0; });
        if (own == columns.names().cend())
            return failed(Error::Kind::Input, wanted);
        key.other = *own;
    }
    if (key.column == UsageColumn::Quantity)
        return failed(Error::Kind::Input, wanted);
    if (columnIndex(key, columns) < 0)
        return failed(Error::Kind::NotFound, usageColumnName(key.column));
    return key;
}

QString summaryKeyName(const SummaryKey& key)
{
    if (key.month)
        return u"MONTH"_s;
    return key.column == UsageColumn::Other ? key.other.trimmed() : usageColumnName(key.column);
}

QString Summary::text(size_t key, size_t row) const
{
    const std::string_view bytes = word(key, row);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

std::vector<size_t> Summary::sorted() const
{
    // Each key's words are ranked once; then rows are compared by numbers.
    std::vector<std::vector<quint32>> ranks;
    for (const auto& words : m_words) {
        std::vector<quint32> order(words->size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return words->at(a) < words->at(b); });
        std::vector<quint32> rank(order.size());
        for (quint32 i = 0; i < order.size(); ++i)
            rank[order[i]] = i;
        ranks.push_back(std::move(rank));
    }
    std::vector<size_t> rows(m_quantities.size());
    std::iota(rows.begin(), rows.end(), size_t(0));
    std::sort(rows.begin(), rows.end(), [&](size_t a, size_t b) {
        for (size_t key = 0; key < ranks.size(); ++key) {
            const quint32 left = ranks[key][number(key, a)];
            const quint32 right = ranks[key][number(key, b)];
            if (left != right)
                return left < right;
        }
        return false;
    });
    return rows;
}

/// Adds up, by numbers of words. Few combinations are found by place, many by hash.
class SummaryBuilder
{
public:
    Result<Summary> run(ReportReader& report, const QList<SummaryKey>& keys);

private:
    struct Source {
        size_t group = 0;
        std::vector<quint32> numbers; ///< by number of the combination
    };

    [[nodiscard]] Status addSource(ReportReader& report, const SummaryKey& key);
    [[nodiscard]] Status fromSums(ReportReader& report);
    [[nodiscard]] Status fromRows(ReportReader& report);
    void add(const Combination& numbers, qint64 rows, const Decimal& quantity);
    [[nodiscard]] size_t placeOf(const Combination& numbers);

    Summary m_summary;
    std::vector<Source> m_sources;
    std::vector<quint32> m_direct; ///< row + 1 by place; empty: too many places
    CombinationList m_seen;
};

Status SummaryBuilder::addSource(ReportReader& report, const SummaryKey& key)
{
    Source source;
    size_t place = widestGroup;
    for (size_t group = 0; group < sumGroups && place == widestGroup; ++group) {
        const auto& columns = columnsOf(static_cast<SumGroup>(group));
        const auto it = std::find(columns.begin(), columns.end(), key.column);
        if (it != columns.end()) {
            source.group = group;
            place = static_cast<size_t>(it - columns.begin());
        }
    }
    const auto words = report.words(columnIndex(key, report.columns()));
    const auto combinations = report.combinations(static_cast<SumGroup>(source.group));
    if (!words || !combinations)
        return failed(words ? combinations.error() : words.error());
    std::shared_ptr<const WordList> list = *words;
    std::vector<quint32> renumbered;
    if (key.month) {
        auto months = std::make_shared<WordList>();
        for (quint32 i = 0; i < list->size(); ++i)
            renumbered.push_back(months->numberOf(monthOf(list->at(i))));
        list = months;
    }
    source.numbers.reserve(combinations->size());
    for (const Combination& one : *combinations)
        source.numbers.push_back(renumbered.empty() ? one[place] : renumbered[one[place]]);
    m_summary.m_words.push_back(list);
    m_sources.push_back(std::move(source));
    return {};
}

size_t SummaryBuilder::placeOf(const Combination& numbers)
{
    size_t place = 0;
    for (size_t key = 0; key < m_summary.m_words.size(); ++key)
        place = place * m_summary.m_words[key]->size() + numbers[key];
    return place;
}

void SummaryBuilder::add(const Combination& numbers, qint64 rows, const Decimal& quantity)
{
    size_t row = 0;
    const size_t before = m_summary.m_quantities.size();
    if (m_direct.empty()) {
        row = m_seen.numberOf(numbers);
    } else {
        quint32& place = m_direct[placeOf(numbers)];
        place = place == 0 ? static_cast<quint32>(before + 1) : place;
        row = place - 1;
    }
    if (row == before) {
        m_summary.m_numbers.insert(m_summary.m_numbers.end(), numbers.begin(), numbers.begin() + m_summary.m_keys.size());
        m_summary.m_rows.push_back(0);
        m_summary.m_quantities.emplace_back();
    }
    m_summary.m_rows[row] += rows;
    m_summary.m_quantities[row] += quantity;
}

Status SummaryBuilder::fromSums(ReportReader& report)
{
    for (const SummaryKey& key : m_summary.m_keys) {
        if (const Status added = addSource(report, key); !added)
            return added;
    }
    quint64 places = 1;
    for (const auto& words : m_summary.m_words)
        places = std::min(places * words->size(), mostDirectCells + 1);
    if (places <= mostDirectCells)
        m_direct.resize(places);
    const auto sums = report.sums();
    if (!sums)
        return failed(sums.error());
    Combination numbers{};
    for (const SumEntry& entry : *sums) {
        for (size_t key = 0; key < m_sources.size(); ++key)
            numbers[key] = m_sources[key].numbers[entry.combination[m_sources[key].group]];
        add(numbers, entry.rows, entry.amount());
    }
    return {};
}

Status SummaryBuilder::fromRows(ReportReader& report)
{
    QList<int> columns{report.columns().indexOf(UsageColumn::Quantity)};
    std::vector<std::shared_ptr<WordList>> lists;
    for (const SummaryKey& key : m_summary.m_keys) {
        columns << columnIndex(key, report.columns());
        lists.push_back(std::make_shared<WordList>());
    }
    m_summary.m_words.assign(lists.begin(), lists.end());
    return report.visitColumns(columns, [&](qint64, std::span<const std::string_view> cells) {
        Combination numbers{};
        for (size_t key = 0; key < lists.size(); ++key)
            numbers[key] = lists[key]->numberOf(m_summary.m_keys[qsizetype(key)].month ? monthOf(cells[key + 1]) : cells[key + 1]);
        add(numbers, 1, usageQuantity(cells[0]));
        return true;
    });
}

Result<Summary> SummaryBuilder::run(ReportReader& report, const QList<SummaryKey>& keys)
{
    if (keys.isEmpty() || keys.size() > qsizetype(widestGroup))
        return failed(Error::Kind::Input, u"one to eight keys"_s);
    m_summary.m_keys = keys;
    bool summed = true;
    for (const SummaryKey& key : keys) {
        if (columnIndex(key, report.columns()) < 0)
            return failed(Error::Kind::NotFound, summaryKeyName(key));
        summed = summed && isSummed(key.column);
    }
    const Status done = summed ? fromSums(report) : fromRows(report);
    if (!done)
        return failed(done.error());
    return std::move(m_summary);
}

Result<Summary> summarise(ReportReader& report, const QList<SummaryKey>& keys) { return SummaryBuilder().run(report, keys); }

Result<QHash<QByteArray, QByteArray>> companionsOf(ReportReader& report, UsageColumn column, UsageColumn companion)
{
    QHash<QByteArray, QByteArray> companions;
    if (!report.columns().has(column) || !report.columns().has(companion))
        return companions;
    const auto both = summarise(report, {SummaryKey{column, false, {}}, SummaryKey{companion, false, {}}});
    if (!both)
        return failed(both.error());
    const auto bytes = [](std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); };
    for (size_t row = 0; row < size_t(both->size()); ++row) {
        QByteArray& text = companions[bytes(both->word(0, row))];
        if (text.isEmpty())
            text = bytes(both->word(1, row));
    }
    return companions;
}

} // namespace pd
