// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/result.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace pd {

/// A workbook (XLSX) that is written row by row in constant memory. Text is always a typed string: no cell can become a formula. What a workbook
/// cannot hold is taken out of texts, and counted.
class Workbook
{
public:
    static constexpr quint32 mostRows = 1'048'576; ///< of a sheet
    static constexpr int mostColumns = 16'384;
    static constexpr qsizetype longestText = 32'767; ///< UTF-16 units

    /// Writes to `path`, which is complete after close(). `large`: sheets may come to more than 4 GiB before they are packed.
    Workbook(const QString& path, bool large, bool rightToLeft);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// Sheets may be written in turn; rows of one sheet from top to bottom, cells from left to right. A name is cleaned, shortened and made unique.
    int addSheet(const QString& name);
    [[nodiscard]] QString sheetName(int sheet) const { return m_names[sheet]; }

    void text(int sheet, quint32 row, int column, std::string_view utf8);
    void heading(int sheet, quint32 row, int column, std::string_view utf8);
    /// As a number where 15 digits say it exactly (all that a workbook keeps), as text otherwise.
    void number(int sheet, quint32 row, int column, const Decimal& value);
    void date(int sheet, quint32 row, int column, const QDate& day);

    void widths(int sheet, int first, int last, double characters);
    /// The first `rows` rows stay in sight.
    void freeze(int sheet, quint32 rows);
    void filter(int sheet, quint32 firstRow, quint32 lastRow, int lastColumn);
    /// Bars of the numbers in `valueColumn`, named by `nameColumn`, at the cell given.
    void barChart(
        int sheet, quint32 firstRow, quint32 lastRow, int nameColumn, int valueColumn, quint32 atRow, int atColumn, const QString& title);

    /// Kind::Storage when the file could not be written; also for every earlier cell that could not.
    [[nodiscard]] Status close();
    /// Texts that lost characters.
    [[nodiscard]] qint64 sanitised() const { return m_sanitised; }

private:
    [[nodiscard]] const char* clean(std::string_view utf8);
    void keep(int error);
    [[nodiscard]] QString uniqueName(const QString& name) const;

    lxw_workbook* m_book = nullptr;
    lxw_format* m_headingFormat = nullptr;
    lxw_format* m_dateFormat = nullptr;
    QList<lxw_worksheet*> m_sheets;
    QStringList m_names;
    bool m_rightToLeft;
    std::string m_scratch;
    qint64 m_sanitised = 0;
    int m_error = 0;
};

/// Takes out of UTF-8 text what XML 1.0 cannot hold (controls, U+FFFE, U+FFFF, bytes that are no UTF-8), and what goes over Workbook::longestText.
/// True: something was taken out.
bool sanitiseCell(std::string_view utf8, std::string& out);

} // namespace pd
