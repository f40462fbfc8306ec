// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/draft_notes.h"
#include "core/draft/draft_paragraphs.h"
#include "core/draft/reading_progress.h"

#include <variant>

namespace aigaq::draft {

struct OutlineHalf {
    std::vector<SourcedText> paragraphs; ///< none: the draft does not have this half
    std::vector<SourcedText> subQuestions;
    std::optional<int> number; ///< as the draft has it
    QString lead;              ///< number and label as typed
    int line = 0;
    bool parted = false; ///< the draft says what its sub-questions are: they need not be looked for
};

struct OutlinePair {
    OutlineHalf issue;
    OutlineHalf question;
};

using OutlineItem = std::variant<SourcedText, OutlinePair>; ///< a heading or a pair

/// A draft taken apart, still in its own words: what `Submission` is, without ids and languages.
/// The note marks in the texts, read in the order of the members, are `DraftNotes::marks`.
struct DraftOutline {
    SourcedText title;
    SourcedText framework;
    std::vector<SourcedText> organisations;
    std::vector<SourcedText> introduction;
    std::vector<OutlineItem> items;
};

struct OutlinedDraft {
    DraftOutline outline;
    DraftNotes notes;
    std::vector<Finding> findings; ///< in order of line, with their places in the document
    std::vector<int> references;   ///< as in DraftParagraphs
    DraftComments comments;
};

/// Decides what each paragraph of a draft is. Its notes have been taken out and left their marks.
[[nodiscard]] OutlinedDraft outlineDraft(DraftParagraphs draft, DraftNotes notes,
                                         ReadingProgress& progress);

} // namespace aigaq::draft
