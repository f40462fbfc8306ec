// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <QRandomGenerator>

namespace aigaq::document {

/// The caret stands right behind a label that begins a list, at the start of its text: "a) ",
/// "а) " (Cyrillic) or "1) ". The label goes, and what follows it becomes a
/// sub-question of the question that the paragraph is in, and so do its continuation paragraphs
/// below. In the issue of an otherwise empty pair it becomes the first sub-question of the question
/// before (Enter at the end of that question has just made the pair, which goes).
///
/// To be asked when a space has been typed. Nothing where there is no such label.
[[nodiscard]] std::optional<Edited>
startSubQuestions(const Submission& submission, const Caret& caret,
                  QRandomGenerator& random = *QRandomGenerator::system());

/// Makes a question's continuation paragraph, and those that follow it, sub-questions. References
/// to them follow. Nothing elsewhere.
[[nodiscard]] std::optional<Edited>
makeSubQuestions(const Submission& submission, const Caret& caret,
                 QRandomGenerator& random = *QRandomGenerator::system());

/// The way back: makes a sub-question, and those that precede it, continuation paragraphs of their
/// question. Nothing elsewhere.
[[nodiscard]] std::optional<Edited>
makeContinuations(const Submission& submission, const Caret& caret,
                  QRandomGenerator& random = *QRandomGenerator::system());

} // namespace aigaq::document
