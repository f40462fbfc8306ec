// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/submission.h"

namespace aigaq::document {

Submission newSubmission(Language draftLanguage)
{
    return Submission{.id = newNodeId(NodeKind::Document), .draftLanguage = draftLanguage};
}

Pair newPair()
{
    return Pair{.id = newNodeId(NodeKind::Pair),
                .issue = {.paragraphs = {{.id = newNodeId(NodeKind::Paragraph)}}},
                .question = {.paragraphs = {{.id = newNodeId(NodeKind::Paragraph)}}}};
}

} // namespace aigaq::document
