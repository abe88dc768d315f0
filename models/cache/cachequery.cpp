// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachequery.h"

namespace pd {

void CacheQuery::put(int index, const QVariant& value)
{
    if (value.isNull())
        m_statement.bind(index);
    else if (value.typeId() == QMetaType::QByteArray)
        put(index, value.toByteArray());
    else if (value.typeId() == QMetaType::QString)
        put(index, value.toString());
    else
        put(index, value.toLongLong());
}

} // namespace pd
