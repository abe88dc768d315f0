// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pageplan.h"

namespace pd {

bool PagePlan::gaveUp() const
{
    constexpr int repeatedPages = 6;
    return m_repeats >= repeatedPages;
}

std::optional<int> PagePlan::next()
{
    if (gaveUp())
        return std::nullopt;
    if (!m_gaps.isEmpty())
        return m_gaps.takeFirst();
    if (m_stride == 0) {
        if (std::exchange(m_firstAsked, true))
            return std::nullopt;
        return m_start;
    }
    if (m_next >= m_end)
        return std::nullopt;
    return std::exchange(m_next, m_next + m_stride);
}

void PagePlan::received(int offset, int nextOffset, bool anyNew)
{
    if (m_stride == 0) {
        m_stride = nextOffset > offset ? nextOffset - offset : 1;
        m_next = offset + m_stride;
    }
    m_repeats = anyNew || nextOffset < 0 ? 0 : m_repeats + 1;
    if (nextOffset < 0) {
        // Records behind the end: the list moved, or the server contradicts itself.
        if (!m_done.isEmpty() && m_done.lastKey() > offset && m_done.last() != everything)
            m_contradicted = true;
        m_end = qMin(m_end, offset);
        m_done.insert(offset, everything);
    } else {
        if (offset > m_end)
            m_contradicted = true;
        if (nextOffset < boundaryAfter(offset))
            m_gaps << nextOffset;
        m_done.insert(offset, nextOffset);
    }
    while (m_contiguous != everything) {
        auto page = m_done.upperBound(m_contiguous);
        if (page == m_done.begin() || *--page <= m_contiguous)
            break;
        m_contiguous = *page;
        // Only what is ahead matters from here on.
        m_done.erase(m_done.begin(), page);
    }
}

} // namespace pd
