// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plaintext/line_joining.h"

namespace aigaq::plaintext {

/// A footnote of a draft.
struct DraftNote {
    int number = 0; ///< as the draft has it
    SourcedText text;
    int line = 0;        ///< of its text, or else of its mark
    bool marked = false; ///< it has a place in the text
};

struct DraftNotes {
    std::vector<DraftNote> notes;
    /// The note of each SourcedText::noteMark, in order of the paragraphs; each note is there once.
    std::vector<std::size_t> marks;
};

/// Takes the notes out of the paragraphs. A `SourcedText::noteMark` is left at the place of each
/// mark, nothing at that of a note's text. What it finds is added to the draft's findings.
///
/// Marks and texts are matched by number; where a number comes several times, in order. A text
/// without a mark gets one where it stands, unless it stands alone.
[[nodiscard]] DraftNotes takeNotes(JoinedDraft& draft, ReadingProgress& progress);

} // namespace aigaq::plaintext
