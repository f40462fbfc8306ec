// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <QRandomGenerator>

namespace aigaq::document {

/// Backspace with the caret at the start of a text.
///
/// A continuation paragraph, a sub-question and a paragraph of the introduction join the one before
/// them, in every language. The first sub-question becomes a paragraph of its question, or goes if
/// it is empty in every language. So do an empty pair, from the start of its issue, an empty
/// heading, and the first paragraph of the introduction. Elsewhere the caret goes to the end of the
/// text before: an issue and a question are never glued together.
///
/// Nothing where the caret is not at the start of a text, at the very beginning, and in footnotes.
[[nodiscard]] std::optional<Edited>
joinWithTextBefore(const Submission& submission, const Caret& caret,
                   QRandomGenerator& random = *QRandomGenerator::system());

/// Delete with the caret at the end of a text: the same with the text that follows. Where nothing
/// can be joined or goes, the caret moves to the start of that text.
[[nodiscard]] std::optional<Edited>
joinWithTextAfter(const Submission& submission, const Caret& caret,
                  QRandomGenerator& random = *QRandomGenerator::system());

} // namespace aigaq::document
