// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <vector>

namespace aigaq::document {

/// Which of these values rise from left to right and are as many as can: their positions. So, of
/// things that have changed places, those that stayed when as few as possible moved. Of several
/// such choices it is always the same one.
template <class Value>
[[nodiscard]] std::vector<std::size_t> longestRise(const std::vector<Value>& values)
{
    std::vector<std::size_t> tails; // of the best rise of each length, the position of its end
    std::vector<std::size_t> before(values.size(), values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto at =
            std::ranges::lower_bound(tails, values[i], std::ranges::less{},
                                     [&values](std::size_t tail) { return values[tail]; });
        if (at != tails.begin())
            before[i] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<std::size_t> rise;
    for (std::size_t i = tails.empty() ? values.size() : tails.back(); i < values.size();
         i = before[i])
        rise.push_back(i);
    std::ranges::reverse(rise);
    return rise;
}

} // namespace aigaq::document
