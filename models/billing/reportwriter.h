// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/packedid.h"
#include "billing/reportcolumns.h"
#include "billing/reportsums.h"
#include "billing/usagerules.h"
#include "billing/wordlist.h"
#include "store/bulkstatement.h"

#include <memory>
#include <span>

namespace pd {

/// What a report comes to.
struct ReportTotals {
    ReportType type = ReportType::Partner;
    qint64 rows = 0;
    Decimal quantity;
    QDate first; ///< earliest start of consumption
    QDate last; ///< latest end
    qint64 customers = 0;
};

/// Writes the rows of one report into a new database file, sums included, in one transaction. The file is nothing until finish() was
/// successful: without journal and without waiting for the disk, it is made under another name and put in place whole (BillingStore).
class ReportWriter
{
public:
    /// Kind::Storage when `file` cannot be made. It must not exist.
    [[nodiscard]] static Result<std::unique_ptr<ReportWriter>> create(const QString& file, const ReportColumns& columns);
    ~ReportWriter();

    /// One row, with as many cells as there are columns, in UTF-8. The row is stored when nothing is given back. Kind::Storage: the disk;
    /// Kind::TooLarge: quantities over all bounds.
    [[nodiscard]] Result<std::optional<RowProblem>> add(std::span<const std::string_view> cells);
    /// Closes the file, which is on the disk then.
    [[nodiscard]] Result<ReportTotals> finish();
    [[nodiscard]] const ReportTotals& totals() const { return m_totals; }

private:
    enum class Storing { Words, WordsOrText, Id, Quantity };

    ReportWriter(std::unique_ptr<SQLite::Database> database, const ReportColumns& columns);
    [[nodiscard]] std::optional<RowProblem> checkPeriod(const Combination& words);
    void bindCell(size_t column, std::string_view cell);
    void bindQuantity(int index, std::string_view cell);
    void writeSums();
    void writeWords();
    void writeMeta();
    void blobRow(const char* sql, qint64 key, const void* data, size_t size);

    std::unique_ptr<SQLite::Database> m_database;
    ReportColumns m_columns;
    std::vector<Storing> m_storing;
    std::vector<std::unique_ptr<WordList>> m_words; ///< by column; null where there are none
    std::vector<quint32> m_numbers; ///< of the row that is being added
    std::array<std::vector<int>, sumGroups> m_groupColumns; ///< -1: not in this file
    std::array<CombinationList, sumGroups> m_combinations;
    std::vector<PackedIds::Packed> m_packed;
    PackedIds m_ids;
    ReportSums m_sums;
    ReportTotals m_totals;
    Decimal m_absolute;
    std::unique_ptr<store::BulkStatement> m_insert;
    int m_quantityColumn = 0;
    qint64 m_sumParts = 0;
};

} // namespace pd
