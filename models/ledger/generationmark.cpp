// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/generationmark.h"

#include <QFile>
#include <QSaveFile>

namespace pd {

GenerationMark::GenerationMark(QString file)
    : m_file(std::move(file))
{
}

qint64 GenerationMark::read() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.read(32).trimmed().toLongLong() : 0;
}

Status GenerationMark::write(qint64 generation) const
{
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QByteArray::number(generation) + '\n') < 0 || !file.commit())
        return failed(Error::Kind::Storage, file.errorString());
    return {};
}

} // namespace pd
