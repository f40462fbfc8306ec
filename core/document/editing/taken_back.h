// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

namespace aigaq::document {

/// What takes back that a version in another language was taken in, whatever has been done since:
/// its texts, footnotes and comments, but for those that are others again, or gone, by now.
[[nodiscard]] Edit takenBack(const Submission& now, const Edit& takenIn);

} // namespace aigaq::document
