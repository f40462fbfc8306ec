// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/finding.h"

namespace aigaq::draft {

/// That a broken line was joined to the next, told with the words on both sides of the break: short
/// enough to be shown, whatever the words are. `line` is that of the upper words.
[[nodiscard]] Finding joined(FindingKind kind, QStringView above, QStringView below, int line);

} // namespace aigaq::draft
