// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/out_of_sight.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace aigaq::app {

OutOfSight::OutOfSight() : m_wasDumpable(::prctl(PR_GET_DUMPABLE))
{
    ::prctl(PR_SET_DUMPABLE, 0);
    // A core pattern that is a program is given the dump even of such a process, unless:
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

OutOfSight::~OutOfSight()
{
    ::prctl(PR_SET_DUMPABLE, m_wasDumpable);
}

} // namespace aigaq::app
