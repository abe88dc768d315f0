// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"
#include "app/profiledirectory.h"

#include "core/privatefiles.h"
#include "domain/rules.h"
#include "ui/settings/profilecheck.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr auto webexBase = "https://webexapis.com/v1";
constexpr int mostProfiles = 50;

QString profilesFile() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/profiles.ini"_s; }

QList<ProfileInfo> names(const QList<Profile>& profiles)
{
    QList<ProfileInfo> infos;
    for (const Profile& profile : profiles) {
        ProfileInfo info;
        info.name = profile.name;
        infos << info;
    }
    return infos;
}

QList<Profile> shippedProfiles()
{
    return {Profile{u"Sandbox"_s, Profile::Kind::Sandbox, {}, profileDirectory(u"sandbox"_s), {}},
        Profile{u"Webex"_s, Profile::Kind::Webex, QUrl(QString::fromLatin1(webexBase)), profileDirectory(u"webex"_s), {}}};
}

Status writeAdded(const QList<Profile>& profiles)
{
    if (const Status made = ensurePrivateDirectory(QFileInfo(profilesFile()).path()); !made)
        return made;
    QSettings settings(profilesFile(), QSettings::IniFormat);
    settings.clear();
    settings.beginWriteArray("profiles"_L1);
    int row = 0;
    for (const Profile& profile : profiles) {
        if (!profile.added)
            continue;
        settings.setArrayIndex(row++);
        settings.setValue("name"_L1, profile.name);
        settings.setValue("apiBase"_L1, profile.apiBase.toString());
    }
    settings.endArray();
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return failed(Error::Kind::Storage, u"%1 cannot be written"_s.arg(profilesFile()));
    return makePrivateFile(profilesFile());
}

} // namespace

QString profileDirectory(const QString& name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/profiles/"_s + name;
}

QString shortDigest(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(12));
}

QList<Profile> knownProfiles()
{
    QList<Profile> profiles = shippedProfiles();
    QSettings settings(profilesFile(), QSettings::IniFormat);
    const int count = std::clamp(settings.beginReadArray("profiles"_L1), 0, mostProfiles);
    for (int row = 0; row < count; ++row) {
        settings.setArrayIndex(row);
        const QString name = settings.value("name"_L1).toString();
        const QString base = settings.value("apiBase"_L1).toString();
        if (!checkProfile(name, base, names(profiles)).isEmpty())
            continue; // somebody else's hand was in the file
        profiles << Profile{
            name, Profile::Kind::Webex, QUrl(base), profileDirectory(u"webex-"_s + shortDigest(comparable(name))), {}, true};
    }
    return profiles;
}

Status addProfile(const QString& name, const QString& apiBase)
{
    QList<Profile> profiles = knownProfiles();
    const QList<FieldError> wrong = checkProfile(name, apiBase, names(profiles));
    if (!wrong.isEmpty()) {
        Error error;
        error.kind = Error::Kind::Invalid;
        error.fields = wrong;
        return failed(error);
    }
    profiles << Profile{name.trimmed(), Profile::Kind::Webex, QUrl(apiBase.trimmed()), {}, {}, true};
    return writeAdded(profiles);
}

Status removeProfile(const QString& name)
{
    QList<Profile> profiles = knownProfiles();
    profiles.removeIf([&name](const Profile& profile) { return profile.added && profile.name == name; });
    return writeAdded(profiles);
}

} // namespace pd
