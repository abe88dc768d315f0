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
    bool added = false;
    m_last = m_numbers.find(FlatIndex::hashOf(text), size(), added, [&](quint32 number) { return m_words[number] == text; });
    if (added)
        append(text);
    return m_last;
}

} // namespace pd
