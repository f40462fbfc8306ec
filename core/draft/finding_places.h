// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/draft_notes.h"
#include "core/draft/draft_paragraphs.h"

namespace aigaq::draft {

/// Where a paragraph of the draft went.
struct PlaceInOutline {
    std::optional<document::BlockKind> kind;
    int number = 0;
};

/// What lines and notes reported, with the places that their paragraphs went to and the numbers
/// that their notes got; and which notes have another number now, or no mark. `places` has one for
/// each paragraph of the draft, and a last one for what is in none.
[[nodiscard]] std::vector<Finding> placedFindings(std::vector<PlacedFinding> findings,
                                                  const std::vector<PlaceInOutline>& places,
                                                  const DraftNotes& notes);

} // namespace aigaq::draft
