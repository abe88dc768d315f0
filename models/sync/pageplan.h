// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>

#include <limits>
#include <optional>

namespace pd {

/// Which offsets of a list to ask for, when several requests are in flight and nobody says how long the list is.
/// The first answer tells the page size that the server really uses (it may lower `max`); then offsets are asked ahead until an answer
/// says that it was the last. Pages that came shorter than that leave gaps, which are asked for first. A list that only repeats itself
/// is given up.
class PagePlan
{
public:
    static constexpr int everything = std::numeric_limits<int>::max();

    explicit PagePlan(int start)
        : m_start(start)
        , m_next(start)
        , m_contiguous(start)
    {
    }

    /// The next offset to ask for now; nullopt: none, or the first answer is still awaited.
    [[nodiscard]] std::optional<int> next();
    /// `nextOffset` as in Page; `anyNew`: at least one record was not on another page.
    void received(int offset, int nextOffset, bool anyNew);

    /// Everything below has arrived; `everything` when all has.
    [[nodiscard]] int contiguous() const { return m_contiguous; }
    /// The list was read to its end, without contradiction.
    [[nodiscard]] bool isComplete() const { return m_contiguous == everything && !m_contradicted && !gaveUp(); }

private:
    [[nodiscard]] bool gaveUp() const;
    [[nodiscard]] int boundaryAfter(int offset) const { return m_start + ((offset - m_start) / m_stride + 1) * m_stride; }

    int m_start;
    int m_next;
    int m_contiguous;
    int m_stride = 0; ///< 0: not known yet
    bool m_firstAsked = false;
    int m_end = everything; ///< nothing is asked for from here on
    int m_repeats = 0;
    bool m_contradicted = false;
    QList<int> m_gaps;
    QMap<int, int> m_done; ///< offset → where its page ended
};

} // namespace pd
