// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/stopwatch.h"

namespace aigaq::bench {

/// Ends the program with exit status 1 unless this is true: what was measured was not the work.
void require(bool good, const char* what);

/// Tells bench.py the laps: seconds, one a line.
void print(const Stopwatch& stopwatch);

} // namespace aigaq::bench
