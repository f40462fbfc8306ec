// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <QRandomGenerator>

namespace aigaq::document {

/// Enter. What it does depends on where in a text the caret stands.
///
/// | in                             | at the end                                               |
/// | ------------------------------ | -------------------------------------------------------- |
/// | title                          | to the framework line, wherever in the title             |
/// | framework line, organisation   | to the introduction (made if there is none), likewise    |
/// | introduction                   | a new paragraph                                          |
/// | heading                        | to the first issue under it (made if there is none)      |
/// | issue                          | to its question                                          |
/// | question                       | to its sub-questions; if there are none, a new pair      |
/// | sub-question                   | a new sub-question                                       |
/// | a paragraph followed by others | a new paragraph between                                  |
///
/// An empty paragraph that others precede is left, and goes if it is empty in every language: the
/// last continuation of an issue for the question, the last one of a question or the last
/// sub-question for a new pair, another sub-question for the next one, the last paragraph of the
/// introduction for the first pair (made if there is none). The last two hold for an only one, too.
///
/// In the middle the rest becomes a continuation paragraph; that of a sub-question a new
/// sub-question, that of a heading the issue of a new pair. At the start room is made above: a pair
/// above an issue or heading, a continuation of the issue above its question, an empty paragraph of
/// the same kind above others. The caret then stands before the words that were behind it.
///
/// Texts in the other languages stay whole with the first part. Nothing in a footnote.
[[nodiscard]] std::optional<Edited> enter(const Submission& submission, const Caret& caret,
                                          QRandomGenerator& random = *QRandomGenerator::system());

/// Ctrl+Enter: what stands behind the caret becomes the next paragraph under the same number (of a
/// sub-question: the next sub-question). Nothing in title, framework line, organisations, headings
/// and footnotes.
[[nodiscard]] std::optional<Edited>
startContinuation(const Submission& submission, const Caret& caret,
                  QRandomGenerator& random = *QRandomGenerator::system());

} // namespace aigaq::document
