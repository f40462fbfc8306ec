// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/comment_ranges.h"

#include <algorithm>

namespace aigaq::docx {

namespace {

/// More ranges than any person lays over one another; each costs something with every change.
constexpr std::size_t mostOpen = 32;

} // namespace

void CommentRanges::begin(int id)
{
    const auto index = m_indexes.find(id);
    if (index == m_indexes.end() || m_open.size() >= mostOpen)
        return;
    const auto at = std::ranges::lower_bound(m_open, index->second);
    if (at != m_open.end() && *at == index->second)
        return;
    m_open.insert(at, index->second);
    m_current = -1;
}

void CommentRanges::end(int id)
{
    const auto index = m_indexes.find(id);
    if (index != m_indexes.end() && std::erase(m_open, index->second) > 0)
        m_current = -1;
}

int CommentRanges::current()
{
    if (m_current < 0) {
        m_current = numberOf(m_open);
        m_read.insert(m_open.begin(), m_open.end());
    }
    return m_current;
}

bool CommentRanges::isPoint(int id) const
{
    const auto index = m_indexes.find(id);
    return index != m_indexes.end() && !m_read.contains(index->second);
}

int CommentRanges::with(int comments, int id)
{
    std::vector<std::size_t> set;
    if (comments > 0)
        set = m_sets[static_cast<std::size_t>(comments) - 1];
    const std::size_t index = m_indexes.at(id);
    m_read.insert(index);
    set.insert(std::ranges::lower_bound(set, index), index);
    return numberOf(set);
}

int CommentRanges::numberOf(const std::vector<std::size_t>& set)
{
    if (set.empty())
        return 0;
    const auto [known, isNew] = m_numbers.try_emplace(set, static_cast<int>(m_sets.size()) + 1);
    if (isNew)
        m_sets.push_back(set);
    return known->second;
}

} // namespace aigaq::docx
