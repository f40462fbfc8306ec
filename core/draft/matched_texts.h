// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/document/text_place.h"
#include "core/draft/draft_outline.h"

namespace aigaq::draft {

/// Where a text is printed, for findings about it.
struct Printed {
    std::optional<document::BlockKind> kind = {};
    int paragraph = 0;
    QString letter = {};
    int note = 0;
};

/// A text of a draft and the text of a document that it is a version of.
struct MatchedText {
    const SourcedText* words;   ///< never null
    document::Texts* texts;     ///< null: the document has no place for it
    document::NodeId node = {}; ///< that has the texts
    document::TextRole role = document::TextRole::Text;
    Printed printed = {};
    QString lead = {}; ///< of one without a place: number, label or letter
    int line = 0;      ///< the draft's, where a lead begins
};

/// All texts of an outline in its order. Headings, paragraphs, continuation paragraphs and
/// sub-questions are matched by their order, which is what their numbers say. Both must outlive it.
[[nodiscard]] std::vector<MatchedText> matchedTexts(const DraftOutline& outline,
                                                    document::Submission& submission);

} // namespace aigaq::draft
