// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstring>
#include <string_view>
#include <vector>

namespace pd {

/// Finds numbers by hash: one array, probed in order, so that most look-ups touch one place in memory. Whoever uses it compares what a
/// number stands for. Nothing is ever removed.
class FlatIndex
{
public:
    /// Calls `same(number)` for each candidate until it gives true: a pointer to that number. Otherwise a new one is put there, `next`, and
    /// `added` is true.
    template<typename Same>
    quint32 find(quint64 hash, quint32 next, bool& added, Same same)
    {
        if ((m_used + 1) * 2 > m_places.size())
            grow();
        const size_t mask = m_places.size() - 1;
        for (size_t at = hash & mask;; at = (at + 1) & mask) {
            Place& place = m_places[at];
            if (place.number == empty) {
                place = {hash, next};
                ++m_used;
                added = true;
                return next;
            }
            if (place.hash == hash && same(place.number)) {
                added = false;
                return place.number;
            }
        }
    }

    template<typename Same>
    [[nodiscard]] bool contains(quint64 hash, Same same) const
    {
        if (m_places.empty())
            return false;
        const size_t mask = m_places.size() - 1;
        for (size_t at = hash & mask; m_places[at].number != empty; at = (at + 1) & mask) {
            if (m_places[at].hash == hash && same(m_places[at].number))
                return true;
        }
        return false;
    }

    void clear()
    {
        m_places.clear();
        m_used = 0;
    }

    [[nodiscard]] static quint64 mixed(quint64 hash, quint64 value)
    {
        hash = (hash ^ value) * 0x9E3779B97F4A7C15ULL;
        return hash ^ (hash >> 32);
    }
    [[nodiscard]] static quint64 hashOf(std::string_view text)
    {
        quint64 hash = text.size();
        size_t i = 0;
        for (; i + 8 <= text.size(); i += 8) {
            quint64 word = 0;
            std::memcpy(&word, text.data() + i, 8);
            hash = mixed(hash, word);
        }
        quint64 rest = 0;
        if (i < text.size())
            std::memcpy(&rest, text.data() + i, text.size() - i);
        return mixed(hash, rest);
    }

private:
    static constexpr quint32 empty = 0xFFFFFFFF;

    struct Place {
        quint64 hash = 0;
        quint32 number = empty;
    };

    void grow()
    {
        std::vector<Place> old = std::move(m_places);
        m_places.assign(old.empty() ? 1024 : old.size() * 2, Place());
        const size_t mask = m_places.size() - 1;
        for (const Place& place : old) {
            if (place.number == empty)
                continue;
            size_t at = place.hash & mask;
            while (m_places[at].number != empty)
                at = (at + 1) & mask;
            m_places[at] = place;
        }
    }

    std::vector<Place> m_places;
    size_t m_used = 0;
};

} // namespace pd
