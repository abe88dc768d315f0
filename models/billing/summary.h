// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/reportreader.h"

namespace pd {

/// What usage is summed up by: a column of the report, or the month in which consumption began.
struct SummaryKey {
    UsageColumn column = UsageColumn::Other;
    bool month = false; ///< of ConsumptionStart
    QString other; ///< name of a column that is not known, as in the file

    friend bool operator==(const SummaryKey&, const SummaryKey&) = default;
};

/// "customer", "service", "sku", "location", "provider", "month", "subscription", "license", "user", "subscriber", "workspace", "start", "end",
/// or the name of any column of the report. Kind::Input for another word, Kind::NotFound for a column that this report does not have.
[[nodiscard]] Result<SummaryKey> summaryKeyOf(const QString& word, const ReportColumns& columns);
/// "CUSTOMER_ORG_ID", "MONTH" …
[[nodiscard]] QString summaryKeyName(const SummaryKey& key);

/// Usage summed up. Row i has the texts word(0, i), word(1, i) … for its keys.
class Summary
{
public:
    [[nodiscard]] qsizetype size() const { return qsizetype(m_quantities.size()); }
    [[nodiscard]] const QList<SummaryKey>& keys() const { return m_keys; }
    [[nodiscard]] std::string_view word(size_t key, size_t row) const { return m_words[key]->at(m_numbers[row * m_words.size() + key]); }
    [[nodiscard]] QString text(size_t key, size_t row) const;
    [[nodiscard]] qint64 rows(size_t row) const { return m_rows[row]; }
    [[nodiscard]] const Decimal& quantity(size_t row) const { return m_quantities[row]; }
    /// The number of a key's text: equal numbers, equal texts.
    [[nodiscard]] quint32 number(size_t key, size_t row) const { return m_numbers[row * m_words.size() + key]; }
    [[nodiscard]] const WordList& words(size_t key) const { return *m_words[key]; }
    /// Row numbers in the order of the texts.
    [[nodiscard]] std::vector<size_t> sorted() const;

private:
    friend class SummaryBuilder;

    QList<SummaryKey> m_keys;
    std::vector<std::shared_ptr<const WordList>> m_words;
    std::vector<quint32> m_numbers;
    std::vector<qint64> m_rows;
    std::vector<Decimal> m_quantities;
};

/// Exact sums by up to eight keys (at least one). From the sums that the import made where those have the keys, otherwise from all rows.
/// Kind::NotFound when the report lacks a column.
[[nodiscard]] Result<Summary> summarise(ReportReader& report, const QList<SummaryKey>& keys);

/// For each CUSTOMER_ORG_ID the external ID that goes with it; the first one where there are several.
[[nodiscard]] Result<QHash<QByteArray, QByteArray>> companionsOf(ReportReader& report, UsageColumn column, UsageColumn companion);

} // namespace pd
