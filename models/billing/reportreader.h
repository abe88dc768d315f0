// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/packedid.h"
#include "billing/reportcolumns.h"
#include "billing/reportsums.h"
#include "billing/wordlist.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <memory>
#include <span>

namespace pd {

/// Reads one imported report. One object per thread.
class ReportReader
{
public:
    /// Kind::Damaged when `file` is no report of ours.
    [[nodiscard]] static Result<std::unique_ptr<ReportReader>> open(const QString& file);

    [[nodiscard]] const ReportColumns& columns() const { return m_columns; }
    [[nodiscard]] qint64 rowCount() const { return m_rows; }

    /// The cells of rows `first` (from 1) to `first + count - 1`, as they were in the file, in UTF-8; valid during the call. `row` gives false
    /// to end. Kind::Cancelled when it did.
    using RowVisitor = std::function<bool(qint64 number, std::span<const std::string_view> cells)>;
    [[nodiscard]] Status visitRows(qint64 first, qint64 count, const RowVisitor& row);
    /// The same for some columns only, which is cheaper; in the order asked for.
    [[nodiscard]] Status visitColumns(const QList<int>& columns, const RowVisitor& row);

    /// All sums, and what the combinations in them are.
    [[nodiscard]] Result<std::vector<SumEntry>> sums();
    [[nodiscard]] Result<std::vector<Combination>> combinations(SumGroup group);
    /// The words of a column that has some.
    [[nodiscard]] Result<std::shared_ptr<const WordList>> words(int column);

private:
    explicit ReportReader(std::unique_ptr<SQLite::Database> database)
        : m_database(std::move(database))
    {
    }

    [[nodiscard]] Status readMeta();
    [[nodiscard]] bool hasWords(int column) const;
    [[nodiscard]] Status visit(const std::string& sql, const QList<int>& columns, const RowVisitor& row);
    [[nodiscard]] std::string_view cellOf(const SQLite::Column& value, const WordList* words, std::string& scratch) const;

    std::unique_ptr<SQLite::Database> m_database;
    ReportColumns m_columns;
    PackedIds m_ids;
    qint64 m_rows = 0;
    std::vector<std::shared_ptr<const WordList>> m_words;
};

} // namespace pd
