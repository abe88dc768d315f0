// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QJsonObject>
#include <QString>

namespace pd {

/// Where a command writes: results to stdout, problems to stderr. With --json one document goes to stdout and nothing else. Text of a server is
/// shown without control characters.
class Console
{
public:
    explicit Console(bool json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool json() const { return m_json; }
    /// A line of the result; nothing with --json.
    void say(const QString& line) const;
    /// A problem.
    void complain(const QString& line) const;
    /// An error as a sentence, with the server's words and tracking ID below. `about` names what it concerns; may be empty.
    void complain(const QString& about, const Error& error) const;
    /// The document of --json; nothing without.
    void document(const QJsonObject& object) const;

private:
    bool m_json;
};

/// cli.md: 1 failed or partly, 2 wrong usage, 3 not signed in or refused, 4 server unreachable.
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, Refused = 3, Unreachable = 4 };

[[nodiscard]] ExitCode exitCodeOf(const Error& error);
[[nodiscard]] QJsonObject errorJson(const Error& error);

} // namespace pd
