// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/wordlist.h"

#include <algorithm>

namespace pd {

std::string_view WordList::keep(std::string_view text)
{
    if (text.empty())
        return {};
    if (m_blocks.empty() || m_blocks.back().capacity() - m_blocks.back().size() < text.size()) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(std::max(blockBytes, text.size()));
    }
    std::vector<char>& block = m_blocks.back();
    const size_t begin = block.size();
    block.insert(block.end(), text.begin(), text.end());
    return {block.data() + begin, text.size()};
}

void WordList::append(std::string_view text) { m_words.push_back(keep(text)); }

quint32 WordList::numberOf(std::string_view text)
{
    if (text == m_words[m_last])
        return m_last;
    if (text.empty())
        return 0;
    if (const auto it = m_numbers.find(text); it != m_numbers.end())
        return m_last = it->second;
    m_last = size();
    append(text);
    m_numbers.emplace(m_words.back(), m_last);
    return m_last;
}

} // namespace pd
