// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/router.h"
#include "sandbox/state/state.h"

namespace pd::sandbox {

/// OAuth: /authorize, /access_token (authorization code with PKCE, refresh with rotation) and the revocation. `state` outlives it.
/// Who asks at /authorize is signed in at once: there is no page to fill in.
class SignIn
{
public:
    explicit SignIn(State& state)
        : m_state(state)
    {
    }

    void addRoutes(Router& router);

private:
    [[nodiscard]] Answer authorize(const Call& call);
    [[nodiscard]] Answer accessToken(const Call& call);
    [[nodiscard]] Answer fromCode(const QUrlQuery& form);
    [[nodiscard]] Answer fromRefresh(const QUrlQuery& form);
    [[nodiscard]] Answer tokens(const QString& scope);
    [[nodiscard]] Answer revoke(const Call& call);

    State& m_state;
};

} // namespace pd::sandbox
