// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stopwatch.h"

namespace aigaq::bench {

double Stopwatch::now() const
{
    constexpr double nanosecond = 1e-9;
    timespec time{};
    clock_gettime(m_counts == Counts::Process ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_THREAD_CPUTIME_ID,
                  &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * nanosecond;
}

} // namespace aigaq::bench
