// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/paging.h"
#include "sandbox/state/personstore.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace pd::sandbox {

/// What GET /wholesale/subscribers filters and sorts by.
struct SubscriberFilter {
    qint64 provider = 0;
    std::optional<qint64> org; ///< of the customer; -1: a customer that does not exist
    std::optional<qint64> person;
    QString email;
    std::optional<bool> pending;
    std::optional<qint64> createdAfter; ///< epoch ms
    std::optional<qint64> changedAfter; ///< epoch ms
    bool byChange = false;
    bool descending = false;

    [[nodiscard]] bool isPlain() const;
};

/// Pages of subscribers that cost the same at offset 900,000 as at 0: the plain list is reached by counting the rows that are not in it,
/// and other lists go on from where the page before ended.
class SubscriberList
{
public:
    explicit SubscriberList(State& state)
        : m_state(state)
    {
    }

    struct Rows {
        QList<PersonRow> rows;
        bool more = false;
    };
    [[nodiscard]] Rows page(const SubscriberFilter& filter, const PageRequest& page);

private:
    struct Mark {
        qint64 key = 0;
        qint64 row = 0;
    };

    [[nodiscard]] Rows plain(const SubscriberFilter& filter, const PageRequest& page);
    [[nodiscard]] Rows filtered(const SubscriberFilter& filter, const PageRequest& page);
    [[nodiscard]] Rows take(SQLite::Statement& found, int max) const;
    void refresh();
    /// The row of the position in the plain list, by creation.
    [[nodiscard]] qint64 rowAt(qint64 position) const;

    State& m_state;
    quint64 m_generation = 0;
    qint64 m_last = 0;
    std::vector<qint64> m_gaps; ///< rows that are not in the plain list, ascending
    QHash<QString, QMap<qint64, Mark>> m_marks; ///< per list: what was last before an offset
};

} // namespace pd::sandbox
