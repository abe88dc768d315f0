// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/savedfilters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int mostSaved = 100; // rubbish in the file cannot fill the window
const QString& savedKey()
{
    static const QString key = u"customers/savedFilters"_s;
    return key;
}

} // namespace

SavedFilters::SavedFilters(QString settingsFile, QObject* parent)
    : QObject(parent)
    , m_file(std::move(settingsFile))
{
    const QSettings settings(m_file, QSettings::IniFormat);
    const QJsonArray saved = QJsonDocument::fromJson(settings.value(savedKey()).toByteArray()).array();
    for (const QJsonValue& one : saved) {
        const QString name = one[u"name"_s].toString().trimmed().left(longestName);
        if (!name.isEmpty() && indexOf(name) < 0 && m_all.size() < mostSaved)
            m_all << SavedFilter{name, customerFilterOf(one[u"filter"_s].toObject())};
    }
}

int SavedFilters::indexOf(const QString& name) const
{
    for (int i = 0; i < m_all.size(); ++i) {
        if (m_all.at(i).name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

void SavedFilters::save(const QString& name, const CustomerFilter& filter)
{
    const SavedFilter saved{name.trimmed().left(longestName), filter};
    if (saved.name.isEmpty())
        return;
    if (const int at = indexOf(saved.name); at >= 0)
        m_all[at] = saved;
    else
        m_all << saved;
    write();
}

bool SavedFilters::rename(const QString& name, const QString& newName)
{
    const int at = indexOf(name);
    const int other = indexOf(newName);
    const QString wanted = newName.trimmed().left(longestName);
    if (at < 0 || wanted.isEmpty() || (other >= 0 && other != at))
        return false;
    m_all[at].name = wanted;
    write();
    return true;
}

void SavedFilters::remove(const QString& name)
{
    const int at = indexOf(name);
    if (at < 0)
        return;
    m_all.removeAt(at);
    write();
}

void SavedFilters::write()
{
    QJsonArray array;
    for (const SavedFilter& saved : std::as_const(m_all))
        array << QJsonObject{{u"name"_s, saved.name}, {u"filter"_s, toJson(saved.filter)}};
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(savedKey(), QJsonDocument(array).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

} // namespace pd
