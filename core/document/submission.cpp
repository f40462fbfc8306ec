// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/submission.h"

namespace aigaq::document {

Submission newSubmission(Language draftLanguage)
{
    return Submission{.id = newNodeId(NodeKind::Document), .draftLanguage = draftLanguage};
}

Pair newPair(QRandomGenerator& random)
{
    Pair pair{.id = newNodeId(NodeKind::Pair, random)};
    pair.issue.paragraphs.push_back({.id = newNodeId(NodeKind::Paragraph, random)});
    pair.question.paragraphs.push_back({.id = newNodeId(NodeKind::Paragraph, random)});
    return pair;
}

} // namespace aigaq::document
