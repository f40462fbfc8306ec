// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aigaq::tests {

/// While it lives, SQLite's calls that change something on the disk (writing, shortening, making
/// and removing files) are counted, and one of them goes wrong: SQLite lets its calls to the system
/// be replaced for this.
class FailingSystem {
public:
    enum class Fault {
        DiskFull, ///< this call and all later ones that need room fail, the first after half a
                  ///< write
        Broken,   ///< this one call fails with an input/output error
        Killed,   ///< the process dies as by kill -9, after half a write
    };
    /// The call, counted from 1, that goes wrong.
    FailingSystem(Fault fault, int call);
    ~FailingSystem();
    FailingSystem(const FailingSystem&) = delete;
    FailingSystem& operator=(const FailingSystem&) = delete;

    /// Whether there were so many calls at all.
    [[nodiscard]] static bool hasFailed();
};

} // namespace aigaq::tests
