// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace pd {

/// What an encoded Webex ID says: base64 of "ciscospark://CLUSTER/TYPE/UUID" (domain.md 1.2).
struct WebexId {
    QString cluster; ///< "us"
    QString type; ///< "ENTERPRISE", "ORGANIZATION", "SUBSCRIBER" …
    QString uuid; ///< the bare UUID that some APIs want
};

/// nullopt when the text is no such ID. Padding is optional.
[[nodiscard]] std::optional<WebexId> decodeWebexId(const QString& encoded);
/// Unpadded base64.
[[nodiscard]] QString encodeWebexId(const WebexId& id);
/// The bare UUID of an encoded ID; the text itself where it is not encoded.
[[nodiscard]] QString bareUuid(const QString& id);

} // namespace pd
