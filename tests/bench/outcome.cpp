// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/outcome.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <print>
#include <string>

namespace aigaq::bench {

namespace {

/// proc_pid_status(5). getrusage(2) would tell the most that this process *or the one that started
/// it* has held.
std::string peakMemory()
{
    std::ifstream status("/proc/self/status");
    const std::string_view name = "VmHWM:";
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(name))
            return line.substr(name.size());
    }
    return "0 kB";
}

} // namespace

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
        std::println("{:.9f} s", seconds);
    std::println("{}", peakMemory());
}

} // namespace aigaq::bench
