// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/roles.h"

#include <QHash>
#include <QMetaEnum>

namespace pd::look {

QString roleName(Role role)
{
    const QString key = QString::fromLatin1(QMetaEnum::fromType<Role>().valueToKey(int(role)));
    QString name;
    for (const QChar c : key) {
        if (!name.isEmpty() && (c.isUpper() || c.isDigit()))
            name += u'-';
        name += c.toLower();
    }
    return name;
}

Role roleFromName(const QString& name)
{
    static const QHash<QString, Role> byName = [] {
        QHash<QString, Role> all;
        for (int i = 0; i < roleCount; ++i)
            all.insert(roleName(Role(i)), Role(i));
        return all;
    }();
    return byName.value(name, Role::Text);
}

} // namespace pd::look
