// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/router.h"
#include "sandbox/state/state.h"

namespace pd::sandbox {

/// What was created, by natural key, and how often somebody tried: tests count with it that nothing was created twice.
class Creations
{
public:
    explicit Creations(State& state)
        : m_state(state)
    {
    }

    /// A POST came in, whatever becomes of it. Other requests are ignored. `path` is without "v1".
    void received(const QByteArray& method, const QStringList& path, const QJsonObject& body);
    void created(const QString& kind, const QString& key);

    void addRoutes(Router& router);

private:
    [[nodiscard]] Answer list(const Call& call);

    State& m_state;
};

} // namespace pd::sandbox
