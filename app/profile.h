// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace pd {

/// Which server, as whom, and where its data lies. Each profile has its own cache, ledger and settings.
struct Profile {
    enum class Kind {
        Sandbox, ///< the program starts and stops a sandbox of its own
        Webex, ///< token from the keyring, or for this session only
        Temporary, ///< --api-base with --token-env
    };

    QString name;
    Kind kind = Kind::Sandbox;
    QUrl apiBase; ///< Sandbox: known once it listens
    QString dataDirectory;
    QString token; ///< Temporary only; other kinds ask the TokenStore
    bool added = false; ///< by a person, and can be removed

    /// The partnerhub extension may be asked: our sandbox, or another service on this machine. Never the vendor's API.
    [[nodiscard]] bool hasHostedPartnerHub() const;
};

/// What the command line says about the profile.
struct ProfileChoice {
    QString profileName; ///< --profile; empty: not given
    QString apiBase; ///< --api-base; empty: not given
    QString tokenEnvironment; ///< --token-env
    QString dataDirectory; ///< --data-dir; empty: the profile's own
};

/// The profiles that exist: "Sandbox", "Webex" and those that people added.
[[nodiscard]] QList<Profile> knownProfiles();
/// Another Webex profile, kept by its name. Kind::Invalid with the fields of checkProfile(), Kind::Storage when it cannot be written.
[[nodiscard]] Status addProfile(const QString& name, const QString& apiBase);
/// Forgets an added profile. Its data stays. Other names change nothing.
[[nodiscard]] Status removeProfile(const QString& name);

/// Kind::Input for an unknown name, an unusable URL or an empty token variable.
[[nodiscard]] Result<Profile> chooseProfile(const ProfileChoice& choice);

} // namespace pd
