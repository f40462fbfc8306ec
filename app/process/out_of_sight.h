// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtClassHelperMacros>

namespace aigaq::app {

/// While it lives, this process writes no core dump, and no other program of the same user may look
/// into its memory.
class OutOfSight {
public:
    OutOfSight();
    ~OutOfSight();
    Q_DISABLE_COPY_MOVE(OutOfSight)

private:
    int m_wasDumpable;
};

} // namespace aigaq::app
