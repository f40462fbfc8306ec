// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/marked_up.h"
#include "core/docx/package.h"
#include "core/docx/reference_targets.h"
#include "core/docx/relationships.h"
#include "core/progress.h"

namespace aigaq::docx {

/// word/document.xml: every block a paragraph of its style, then the page (ISO/IEC 29500-1, 17.2).
/// Links are added to `relationships`; `footer` is the footer's id among them. Gives the id that
/// the next tracked change has.
///
/// Nothing when `progress` asked to stop; the part is then incomplete.
[[nodiscard]] std::optional<int> writeDocumentPart(Package& package, const MarkedUp& markedUp,
                                                   document::Language language,
                                                   const ReferenceTargets& targets,
                                                   Relationships& relationships,
                                                   const QString& footer, const Progress& progress);

} // namespace aigaq::docx
