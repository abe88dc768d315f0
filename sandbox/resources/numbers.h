// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/paging.h"
#include "sandbox/state/personstore.h"

namespace pd::sandbox {

/// Phone numbers: list, add, remove, and the checks of numbers and extensions. `state` outlives it.
class Numbers
{
public:
    explicit Numbers(State& state)
        : m_state(state)
        , m_people(state)
    {
    }

    void addRoutes(Router& router);

private:
    [[nodiscard]] Answer list(const Call& call);
    [[nodiscard]] Answer add(const Call& call);
    [[nodiscard]] Answer remove(const Call& call);
    [[nodiscard]] Answer validateNumbers(const Call& call);
    [[nodiscard]] Answer validateExtensions(const Call& call);
    /// The organization of the location that the path names.
    struct Place {
        qint64 org = 0;
        qint64 location = 0;
    };
    [[nodiscard]] tl::expected<Place, Answer> placeOf(const Call& call);
    [[nodiscard]] QString numberState(qint64 org, const QString& number);

    State& m_state;
    PersonStore m_people;
};

} // namespace pd::sandbox
