// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/columnmemory.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr QLatin1StringView meaningWords[] = {"ignored"_L1, "email"_L1, "firstName"_L1, "lastName"_L1, "displayName"_L1, "location"_L1,
    "phoneNumber"_L1, "extension"_L1, "packageName"_L1, "package"_L1};

QString memoryKey(const QStringList& header)
{
    QStringList names;
    for (const QString& name : header)
        names << name.trimmed().toCaseFolded();
    names.sort();
    const QByteArray digest = QCryptographicHash::hash(names.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex();
    return "userColumns/"_L1 + QString::fromLatin1(digest);
}

} // namespace

ColumnMemory::Columns ColumnMemory::recall(const QStringList& header) const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    const QVariantMap kept = settings.value(memoryKey(header)).toMap();
    Columns columns;
    for (const QString& name : header) {
        const QString word = kept.value(name.trimmed().toCaseFolded()).toString();
        const auto it = std::find(std::begin(meaningWords), std::end(meaningWords), word.section(u' ', 0, 0));
        if (it != std::end(meaningWords))
            columns.insert(name, {UserSheetColumn::Meaning(it - std::begin(meaningWords)), word.section(u' ', 1)});
    }
    return columns;
}

void ColumnMemory::remember(const QStringList& header, const Columns& columns) const
{
    QVariantMap kept;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        kept.insert(it.key().trimmed().toCaseFolded(), QString(meaningWords[it->meaning] + u' ' + it->package).trimmed());
    QSettings(m_file, QSettings::IniFormat).setValue(memoryKey(header), kept);
}

} // namespace pd
