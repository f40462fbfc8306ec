// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/word_document.h"
#include "core/draft/draft_notes.h"
#include "core/draft/draft_paragraphs.h"

namespace aigaq::docx {

/// A Word document as a draft whose paragraphs await to be told what they are.
struct WordDraft {
    draft::DraftParagraphs paragraphs;
    draft::DraftNotes notes;
    document::Language recognised;
};

/// A number of Word's own is the paragraph's if its list is the one that numbers issues and
/// questions: the outermost level in digits, and where some list numbers questions, that list.
/// Other labels become the first word of their paragraph, as if they had been typed.
[[nodiscard]] WordDraft draftOf(WordDocument document);

} // namespace aigaq::docx
