// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrlQuery>

namespace pd {

/// The target of rel="next" in a Link header (RFC 8288), as sent; empty when there is none.
[[nodiscard]] QString nextLink(const QString& header);

/// Where the next page of an offset list starts: the number in `link`, or the end of a full page. -1: this was the last page, which is
/// also what an empty page and a link that does not go forward mean.
[[nodiscard]] int nextOffset(const QString& link, int offset, int max, qsizetype received);

/// The query of a next link. Only this is used of it, never its host, so the token cannot be led elsewhere.
[[nodiscard]] QUrlQuery queryOf(const QString& link);

} // namespace pd
