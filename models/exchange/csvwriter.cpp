// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/csvcells.h"

#include <QSaveFile>

namespace pd {

using namespace Qt::StringLiterals;

void CsvWriter::row(const QStringList& values)
{
    const CsvProfile profile = m_profile == Profile::SpreadsheetSafe ? CsvProfile::SpreadsheetSafe : CsvProfile::Raw;
    std::string line;
    for (const QString& value : values) {
        if (&value != &values.front())
            line += ',';
        appendCsvCell(line, value.toStdString(), profile);
    }
    m_bytes += QByteArray::fromStdString(line) + "\r\n";
}

Status CsvWriter::save(const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size() || !file.commit())
        return failed(Error::Kind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace pd
