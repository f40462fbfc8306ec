// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/draft_outline.h"

namespace aigaq::draft {

/// Parts the questions of an outline into their own words and their sub-questions, once all
/// paragraphs are in it. Reports about labels, and about halves that are missing or without words.
[[nodiscard]] std::vector<Finding> completePairs(DraftOutline& outline, ReadingProgress& progress);

} // namespace aigaq::draft
