// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/recentcustomers.h"

#include <QSettings>
#include <QStringList>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

const QString openedKey = u"overview/opened"_s;

} // namespace

bool RecentCustomers::note(const CustomerId& id, const QDateTime& nowUtc)
{
    if (id.isEmpty() || (!m_opened.isEmpty() && m_opened.constFirst().id == id))
        return false;
    m_opened.removeIf([&](const Opened& opened) { return opened.id == id; });
    m_opened.prepend({id, nowUtc});
    if (m_opened.size() > most)
        m_opened.resize(most);
    return true;
}

QList<CustomerId> RecentCustomers::ids() const
{
    QList<CustomerId> ids;
    for (const Opened& opened : m_opened)
        ids << opened.id;
    return ids;
}

void RecentCustomers::save(QSettings& settings) const
{
    QStringList lines;
    for (const Opened& opened : m_opened)
        lines << QString(opened.at.toString(Qt::ISODate) + u' ' + opened.id.toString());
    settings.setValue(openedKey, lines);
}

void RecentCustomers::restore(const QSettings& settings)
{
    m_opened.clear();
    for (const QString& line : settings.value(openedKey).toStringList()) {
        const Opened opened{CustomerId(line.section(u' ', 1)), QDateTime::fromString(line.section(u' ', 0, 0), Qt::ISODate)};
        const bool known = ids().contains(opened.id);
        if (opened.at.isValid() && !opened.id.isEmpty() && !known && m_opened.size() < most)
            m_opened << opened;
    }
}

} // namespace pd
