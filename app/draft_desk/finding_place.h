// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/document/reading.h"
#include "core/draft/finding.h"

namespace aigaq::app {

/// Where an import's finding is in the text that it became: its words if they are found there, its
/// footnote's mark, or else the beginning of its paragraph. To be asked while the numbers are still
/// those of the import; `shown` is what an editor shows of the submission. Nothing for what
/// concerns the draft as a whole.
[[nodiscard]] std::optional<document::Selection> placeOf(const draft::Finding& finding,
                                                         const document::Submission& submission,
                                                         const document::Reading& shown);

} // namespace aigaq::app
