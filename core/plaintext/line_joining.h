// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plaintext/source_lines.h"
#include "core/plaintext/sourced_text.h"

namespace aigaq::plaintext {

/// A run of words of the draft, between what begins a paragraph and what begins the next.
struct DraftParagraph {
    SourcedText text;          ///< without `lead`
    std::optional<int> number; ///< as the draft has it
    bool labelled = false;     ///< the label of a question was there
    bool heading = false;      ///< by its words
    std::optional<int> note;   ///< of a note on lines of its own; then `text` is the note's
    bool afterBlank = false;   ///< an empty line stands above, or nothing
    int line = 0;
    int lines = 1;          ///< how many of the draft it is made of
    QString lead = {};      ///< number and label as typed
    bool onlyNotes = false; ///< nothing was left when its notes were taken out
};

/// Something found at a place in a paragraph.
struct PlacedFinding {
    Finding finding;
    std::size_t paragraph = 0;
    qsizetype offset = 0;                 ///< in the paragraph's text as joined
    std::optional<std::size_t> note = {}; ///< index of the note that it is in
};

struct JoinedDraft {
    std::vector<DraftParagraph> paragraphs;
    std::vector<PlacedFinding> findings; ///< Joined and JoinedAtHyphen, in order of place
};

/// Stands between the lines of one question where the lower begins like a sub-question.
inline constexpr QChar lineBreak = u'\n';

/// Puts the lines of a draft together into paragraphs. A number, a label, a heading, a note of its
/// own, a bullet or an empty line begins a paragraph; so does a line after the end of a sentence,
/// unless the draft is wrapped at a width and the line broke for want of room.
[[nodiscard]] Result<JoinedDraft, ReadError> joinLines(const std::vector<SourceLine>& lines,
                                                       const ReadLimits& limits,
                                                       ReadingProgress& progress);

} // namespace aigaq::plaintext
