// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

namespace aigaq::document {

/// Words taken out of a submission, or on their way into one, with all that they need to stand in
/// another place or document: what a clipboard holds.
struct Excerpt {
    /// In one language. Paragraphs that stand between others are whole, the first and the last may
    /// be parts. None at all is the same as one empty text.
    std::vector<Text> paragraphs;
    std::map<NodeId, Footnote> footnotes;
    std::map<NodeId, Citation> citations;
    std::map<NodeId, Source> sources;
    friend bool operator==(const Excerpt&, const Excerpt&) = default;
};

/// What copying this selection puts into the clipboard.
[[nodiscard]] Excerpt excerptOf(const Submission& submission, const Selection& selection);

} // namespace aigaq::document
