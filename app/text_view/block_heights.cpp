// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_view/block_heights.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace aigaq::app {

void BlockHeights::replace(std::size_t first, std::size_t count, const std::vector<int>& guesses)
{
    std::vector<Block> blocks;
    blocks.reserve(guesses.size());
    for (const int guess : guesses)
        blocks.push_back({.height = guess});
    const auto begin = m_blocks.begin() + static_cast<std::ptrdiff_t>(first);
    if (count == guesses.size()) { // an edit inside a paragraph: the tree keeps its shape
        for (std::size_t i = 0; i < count; ++i)
            add(first + i, blocks[i].height - m_blocks[first + i].height);
        std::ranges::copy(blocks, begin);
        return;
    }
    m_blocks.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
    m_blocks.insert(m_blocks.begin() + static_cast<std::ptrdiff_t>(first), blocks.begin(),
                    blocks.end());
    rebuild();
}

void BlockHeights::setMeasured(std::size_t block, int height)
{
    add(block, height - m_blocks[block].height);
    m_blocks[block] = {.height = height, .measured = true};
}

void BlockHeights::forget(double factor)
{
    for (Block& block : m_blocks)
        block = {.height = static_cast<int>(std::lround(block.height * factor))};
    rebuild();
}

int BlockHeights::top(std::size_t block) const
{
    int sum = 0;
    for (std::size_t i = block; i > 0; i -= i & (~i + 1))
        sum += m_sums[i];
    return sum;
}

std::size_t BlockHeights::blockAt(int y) const
{
    std::size_t at = 0;
    int left = y;
    for (std::size_t step = std::bit_floor(m_blocks.size()); step > 0; step /= 2) {
        if (at + step <= m_blocks.size() && m_sums[at + step] <= left) {
            at += step;
            left -= m_sums[at];
        }
    }
    return std::min(at, m_blocks.empty() ? 0 : m_blocks.size() - 1);
}

void BlockHeights::rebuild()
{
    m_sums.assign(m_blocks.size() + 1, 0);
    for (std::size_t i = 1; i <= m_blocks.size(); ++i) {
        m_sums[i] += m_blocks[i - 1].height;
        const std::size_t parent = i + (i & (~i + 1));
        if (parent <= m_blocks.size())
            m_sums[parent] += m_sums[i];
    }
}

void BlockHeights::add(std::size_t block, int difference)
{
    for (std::size_t i = block + 1; i <= m_blocks.size(); i += i & (~i + 1))
        m_sums[i] += difference;
}

} // namespace aigaq::app
