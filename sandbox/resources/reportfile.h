// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/httpmessage.h"
#include "sandbox/resources/reportbuilder.h"

#include <QTemporaryDir>
#include <QTimer>

#include <deque>
#include <memory>

namespace pd::sandbox {

/// The CSV files of billing reports, on an origin of their own: under a signed URL that expires, and not for requests that carry an
/// Authorization header (the bearer token is none of that host's business). They are made while the event loop has nothing else to do. `state`
/// outlives it.
class ReportFile
{
public:
    explicit ReportFile(State& state);

    /// "http://127.0.0.1:PORT".
    void setOrigin(const QString& origin) { m_origin = origin; }

    /// Begins to make the file of a report.
    void make(const ReportRow& report);
    void discard(qint64 report);

    /// Valid for thirty minutes from `now`.
    [[nodiscard]] QString url(qint64 report, qint64 now) const;
    /// Whole, or the part that a Range header asks for.
    [[nodiscard]] HttpAnswer serve(const HttpRequest& request);

    [[nodiscard]] static std::optional<ReportRow> find(State& state, qint64 report);

private:
    [[nodiscard]] QString signature(const QString& path, qint64 expires) const;
    [[nodiscard]] QString fileOf(qint64 report) const;
    [[nodiscard]] HttpAnswer fileAnswer(const HttpRequest& request, qint64 report) const;
    void makeUnfinished();
    void work();

    State& m_state;
    QString m_origin;
    QString m_directory;
    std::unique_ptr<QTemporaryDir> m_temporary; ///< where the state is in memory
    std::deque<std::unique_ptr<ReportBuilder>> m_builders;
    QTimer m_idle;
};

} // namespace pd::sandbox
