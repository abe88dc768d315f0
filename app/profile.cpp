// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"

#include "app/profiledirectory.h"

#include <QHostAddress>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QString& host) { return host == "localhost"_L1 || QHostAddress(host).isLoopback(); }

Result<Profile> temporaryProfile(const ProfileChoice& choice)
{
    Profile profile;
    profile.kind = Profile::Kind::Temporary;
    profile.apiBase = QUrl(choice.apiBase, QUrl::StrictMode);
    profile.name = profile.apiBase.authority();
    const QString scheme = profile.apiBase.scheme();
    const bool allowed = scheme == "https"_L1 || (scheme == "http"_L1 && isLoopback(profile.apiBase.host()));
    if (!profile.apiBase.isValid() || profile.apiBase.host().isEmpty() || !allowed)
        return failed(Error::Kind::Input, u"--api-base %1: an https address is needed (http only on this machine)"_s.arg(choice.apiBase));
    if (choice.tokenEnvironment.isEmpty())
        return failed(Error::Kind::Input, u"--api-base needs --token-env with the name of the variable that holds the token"_s);
    profile.token = qEnvironmentVariable(choice.tokenEnvironment.toLocal8Bit().constData()).trimmed();
    if (profile.token.isEmpty())
        return failed(Error::Kind::SignIn, u"the variable %1 holds no token"_s.arg(choice.tokenEnvironment));
    profile.dataDirectory = profileDirectory(u"temporary-"_s + shortDigest(choice.apiBase));
    return profile;
}

} // namespace

bool Profile::hasHostedPartnerHub() const { return kind == Kind::Sandbox || (kind == Kind::Temporary && isLoopback(apiBase.host())); }

Result<Profile> chooseProfile(const ProfileChoice& choice)
{
    Profile profile;
    if (!choice.apiBase.isEmpty()) {
        auto temporary = temporaryProfile(choice);
        if (!temporary)
            return temporary;
        profile = *temporary;
    } else {
        const QString wanted = choice.profileName.isEmpty() ? u"Sandbox"_s : choice.profileName;
        const QList<Profile> profiles = knownProfiles();
        const auto it = std::find_if(
            profiles.cbegin(), profiles.cend(), [&](const Profile& p) { return p.name.compare(wanted, Qt::CaseInsensitive) == 0; });
        if (it == profiles.cend())
            return failed(Error::Kind::Input, u"there is no profile %1"_s.arg(wanted));
        profile = *it;
    }
    if (!choice.dataDirectory.isEmpty())
        profile.dataDirectory = choice.dataDirectory;
    return profile;
}

} // namespace pd
