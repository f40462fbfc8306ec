// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>
#include <print>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

double seconds(const timeval& time)
{
    constexpr double microsecond = 1e-6;
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * microsecond;
}

} // namespace

/// bench_run REPORT COMMAND [ARGUMENT]...: runs the command, writes its CPU seconds and its peak
/// memory in KiB into the file REPORT, and ends as it ended.
///
/// A small program of its own, since Linux counts what the starting process holds, too, as the
/// peak of what it starts: anything started by a Python script seems to take tens of MiB.
int main(int argc, char* argv[])
{
    constexpr int notRun = 127; // as shells say it
    if (argc < 3)
        return notRun;
    const pid_t child = fork();
    if (child == 0) {
        execvp(argv[2], argv + 2);
        std::perror(argv[2]);
        _exit(notRun);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child)
        return notRun;
    std::FILE* report = std::fopen(argv[1], "w");
    if (report == nullptr)
        return notRun;
    std::println(report, "{} {}", seconds(used.ru_utime) + seconds(used.ru_stime), used.ru_maxrss);
    if (std::fclose(report) != 0)
        return notRun;
    return WIFEXITED(status) ? WEXITSTATUS(status) : EXIT_FAILURE;
}
