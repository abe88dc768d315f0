// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packagelevel.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace pd {

int packageLevel(const QString& package)
{
    static const QStringList ascending{u"common_area_calling"_s, u"webex_meetings"_s, u"webex_calling_standard"_s, u"webex_voice"_s,
        u"webex_calling"_s, u"cx_essentials"_s, u"webex_suite"_s};
    return int(ascending.indexOf(package));
}

bool isLowerPackage(const QString& from, const QString& to)
{
    return packageLevel(from) >= 0 && packageLevel(to) >= 0 && packageLevel(to) < packageLevel(from);
}

} // namespace pd
