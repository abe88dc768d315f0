// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace pd {

/// What a ledger row carries against silent damage: SQLite's own checks do not look at payload (reliability.md §0.6).
[[nodiscard]] QByteArray rowChecksum(const QString& key, const QByteArray& body);

} // namespace pd
