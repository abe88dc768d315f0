// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

/// What the window shows of a profile. Holds no secret.
struct ProfileInfo {
    enum class Kind { Sandbox, Webex, Temporary };

    QString name; ///< "sandbox"
    Kind kind = Kind::Sandbox;
    QString displayName; ///< the partner's name, or the name of the profile
    QString apiBase;
    QString dataDirectory;
    QString logDirectory;
    bool signedIn = false;
    bool removable = false; ///< somebody added it
    bool tokenForSessionOnly = false; ///< the keyring could not be used, or nobody asked for it
};

} // namespace pd
