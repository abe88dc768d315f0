// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/router.h"
#include "sandbox/state/state.h"

namespace pd::sandbox {

/// GET /organizations and /organizations/{id}, the rename, and the list of organizations that can be attached. `state` outlives it.
class Organizations
{
public:
    explicit Organizations(State& state)
        : m_state(state)
    {
    }

    void addRoutes(Router& router);

private:
    [[nodiscard]] Answer list();
    [[nodiscard]] Answer get(const Call& call);
    [[nodiscard]] Answer rename(const Call& call);
    [[nodiscard]] Answer attachable();
    [[nodiscard]] QJsonObject toJson(qint64 id, const QString& name, qint64 created) const;

    State& m_state;
};

} // namespace pd::sandbox
