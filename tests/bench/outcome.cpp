// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/outcome.h"

#include <cstdio>
#include <cstdlib>
#include <print>

namespace aigaq::bench {

void require(bool good, const char* what)
{
    if (good)
        return;
    std::println(stderr, "failed: {}", what);
    std::exit(EXIT_FAILURE);
}

void print(const Stopwatch& stopwatch)
{
    for (const double seconds : stopwatch.laps())
        std::println("{:.9f}", seconds);
}

} // namespace aigaq::bench
