// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/faults.h"
#include "sandbox/api/ratelimit.h"
#include "sandbox/api/router.h"
#include "sandbox/state/creations.h"
#include "sandbox/state/provisioningclock.h"

#include <QMap>

namespace pd::sandbox {

/// From a request to its answer: faults, rate limit, sign-in, the body, the resource; then tracking ID and the body of a refusal.
/// What it is given outlives it.
class Service
{
public:
    Service(State& state, ProvisioningClock& clock, Creations& creations, Faults faults);

    [[nodiscard]] Router& router() { return m_router; }
    [[nodiscard]] HttpAnswer answer(const HttpRequest& request);

private:
    [[nodiscard]] Answer served(const HttpRequest& request, const FaultAction& fault);
    [[nodiscard]] Answer routed(const HttpRequest& request, const QJsonObject& body, bool broken);
    [[nodiscard]] Answer signInProblem(const HttpRequest& request, QString& token);
    [[nodiscard]] Answer requestCounts(const Call& call);

    State& m_state;
    ProvisioningClock& m_clock;
    Creations& m_creations;
    Faults m_faults;
    RateLimit m_rateLimit;
    Router m_router;
    QMap<QString, qint64> m_counts; ///< "GET wholesale/customers/{}" -> how often
};

} // namespace pd::sandbox
