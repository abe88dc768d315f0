// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "domain/phonenumber.h"

#include <QSaveFile>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

bool startsLikeFormula(const QString& value)
{
    static const QString triggers = u"=+-@\t\r"_s + QChar(QChar::Null);
    return !value.isEmpty() && triggers.contains(value.front()) && !isE164(value);
}

QString quoted(QString value)
{
    const auto special = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    if (std::none_of(value.cbegin(), value.cend(), special))
        return value;
    return u'"' + value.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace

void CsvWriter::row(const QStringList& values)
{
    QStringList cells;
    cells.reserve(values.size());
    for (const QString& value : values) {
        const bool guard = m_profile == Profile::SpreadsheetSafe && startsLikeFormula(value);
        cells << quoted(guard ? QString(u'\'' + value) : value);
    }
    m_bytes += cells.join(u',').toUtf8() + "\r\n";
}

Status CsvWriter::save(const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size() || !file.commit())
        return failed(Error::Kind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace pd
