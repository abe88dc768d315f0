// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace pd {

/// `base` with `path` and `query` below it. Every segment and value is percent-encoded whole, so that an ID with "/", "?", "#" or "%" and
/// an e-mail address with "+" arrive as they are. Kind::Input for a segment that no encoding protects: empty, "." or "..".
[[nodiscard]] Result<QUrl> apiUrl(const QUrl& base, const QStringList& path, const QUrlQuery& query);

/// Adds a query item whose value is text of any kind ("%", "+", "&" included). Nothing is added for empty text.
void addText(QUrlQuery& query, const QString& key, const QString& value);

/// `text` resolved against `base` when it is on its scheme, host and port; otherwise an invalid URL.
[[nodiscard]] QUrl onSameHost(const QUrl& base, const QString& text);

} // namespace pd
