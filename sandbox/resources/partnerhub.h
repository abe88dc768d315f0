// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/state/creations.h"

namespace pd::sandbox {

/// /partnerhub/…: what Partner Hub does and the public API does not. Not part of the public API, and every answer says so.
class PartnerHub
{
public:
    PartnerHub(State& state, Creations& creations)
        : m_state(state)
        , m_creations(creations)
    {
    }

    void addRoutes(Router& router);

private:
    using Method = Answer (PartnerHub::*)(const Call&);

    void addRoute(Router& router, const QByteArray& method, const QString& pattern, Method handler);
    [[nodiscard]] Answer listTemplates(const Call& call);
    [[nodiscard]] Answer createTemplate(const Call& call);
    [[nodiscard]] Answer getTemplate(const Call& call);
    [[nodiscard]] Answer changeTemplate(const Call& call);
    [[nodiscard]] Answer removeTemplate(const Call& call);
    [[nodiscard]] Answer authentication(const Call& call);
    [[nodiscard]] Answer listSubscriptions(const Call& call);
    [[nodiscard]] Answer restrictedMode(const Call& call);
    [[nodiscard]] Answer setRestrictedMode(const Call& call);
    [[nodiscard]] Answer listOrders(const Call& call);
    [[nodiscard]] Answer createOrder(const Call& call);
    [[nodiscard]] Answer branding(const Call& call);
    [[nodiscard]] Answer setBranding(const Call& call);
    [[nodiscard]] QJsonObject templateJson(qint64 id, const QJsonObject& body) const;
    [[nodiscard]] std::optional<qint64> wantedTemplate(const Call& call);
    /// What is wrong with it; `exceptRow` is the one that it replaces.
    [[nodiscard]] std::optional<Answer> refusalOf(const QJsonObject& body, qint64 exceptRow);

    State& m_state;
    Creations& m_creations;
};

} // namespace pd::sandbox
