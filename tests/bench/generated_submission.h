// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"

namespace aigaq::bench {

/// A submission in English of this many pairs, always the same one: about 60 words an issue, 40 a
/// question, and a footnote with a link on each issue.
///
/// Two words in three are common ones, the others names, places and figures, few of which come
/// twice: as in real submissions, neither a cache of words nor a compressor knows all of them.
[[nodiscard]] document::Submission generatedSubmission(int pairs);

} // namespace aigaq::bench
