// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/reviewmemory.h"

#include <QSettings>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

const QString reviewsKey = u"compliance/reviews"_s;

} // namespace

void ReviewMemory::note(const CustomerId& id, const QDateTime& utc)
{
    if (m_since.contains(id.toString()))
        return;
    m_since.insert(id.toString(), utc);
    if (m_since.size() <= most)
        return;
    const auto oldest = std::min_element(m_since.cbegin(), m_since.cend());
    m_since.erase(oldest);
}

void ReviewMemory::forget(const CustomerId& id) { m_since.remove(id.toString()); }

QList<CustomerId> ReviewMemory::ids() const
{
    QList<CustomerId> all;
    for (auto it = m_since.cbegin(); it != m_since.cend(); ++it)
        all << CustomerId(it.key());
    return all;
}

void ReviewMemory::save(QSettings& settings) const
{
    QStringList lines;
    for (auto it = m_since.cbegin(); it != m_since.cend(); ++it)
        lines << QString(it.key() + u' ' + it.value().toString(Qt::ISODate));
    settings.setValue(reviewsKey, lines);
}

void ReviewMemory::restore(const QSettings& settings)
{
    for (const QString& line : settings.value(reviewsKey).toStringList()) {
        const QDateTime since = QDateTime::fromString(line.section(u' ', 1), Qt::ISODate);
        if (since.isValid() && !line.startsWith(u' '))
            note(CustomerId(line.section(u' ', 0, 0)), since);
    }
}

} // namespace pd
