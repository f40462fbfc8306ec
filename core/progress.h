// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace aigaq {

/// Told now and then how much of a long piece of work is done, from 0 to 1; says whether to go on.
/// It is called on the thread that does the work. An empty one means: go on, nobody is watching.
using Progress = std::function<bool(double done)>;

/// That of a step which begins when `from` of the whole is done and ends at `to`.
[[nodiscard]] inline Progress progressOfStep(const Progress& whole, double from, double to)
{
    if (!whole)
        return {};
    return [whole, from, to](double done) { return whole(from + done * (to - from)); };
}

} // namespace aigaq
