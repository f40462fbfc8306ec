// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reference_targets.h"

#include "core/docx/bookmarks.h"

namespace aigaq::docx {

using namespace document;

ReferenceTargets referenceTargets(const Reading& reading)
{
    ReferenceTargets targets;
    PrintedNumber number;
    for (const Block& block : reading.blocks) {
        if (block.number == 0)
            continue;
        const QString bookmark = bookmarkName(block);
        if (block.kind == BlockKind::Issue || block.kind == BlockKind::Question)
            number = {.bookmark = bookmark, .printed = QString::number(block.number)};
        std::vector<PrintedNumber>& target = targets[block.id];
        target = {number};
        if (block.kind == BlockKind::SubQuestion)
            target.push_back({.bookmark = bookmark, .printed = block.letter + u')'});
    }
    return targets;
}

} // namespace aigaq::docx
