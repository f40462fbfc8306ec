// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/draft_outline.h"

namespace aigaq::draft {

/// Which pair of the document each pair of a translation is a version of, counted from 0.
///
/// If the numbers that the translation has are those of the document's paragraphs, they decide, so
/// that a paragraph left out does not move all others. Otherwise pairs are matched in order. A pair
/// beyond the document's last has a position that is not in the document.
[[nodiscard]] std::vector<std::size_t> matchedPairs(const DraftOutline& translation);

/// Which note of the document, counted from 0 in the order of its marks, each note of a translation
/// is a version of: as is known, else by number if each number is there once, else by order. A note
/// without a mark and one beyond the document's last has a position that is not in the document.
[[nodiscard]] std::vector<std::size_t> matchedNotes(const DraftNotes& translation,
                                                    std::size_t notesInDocument);

} // namespace aigaq::draft
