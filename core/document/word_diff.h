// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/text.h"

#include <vector>

/// How two wordings differ, word by word: the one comparison that history, translation and merging
/// show. Words are cut and aligned as in joining (words.h, alignment.h).
///
/// A word that looks different (bold, italic, another link) is a change: it is removed as it looked
/// and added as it looks. An anchor counts as a word of its own, so a footnote's mark that was
/// moved is removed where it stood and added where it stands.
///
/// Neighbouring changes are one if nothing stands between them that a reader could hold on to:
/// spaces and punctuation alone, or a single word between changes of three words or more. A mark
/// that stayed is never told as removed and added.
namespace aigaq::document {

enum class WordChange { Kept, Removed, Added };

struct DiffPiece {
    WordChange change;
    Text text; ///< with its looks and anchors; of kept words those are the same on both sides
    friend bool operator==(const DiffPiece&, const DiffPiece&) = default;
};

/// In the order of the text; what was removed stands before what was added in its place. No piece
/// is empty. Kept and removed pieces together are the old text exactly, kept and added ones the
/// new.
using WordDiff = std::vector<DiffPiece>;

[[nodiscard]] WordDiff wordDiff(const Text& before, const Text& after);

/// How many words were removed and added; spaces, punctuation and anchors are none.
struct ChangedWords {
    int removed = 0;
    int added = 0;
    friend bool operator==(const ChangedWords&, const ChangedWords&) = default;
};

[[nodiscard]] ChangedWords changedWords(const WordDiff& diff);

} // namespace aigaq::document
