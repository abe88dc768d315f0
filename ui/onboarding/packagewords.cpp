// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/packagewords.h"

#include "domain/rules.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct PackageText {
    Q_DECLARE_TR_FUNCTIONS(PackageText)
};

} // namespace

QString packageContents(const QString& id)
{
    const QHash<QString, QString> contents{
        {u"webex_suite"_s, PackageText::tr("Calling, messaging and meetings for up to 1,000 people")},
        {u"webex_calling"_s, PackageText::tr("Advanced calling, messaging and basic meetings")},
        {u"webex_meetings"_s, PackageText::tr("Meetings for up to 1,000 people and messaging, no calling")},
        {u"webex_voice"_s, PackageText::tr("Calling only, with the softphone of the app")},
        {u"webex_calling_standard"_s, PackageText::tr("One device, without call queue, recording and virtual lines")},
        {u"cx_essentials"_s, PackageText::tr("Webex Calling with agent and supervisor features")},
        {u"common_area_calling"_s, PackageText::tr("Hallway and door phones")},
        {u"attendant_console"_s, PackageText::tr("Switchboard for receptionists")},
        {u"cisco_calling_plan"_s, PackageText::tr("Phone numbers and calls from Cisco")},
        {u"cx_premium_agent"_s, PackageText::tr("Contact center with all channels")},
        {u"cx_standard_agent"_s, PackageText::tr("Contact center for calls")},
        {u"cx_voice_ports"_s, PackageText::tr("Ports for voice menus of the contact center")},
        {u"cx_ai_assistant"_s, PackageText::tr("Help for agents during conversations")},
        {u"webex_ai_agent"_s, PackageText::tr("Automatic answers for callers")},
    };
    return contents.value(id);
}

QString anyOfThese(const QStringList& names)
{
    if (names.size() < 2)
        return names.join(QString());
    const QStringList first = names.first(names.size() - 1);
    return PackageText::tr("%1 or %2", "the last two of a list: Webex Suite, Webex Calling or Customer Assist")
        .arg(first.join(PackageText::tr(", ", "between the names of a list")), names.constLast());
}

QString packageNeeds(const PackageCatalog& catalog, const QString& id)
{
    const PackageInfo* info = catalog.find(id);
    QStringList names;
    for (const QString& needed : info ? info->requiresAnyOf : QStringList())
        names << catalog.displayName(needed);
    return PackageText::tr("%1 needs %2.", "a package, and the packages of which it needs one")
        .arg(catalog.displayName(id), anyOfThese(names));
}

QString packageNames(const PackageCatalog& catalog, const QStringList& ids, const QMap<QString, QString>& limits)
{
    QStringList names;
    for (const PackageInfo& info : catalog.all()) {
        if (!ids.contains(info.id))
            continue;
        const QString limit = limits.value(info.id).trimmed();
        names << (limit.isEmpty() ? info.displayName : PackageText::tr("%1 (%2)", "package, limit").arg(info.displayName, limit));
    }
    return names.join(PackageText::tr(", ", "between the names of a list"));
}

} // namespace pd
