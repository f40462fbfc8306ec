// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/package.h"
#include "core/docx/reference_targets.h"
#include "core/docx/relationships.h"

namespace aigaq::docx {

/// word/footnotes.xml: the two separators, which the settings name, then the notes; a note's id is
/// its number (ISO/IEC 29500-1, 17.11.15). Their links are added to `relationships`.
void writeFootnotesPart(Package& package, const document::Reading& reading,
                        const ReferenceTargets& targets, Relationships& relationships);

} // namespace aigaq::docx
