// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/draft_outline.h"

namespace aigaq::draft {

struct ImportedTranslation {
    document::Submission submission;
    document::Language language;
    std::vector<Finding> findings; ///< in order of line; what the draft lacks comes last
};

/// Takes in a draft as the version of `into` in this language. Only texts in it change.
///
/// Texts are matched as in matched_texts.h; notes by number: the translation's third note is the
/// document's third. A matched note keeps what it cites. Comments and references come along.
[[nodiscard]] ImportedTranslation takeTranslation(OutlinedDraft draft, document::Language language,
                                                  const document::Submission& into,
                                                  ReadingProgress& progress);

} // namespace aigaq::draft
