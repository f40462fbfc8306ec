// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aigaq::tests {

/// While it lives, every call by which this process changes something on the disk (writing,
/// shortening, syncing, linking, renaming, removing) is counted, whichever library makes it, and
/// one of them goes wrong. One at a time.
class FailingCalls {
public:
    enum class Fault {
        None,
        Full,   ///< no more room from this call on: writes fail, the first after half of it
        Broken, ///< this one call fails with an input/output error
        Gone,   ///< this one and all later ones fail so: the stick was pulled
        Short,  ///< this one writes half of what it should, if it writes, and says so
    };
    /// The call, counted from 1, that goes wrong.
    FailingCalls(Fault fault, int call);
    ~FailingCalls();
    FailingCalls(const FailingCalls&) = delete;
    FailingCalls& operator=(const FailingCalls&) = delete;

    /// So far, or when the last one ended.
    [[nodiscard]] static int calls();
};

} // namespace aigaq::tests
