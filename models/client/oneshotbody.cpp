// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace pd {

OneShotBody::OneShotBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_position);
    std::memcpy(data, m_bytes.constData() + m_position, size_t(count));
    m_position += count;
    return count;
}

qint64 OneShotBody::writeData(const char* /*data*/, qint64 /*maxSize*/) { return -1; }

} // namespace pd
