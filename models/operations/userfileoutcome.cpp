// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/userfileoutcome.h"

namespace pd {

void UserFileOutcome::take(const Operation& operation)
{
    QSet<QString> open;
    QSet<QString> refused;
    for (const OperationStep& step : operation.steps) {
        if (step.error && step.state != StepState::Done) {
            m_failures.insert(step.subject, *step.error);
            refused << step.subject;
        } else if (!isEnded(step.state)) {
            open << step.subject;
        }
    }
    // One user may have several steps (package, then number): done is who has none left and none refused.
    for (const OperationStep& step : operation.steps) {
        if (step.state != StepState::Done || open.contains(step.subject) || refused.contains(step.subject))
            continue;
        m_failures.remove(step.subject); // a second try went well
        m_done << step.subject;
    }
    if (refused.isEmpty())
        m_refused.remove(operation.id);
    else
        m_refused << operation.id;
    if (open.isEmpty())
        m_open.remove(operation.id);
    else
        m_open << operation.id;
}

void UserFileOutcome::forgetFailures()
{
    m_failures.clear();
    m_refused.clear();
}

std::optional<Error> UserFileOutcome::problemOf(const UserChange& change) const
{
    if (change.verdict != UserVerdict::Wrong) {
        const auto failure = m_failures.constFind(change.email);
        return failure == m_failures.cend() ? std::nullopt : std::optional(*failure);
    }
    Error error;
    error.kind = Error::Kind::Invalid;
    error.fields = change.problems;
    return error;
}

} // namespace pd
