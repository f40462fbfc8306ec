// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stopwatch.h"

namespace aigaq::bench {

namespace {

clockid_t clockOf(Stopwatch::Counts counts)
{
    switch (counts) {
    case Stopwatch::Counts::Process:
        return CLOCK_PROCESS_CPUTIME_ID;
    case Stopwatch::Counts::Thread:
        return CLOCK_THREAD_CPUTIME_ID;
    case Stopwatch::Counts::Clock:
        break;
    }
    return CLOCK_MONOTONIC;
}

} // namespace

double Stopwatch::now() const
{
    constexpr double nanosecond = 1e-9;
    timespec time{};
    clock_gettime(clockOf(m_counts), &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * nanosecond;
}

} // namespace aigaq::bench
