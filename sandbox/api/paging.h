// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/router.h"

#include "core/result.h"

#include <SQLiteCpp/Statement.h>

namespace pd::sandbox {

struct PageRequest {
    qint64 offset = 0;
    int max = 100;
};

/// `offset` (or `start`) and `max` of a call; a `max` above `highest` is lowered to it. An Answer with 400 when one of them is
/// no number.
[[nodiscard]] tl::expected<PageRequest, Answer> readPage(
    const Call& call, int usual, int highest, const QString& offsetName = QStringLiteral("offset"));

/// Adds the Link header (RFC 5988) with rel first, prev and next, as far as there are any. `base` is "http://127.0.0.1:PORT/v1".
void addLinks(Answer& answer, const Call& call, const PageRequest& page, bool more, const QString& base,
    const QString& offsetName = QStringLiteral("offset"));

struct PageItems {
    QJsonArray items;
    bool more = false;
};

/// The rows of a statement that asks for one row more than the page takes, each as `toJson` gives it.
template<typename ToJson>
[[nodiscard]] PageItems pageOf(SQLite::Statement& found, int max, ToJson toJson)
{
    PageItems page;
    while (found.executeStep()) {
        if (page.items.size() == max) {
            page.more = true;
            break;
        }
        page.items << toJson(found);
    }
    found.reset();
    return page;
}

} // namespace pd::sandbox
