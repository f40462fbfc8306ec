// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/marked_up.h"
#include "core/docx/package.h"
#include "core/docx/relationships.h"
#include "core/docx/running_heads.h"
#include "core/progress.h"

namespace aigaq::docx {

/// word/document.xml: every block a paragraph of its style, in a table a cell's, then the page
/// (ISO/IEC 29500-1, 17.2 to 17.6). Links are added to `relationships`. Gives the id that the next
/// tracked change has.
///
/// Nothing when `progress` asked to stop; the part is then incomplete.
[[nodiscard]] std::optional<int>
writeDocumentPart(Package& package, const MarkedUp& markedUp, const PlacedComments& comments,
                  const DocxOptions& options, Relationships& relationships,
                  const std::vector<RunningHead>& heads, const Progress& progress);

} // namespace aigaq::docx
