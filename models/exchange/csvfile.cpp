// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvfile.h"

namespace pd {

CsvFile::CsvFile(const QString& path, CsvProfile profile)
    : m_file(path)
    , m_profile(profile)
{
}

Status CsvFile::open() { return m_file.open(); }

Status CsvFile::row(std::span<const std::string_view> cells)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_pending += ',';
        appendCsvCell(m_pending, cells[i], m_profile);
    }
    m_pending += "\r\n";
    return m_pending.size() < flushBytes ? Status() : flush();
}

Status CsvFile::flush()
{
    const auto size = qint64(m_pending.size());
    if (m_file.file().write(m_pending.data(), size) != size)
        return failed(Error::Kind::Storage, m_file.file().errorString());
    m_pending.clear();
    return {};
}

Status CsvFile::commit()
{
    if (const Status flushed = flush(); !flushed)
        return flushed;
    return m_file.commit();
}

} // namespace pd
