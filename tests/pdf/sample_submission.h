// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"

namespace aigaq::tests {

/// A submission about Arvenia, a state that does not exist, in three languages: headings, long and
/// short paragraphs, continuations, sub-questions, references, notes with long addresses, and one
/// note longer than the foot of a page likes.
[[nodiscard]] document::Submission sampleSubmission();

} // namespace aigaq::tests
