// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace pd::test {

/// "field rule=text, …": what a failed comparison shows.
[[nodiscard]] inline QString brokenRules(const QList<FieldError>& errors)
{
    QStringList lines;
    for (const FieldError& error : errors)
        lines << error.field + u' ' + error.rule + (error.text.isEmpty() ? QString() : QString(u'=' + error.text));
    return lines.join(QLatin1String(", "));
}

} // namespace pd::test
