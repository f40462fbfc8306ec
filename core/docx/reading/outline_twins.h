// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/side_by_side.h"
#include "core/draft/draft_outline.h"

namespace aigaq::docx {

/// Says of each paragraph of a version what the main version's is that it stands beside, so that
/// its own numbers and labels, which may be missing or wrong, need not tell. Where the main one has
/// several texts in one paragraph, the version's words tell.
void followOutline(LanguageVersion& version, const draft::DraftOutline& main);

} // namespace aigaq::docx
