// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/draft_comments.h"
#include "core/draft/finding.h"
#include "core/draft/sourced_text.h"

namespace aigaq::draft {

/// A run of words of the draft, between what begins a paragraph and what begins the next.
struct DraftParagraph {
    SourcedText text;          ///< without `lead`
    std::optional<int> number; ///< as the draft has it
    bool labelled = false;     ///< the label of a question was there
    bool heading = false;      ///< by its words or its style
    bool headingStyle = false; ///< its author said so
    std::optional<int> note;   ///< of a note on lines of its own; then `text` is the note's
    /// What it is in a submission, where the draft says so itself.
    std::optional<document::BlockKind> kind;
    bool afterBlank = false; ///< an empty line stands above, or nothing
    int line = 0;
    int lines = 1;          ///< how many of the draft it is made of
    QString lead;           ///< number and label as typed
    bool onlyNotes = false; ///< nothing was left when its notes were taken out
};

/// Something found at a place in a paragraph.
struct PlacedFinding {
    Finding finding;
    std::size_t paragraph = 0;
    qsizetype offset = 0;            ///< in the paragraph's text as joined
    std::optional<std::size_t> note; ///< index of the note that it is in
};

/// A draft cut into paragraphs, whatever kind of file it was.
struct DraftParagraphs {
    std::vector<DraftParagraph> paragraphs;
    std::vector<PlacedFinding> findings; ///< of the cutting, in order of place
    /// As Look::reference counts, the line of the paragraph whose number is printed; 0: of none.
    std::vector<int> references;
    DraftComments comments;
};

} // namespace aigaq::draft
