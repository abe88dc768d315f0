// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowsfile.h"

#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace pd {

RowsFile::RowsFile(QString path)
    : m_path(std::move(path))
{
}

RowsFile::~RowsFile() = default;

Status RowsFile::open(const QStringList& titles)
{
    m_titles = titles;
    if (!m_path.endsWith(".xlsx"_L1, Qt::CaseInsensitive)) {
        m_csv = std::make_unique<CsvFile>(m_path);
        if (const Status opened = m_csv->open(); !opened)
            return opened;
        return csvRow(titles);
    }
    m_whole = std::make_unique<WholeFile>(m_path);
    if (const Status opened = m_whole->open(); !opened)
        return opened;
    m_book = std::make_unique<Workbook>(m_whole->workingPath(), true, false);
    beginSheet();
    return {};
}

void RowsFile::beginSheet()
{
    static constexpr double usualWidth = 24;
    m_sheet = m_book->addSheet(u"1"_s);
    for (int i = 0; i < m_titles.size(); ++i)
        m_book->heading(m_sheet, 0, i, m_titles.at(i).toStdString());
    m_book->widths(m_sheet, 0, int(m_titles.size()) - 1, usualWidth);
    m_book->freeze(m_sheet, 1);
    m_row = 1;
}

Status RowsFile::row(const QStringList& cells)
{
    if (m_csv)
        return csvRow(cells);
    if (m_row == Workbook::mostRows)
        beginSheet();
    for (int i = 0; i < cells.size(); ++i)
        m_book->text(m_sheet, m_row, i, cells.at(i).toStdString());
    ++m_row;
    return {};
}

Status RowsFile::csvRow(const QStringList& cells)
{
    std::vector<std::string> texts;
    texts.reserve(size_t(cells.size()));
    for (const QString& cell : cells)
        texts.push_back(cell.toStdString());
    const std::vector<std::string_view> views(texts.cbegin(), texts.cend());
    return m_csv->row(views);
}

Status RowsFile::commit()
{
    if (m_csv)
        return m_csv->commit();
    if (const Status closed = m_book->close(); !closed)
        return closed;
    return m_whole->commit();
}

} // namespace pd
