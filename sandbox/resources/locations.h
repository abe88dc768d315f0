// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/paging.h"
#include "sandbox/state/creations.h"

namespace pd::sandbox {

/// /locations, and /telephony/config/locations, where calling is enabled. What it is given outlives it.
class Locations
{
public:
    Locations(State& state, Creations& creations)
        : m_state(state)
        , m_creations(creations)
    {
    }

    void addRoutes(Router& router);

private:
    struct Row {
        qint64 id = 0;
        QJsonObject json;
        bool calling = false;
    };

    [[nodiscard]] Answer list(const Call& call, bool callingOnly);
    [[nodiscard]] Answer create(const Call& call);
    [[nodiscard]] Answer enableCalling(const Call& call);
    [[nodiscard]] Answer get(const Call& call, bool callingOnly);
    [[nodiscard]] Answer update(const Call& call);
    [[nodiscard]] Answer remove(const Call& call);
    [[nodiscard]] tl::expected<Row, Answer> wanted(const Call& call, const QString& id);
    [[nodiscard]] Row read(SQLite::Statement& found) const;
    [[nodiscard]] bool nameTaken(qint64 org, const QString& name, qint64 exceptRow);

    State& m_state;
    Creations& m_creations;
};

} // namespace pd::sandbox
