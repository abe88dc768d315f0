// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace pd {

/// A table that is written row by row, as CSV that a spreadsheet opens without harm or as a workbook. There under its name when commit()
/// succeeded, not before; whatever was there stays until then.
class TableFile
{
public:
    enum class Format { Csv, Workbook };
    struct Column {
        QString title;
        bool number = false; ///< a workbook keeps it as a number where it is one
        double width = 24; ///< characters
    };

    TableFile(QString path, Format format, QList<Column> columns, bool rightToLeft);
    ~TableFile();
    TableFile(const TableFile&) = delete;
    TableFile& operator=(const TableFile&) = delete;

    /// By the end of its name.
    [[nodiscard]] static Format formatOf(const QString& path);

    /// Writes the titles. Kind::Storage when the file cannot be made.
    [[nodiscard]] Status open();
    /// One text for each column. Kind::TooLarge when a workbook has no room for more rows.
    [[nodiscard]] Status row(const QStringList& cells);
    [[nodiscard]] Status commit();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
