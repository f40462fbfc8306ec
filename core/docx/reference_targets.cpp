// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reference_targets.h"

#include "core/docx/bookmarks.h"

namespace aigaq::docx {

using namespace document;

ReferenceTargets referenceTargets(const Reading& reading, const QString& suffix)
{
    ReferenceTargets targets;
    QString numbered; // the bookmark of the last paragraph that took a number
    for (const Block& block : reading.blocks) {
        if (block.number == 0)
            continue;
        const QString bookmark = bookmarkName(block) + suffix;
        if (block.kind == BlockKind::Issue || block.kind == BlockKind::Question)
            numbered = bookmark;
        std::vector<QString>& bookmarks = targets[block.id];
        bookmarks = {numbered};
        if (block.kind == BlockKind::SubQuestion)
            bookmarks.push_back(bookmark);
    }
    return targets;
}

} // namespace aigaq::docx
