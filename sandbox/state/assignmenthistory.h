// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/state/personstore.h"

#include <functional>
#include <vector>

namespace pd::sandbox {

/// One package that one person had, or has, for a time.
struct Assignment {
    qint64 row = 0; ///< of the subscriber
    qint64 person = 0;
    qint64 org = 0;
    QString externalId; ///< of the customer, then; empty where the assignment goes on
    QString package;
    std::optional<qint64> location;
    qint64 begins = 0; ///< epoch ms, UTC
    qint64 ends = 0; ///< epoch ms, UTC; far in the future where it goes on
};

/// Who had which package when: what usage is billed by. A person whose consent is pending has none yet.
class AssignmentHistory
{
public:
    explicit AssignmentHistory(State& state)
        : m_state(state)
    {
    }

    /// The package of `person` ends at `now`. Before its row changes.
    void end(const PersonRow& person, qint64 now);
    /// The packages of everybody in `org` end at `now`.
    void endAll(qint64 org, qint64 now);

    /// The organization up to which a read of `people` people after `org` goes; nullopt: to the end.
    [[nodiscard]] std::optional<qint64> lastOrgOf(qint64 org, int people);
    /// Everything of organizations over `after` and up to `upTo` that touches [from, to), by organization and row.
    [[nodiscard]] std::vector<Assignment> between(qint64 after, qint64 upTo, qint64 provider, qint64 from, qint64 to);

private:
    State& m_state;
};

} // namespace pd::sandbox
