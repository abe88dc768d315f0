// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/httpmessage.h"
#include "sandbox/state/state.h"

#include <QDate>

namespace pd::sandbox {

struct ReportRow {
    qint64 id = 0;
    QString type; ///< PARTNER, CUSTOMER, USER
    QString category; ///< RECONCILIATION, POINT_IN_TIME
    QDate first;
    QDate last;
    qint64 provider = 0;
    QString status;
    qint64 created = 0;
};

/// The CSV files of billing reports, on an origin of their own: under a signed URL that expires, and not for requests that carry an
/// Authorization header (the bearer token is none of that host's business). `state` outlives it.
class ReportFile
{
public:
    explicit ReportFile(State& state)
        : m_state(state)
    {
    }

    /// "http://127.0.0.1:PORT".
    void setOrigin(const QString& origin) { m_origin = origin; }

    /// Valid for thirty minutes from `now`.
    [[nodiscard]] QString url(qint64 report, qint64 now) const;
    [[nodiscard]] HttpAnswer serve(const HttpRequest& request);

    [[nodiscard]] static std::optional<ReportRow> find(State& state, qint64 report);

private:
    [[nodiscard]] QByteArray csv(const ReportRow& report);
    [[nodiscard]] QString signature(const QString& path, qint64 expires) const;

    State& m_state;
    QString m_origin;
};

} // namespace pd::sandbox
