// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/draft_outline.h"

namespace aigaq::draft {

struct ImportedDraft {
    document::Submission submission;
    std::vector<Finding> findings; ///< in order of line
};

/// Makes a submission of a draft in this language.
[[nodiscard]] ImportedDraft newSubmissionOf(const OutlinedDraft& draft, document::Language language,
                                            ReadingProgress& progress);

} // namespace aigaq::draft
