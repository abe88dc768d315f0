// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/router.h"
#include "sandbox/resources/reportfile.h"

namespace pd::sandbox {

/// /wholesale/billing/reports of the contract. What it is given outlives it.
class Reports
{
public:
    Reports(State& state, ReportFile& files)
        : m_state(state)
        , m_files(files)
    {
    }

    void addRoutes(Router& router);

private:
    [[nodiscard]] Answer list(const Call& call);
    [[nodiscard]] Answer create(const Call& call);
    [[nodiscard]] Answer get(const Call& call);
    [[nodiscard]] Answer remove(const Call& call);
    [[nodiscard]] QList<ApiProblem> problemsIn(const ReportRow& asked, const QJsonObject& body) const;
    [[nodiscard]] QJsonObject toJson(const ReportRow& row) const;
    [[nodiscard]] std::optional<qint64> providerRow(const QString& orgId);

    State& m_state;
    ReportFile& m_files;
};

} // namespace pd::sandbox
