// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <QRandomGenerator>

namespace aigaq::document {

/// A new footnote with its mark at the caret; the caret stands in the footnote's text. Nothing in a
/// footnote: ISO/IEC 29500-1, 17.11.14.
[[nodiscard]] std::optional<Edited>
insertFootnote(const Submission& submission, const Caret& caret,
               QRandomGenerator& random = *QRandomGenerator::system());

/// A cross-reference at the caret; the caret stands behind it. The target is a paragraph of an
/// issue or a question, or a sub-question; nothing for another.
[[nodiscard]] std::optional<Edited> insertCrossReference(const Submission& submission,
                                                         const Caret& caret, const NodeId& target);

/// The numbers, as printed in this language before the edit, of the footnotes that it removes. A
/// footnote that has no mark in this language has no number and is not among them.
[[nodiscard]] std::vector<int> footnotesRemoved(const Submission& before, const Edit& edit,
                                                Language language);

} // namespace aigaq::document
