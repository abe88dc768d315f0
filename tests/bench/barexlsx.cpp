// SPDX-License-Identifier: GPL-3.0-or-later
// The limit for an export: libxlsxwriter in constant memory, straight from the CSV file, with the same types of cells; one sheet, nothing else.
#include "bench/baretable.h"

#include <xlsxwriter.h>

#include <ctime>

namespace {

constexpr int startColumn = 8;
constexpr int endColumn = 9;
constexpr int quantityColumn = 10;

/// Days since the end of 1899, as a workbook counts.
double dayNumber(const std::string& text)
{
    std::tm day{};
    day.tm_year = std::atoi(text.c_str()) - 1900;
    day.tm_mon = std::atoi(text.c_str() + 5) - 1;
    day.tm_mday = std::atoi(text.c_str() + 8);
    return double(::timegm(&day)) / 86400.0 + 25569.0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    bench::BareTable table(argv[1]);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(argv[2], &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Details");
    lxw_format* day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    std::vector<std::string_view> fields;
    std::string text;
    for (lxw_row_t row = 0; table.next(fields); ++row) {
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].empty())
                continue;
            text.assign(fields[i]);
            const auto column = lxw_col_t(i);
            if (row > 0 && int(i) == quantityColumn)
                worksheet_write_number(sheet, row, column, std::strtod(text.c_str(), nullptr), nullptr);
            else if (row > 0 && (int(i) == startColumn || int(i) == endColumn))
                worksheet_write_number(sheet, row, column, dayNumber(text), day);
            else
                worksheet_write_string(sheet, row, column, text.c_str(), nullptr);
        }
    }
    return workbook_close(book);
}
