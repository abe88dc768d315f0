// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sandbox/http/httpmessage.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace pd::sandbox {

/// What is to go wrong with one request.
struct FaultAction {
    int status = 0; ///< instead of the work; 0: do the work
    int delayMs = 0;
    bool closeBeforeWork = false; ///< the connection ends, nothing was done
    bool closeBeforeResponse = false; ///< the work was done, the connection ends
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/// The faults of --faults FILE (docs/sandbox.md): which request, which time, what happens.
class Faults
{
public:
    /// Kind::Input with the reason for a file that cannot be read or says something unknown. An empty name: no faults.
    [[nodiscard]] static Result<Faults> load(const QString& file);

    /// Counts the request and says what is to go wrong with it; several faults add up.
    [[nodiscard]] FaultAction next(const HttpRequest& request);

private:
    struct Rule {
        QByteArray method; ///< empty: any
        QRegularExpression path;
        int nth = 0; ///< only this one, from 1; 0: see `every`
        int every = 1;
        FaultAction action;
        int seen = 0;
    };

    [[nodiscard]] static Result<Rule> readRule(const QJsonObject& object);

    QList<Rule> m_rules;
};

} // namespace pd::sandbox
