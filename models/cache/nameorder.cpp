// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/nameorder.h"

#include <unicode/ucol.h>

namespace pd {

void NameOrder::Close::operator()(UCollator* collator) const { ucol_close(collator); }

NameOrder::NameOrder()
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator.reset(ucol_open("", &status));
    if (U_FAILURE(status)) {
        m_collator.reset();
        return;
    }
    ucol_setStrength(m_collator.get(), UCOL_SECONDARY);
    ucol_setAttribute(m_collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
}

NameOrder::~NameOrder() = default;

QByteArray NameOrder::keyOf(const QString& name) const
{
    if (!m_collator)
        return name.toCaseFolded().toUtf8();
    const auto* units = reinterpret_cast<const UChar*>(name.utf16());
    QByteArray key(96, Qt::Uninitialized);
    const auto bytes = [&key] { return reinterpret_cast<uint8_t*>(key.data()); };
    int32_t size = ucol_getSortKey(m_collator.get(), units, int32_t(name.size()), bytes(), int32_t(key.size()));
    if (size > key.size()) {
        key.resize(size);
        size = ucol_getSortKey(m_collator.get(), units, int32_t(name.size()), bytes(), int32_t(key.size()));
    }
    key.truncate(qMax(0, size - 1)); // the last byte is the terminator
    return key;
}

} // namespace pd
