// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/editing/excerpt.h"

#include <QRandomGenerator>

namespace aigaq::document {

/// Puts words in the place of a selection: typing, typing over, deleting, cutting, pasting,
/// dropping, an input method's commit. The caret stands behind the new words.
///
/// Within one text only that text changes. Over several:
/// - What is covered whole goes, in all languages: pairs, headings, continuation paragraphs,
///   sub-questions, paragraphs of the introduction. Half a pair does not go; it becomes empty.
/// - The first text keeps what stands before the selection and takes the new words. What stands
///   behind the selection joins it where both are of one list (the introduction, an issue, the
///   paragraphs of a question, the sub-questions of one question) and stays where it is elsewhere:
///   an issue and a question are never glued together.
///
/// Further paragraphs of the excerpt become paragraphs of the list that the first text is in. Where
/// there is no such list (title, heading, footnote …) a space stands between them.
///
/// A note mark whose footnote has a mark in this language already brings a copy of that footnote.
/// A mark that names a footnote of neither the submission nor the excerpt is left out, and so is
/// what the place cannot hold: a note mark in a footnote, a citation outside one.
///
/// Nothing where the selection names no place of the submission.
[[nodiscard]] std::optional<Edited>
replaceSelection(const Submission& submission, const Selection& selection,
                 const Excerpt& replacement,
                 QRandomGenerator& random = *QRandomGenerator::system());

/// Moves the words of a selection to a caret outside it, as dragging does; footnotes go with their
/// marks. Nothing where the caret stands in the selection or at its ends.
[[nodiscard]] std::optional<Edited>
moveSelection(const Submission& submission, const Selection& selection, const Caret& target,
              QRandomGenerator& random = *QRandomGenerator::system());

} // namespace aigaq::document
