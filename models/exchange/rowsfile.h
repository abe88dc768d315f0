// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/csvfile.h"
#include "exchange/workbook.h"

#include <QStringList>

#include <memory>

namespace pd {

/// Rows of texts as a file for people: CSV, or a workbook where the name ends with ".xlsx" (with a second sheet where one has not enough rows). Rows are
/// written as they come: memory does not grow with their number. There under its name after commit(), not before.
class RowsFile
{
public:
    explicit RowsFile(QString path);
    ~RowsFile();

    /// Kind::Storage when the file cannot be made.
    [[nodiscard]] Status open(const QStringList& titles);
    [[nodiscard]] Status row(const QStringList& cells);
    [[nodiscard]] Status commit();

private:
    void beginSheet();
    [[nodiscard]] Status csvRow(const QStringList& cells);

    QString m_path;
    QStringList m_titles;
    std::unique_ptr<CsvFile> m_csv;
    std::unique_ptr<WholeFile> m_whole; ///< holds the workbook until it is complete
    std::unique_ptr<Workbook> m_book;
    int m_sheet = 0;
    quint32 m_row = 0; ///< of the sheet
};

} // namespace pd
