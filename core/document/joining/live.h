// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

namespace aigaq::document {

/// The one rule by which versions that stand side by side are joined, the same for words, looks,
/// anchors, places and states:
///
///     A head gives way where another head changed and it did not, seen from what both had.
///
/// Each pair of heads is asked with its own base, so no order of merging can matter. Whoever is
/// left stays; nobody left (a ring, each giving way to the next): all stay.
///
/// `heads` says how many there are; `givesWay(h, g)` whether g says something else than h, while h
/// says what h and g both had before.
[[nodiscard]] std::vector<std::size_t> liveHeads(std::size_t heads, const auto& givesWay)
{
    std::vector<std::size_t> live;
    for (std::size_t h = 0; h < heads; ++h) {
        bool stays = true;
        for (std::size_t g = 0; g < heads && stays; ++g)
            stays = g == h || !givesWay(h, g);
        if (stays)
            live.push_back(h);
    }
    if (live.empty()) {
        live.resize(heads);
        std::iota(live.begin(), live.end(), std::size_t{0});
    }
    return live;
}

} // namespace aigaq::document
