// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/out_of_sight.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace aigaq::app {

OutOfSight::OutOfSight() : m_wasDumpable(::prctl(PR_GET_DUMPABLE))
{
    ::prctl(PR_SET_DUMPABLE, 0);
    // The kernel sets the first back at an exec and at a change of user, but not this.
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

OutOfSight::~OutOfSight()
{
    ::prctl(PR_SET_DUMPABLE, m_wasDumpable);
}

} // namespace aigaq::app
