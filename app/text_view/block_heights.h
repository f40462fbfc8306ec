// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace aigaq::app {

/// The heights of a long document's blocks, in whole pixels, with sums in logarithmic time (a
/// Fenwick tree). A height may be a guess until the block is laid out.
class BlockHeights {
public:
    [[nodiscard]] std::size_t size() const { return m_blocks.size(); }
    [[nodiscard]] int height(std::size_t block) const { return m_blocks[block].height; }
    [[nodiscard]] bool isMeasured(std::size_t block) const { return m_blocks[block].measured; }

    /// Puts guesses in the place of `count` blocks.
    void replace(std::size_t first, std::size_t count, const std::vector<int>& guesses);
    void setMeasured(std::size_t block, int height);
    /// Makes every height a guess again: what it was, times a factor.
    void forget(double factor);

    /// Where a block begins; for `size()`, where the last one ends.
    [[nodiscard]] int top(std::size_t block) const;
    /// The block at this distance from the top; the last one for what is beyond.
    [[nodiscard]] std::size_t blockAt(int y) const;

private:
    struct Block {
        int height = 0;
        bool measured = false;
    };
    void rebuild();
    void add(std::size_t block, int difference);

    std::vector<Block> m_blocks;
    std::vector<int> m_sums; ///< Fenwick's; m_sums[i] is the sum of the i & -i blocks up to i - 1
};

} // namespace aigaq::app
