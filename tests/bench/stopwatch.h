// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>
#include <utility>
#include <vector>

namespace aigaq::bench {

/// Counts CPU seconds, which tell far more than the clock on a machine that others use, too; the
/// clock itself only where one waits for the disk.
class Stopwatch {
public:
    enum class Counts {
        Process, ///< all threads, from the process's start
        Thread,  ///< the calling thread alone: what a window's user waits for
        Clock,
    };
    explicit Stopwatch(Counts counts = Counts::Process) : m_counts(counts) {}

    /// Runs the work and keeps its time as a lap; gives back what the work does.
    template <class Work>
    auto lap(Work&& work)
    {
        const double start = now();
        auto result = std::forward<Work>(work)();
        m_laps.push_back(now() - start);
        return result;
    }
    /// A lap that began with the process.
    void lapFromStart() { m_laps.push_back(now()); }

    [[nodiscard]] const std::vector<double>& laps() const { return m_laps; }

private:
    [[nodiscard]] double now() const;

    Counts m_counts;
    std::vector<double> m_laps;
};

} // namespace aigaq::bench
