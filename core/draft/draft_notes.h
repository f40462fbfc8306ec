// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/sourced_text.h"

#include <optional>

namespace aigaq::draft {

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
    /// Of each note, which of a document's notes it is a version of, in the order of the marks
    /// there; nothing: of none. Only known where versions stand side by side.
    std::optional<std::vector<std::optional<std::size_t>>> versionOf = {};
};

} // namespace aigaq::draft
