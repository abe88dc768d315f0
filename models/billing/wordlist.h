// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/flatindex.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace pd {

/// The different texts of one column, numbered in the order of their first appearance. Number 0 is the empty text. UTF-8.
class WordList
{
public:
    WordList() { append({}); }
    WordList(const WordList&) = delete;
    WordList& operator=(const WordList&) = delete;

    /// The number of `text`, which is added when it is new.
    [[nodiscard]] quint32 numberOf(std::string_view text);
    /// Adds a text under the next number without looking whether it is there; for lists that are read back. numberOf() then does not find it.
    void append(std::string_view text);
    [[nodiscard]] std::string_view at(quint32 number) const { return m_words[number]; }
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_words.size()); }

private:
    [[nodiscard]] std::string_view keep(std::string_view text);

    static constexpr size_t blockBytes = 256 * 1024;

    std::deque<std::vector<char>> m_blocks; ///< texts one after the other; a block never grows over its capacity
    std::vector<std::string_view> m_words;
    FlatIndex m_numbers;
    quint32 m_last = 0; ///< most columns repeat themselves
};

} // namespace pd
