// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "tests/bench/generated_files.h"

namespace aigaq::bench {

/// The path of the submission of this size in three languages with ten versions of each text, of
/// which the second has a name. It is made when it is first asked for, which takes a minute for ten
/// thousand pairs.
[[nodiscard]] QString historyFile(const GeneratedFiles& files);

/// A few words more at the end of the draft's first issue.
void addWords(document::Submission& submission, int number);

} // namespace aigaq::bench
