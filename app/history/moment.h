// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/claim.h"

namespace aigaq::app {

/// "2026-11-02 14:02  A. Kim": when and by whom, as it is claimed, in the user's time zone.
/// `merge`: the one that brought it.
[[nodiscard]] QString momentOf(const store::Claim& claim, std::optional<qint64> merge);

/// The same as a window says it: "today 14:02, A. Kim".
[[nodiscard]] QString shownMomentOf(const store::Claim& claim, std::optional<qint64> merge);

} // namespace aigaq::app
