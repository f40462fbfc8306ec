// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/marked_up.h"
#include "core/docx/package.h"
#include "core/docx/relationships.h"

namespace aigaq::docx {

/// word/footnotes.xml: the two separators, which the settings name, then the notes; a note's id is
/// its number in the document (ISO/IEC 29500-1, 17.11.15). Their links are added to
/// `relationships`; `firstChange`: the id of the first tracked change in them.
void writeFootnotesPart(Package& package, const MarkedUp& markedUp, Relationships& relationships,
                        int firstChange);

} // namespace aigaq::docx
