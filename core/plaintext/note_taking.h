// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/draft_notes.h"
#include "core/draft/draft_paragraphs.h"
#include "core/draft/reading_progress.h"

namespace aigaq::plaintext {

/// Takes the notes out of the paragraphs. A `draft::SourcedText::noteMark` is left at the place of
/// each mark, nothing at that of a note's text. What it finds is added to the draft's findings.
///
/// Marks and texts are matched by number; where a number comes several times, in order. A text
/// without a mark gets one where it stands, unless it stands alone.
[[nodiscard]] draft::DraftNotes takeNotes(draft::DraftParagraphs& draft,
                                          draft::ReadingProgress& progress);

} // namespace aigaq::plaintext
