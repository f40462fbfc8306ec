// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/draft_paragraphs.h"
#include "core/plaintext/source_lines.h"

namespace aigaq::plaintext {

/// Puts the lines of a draft together into paragraphs; the findings are Joined and JoinedAtHyphen.
/// A number, a label, a heading, a note of its own, a bullet or an empty line begins a paragraph;
/// so does a line after the end of a sentence, unless the draft is wrapped at a width and the line
/// broke for want of room.
[[nodiscard]] Result<draft::DraftParagraphs, ReadError>
joinLines(const std::vector<SourceLine>& lines, const ReadLimits& limits,
          draft::ReadingProgress& progress);

} // namespace aigaq::plaintext
