// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"

#include <set>

namespace aigaq::document {

/// The languages in which the submission says anything in its cover, items or footnotes. What only
/// a source says does not count: a report keeps its own title in every language.
[[nodiscard]] std::set<Language> writtenLanguages(const Submission& submission);

} // namespace aigaq::document
