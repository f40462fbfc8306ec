// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace aigaq::draft {

/// A label inside a question: "a)", "B)", "(c)", "г)".
struct SubQuestionLabel {
    qsizetype from;
    qsizetype length; ///< without the spaces after it
    bool plain;       ///< as it would be without reason to mend it: the lower-case letter and ")"
    bool outOfOrder;  ///< a letter that was there before, or one is missing before it
};

/// The labels that part a question into sub-questions, from left to right; none if there are none.
///
/// They follow an alphabet of labels (draft_words.h) from its first letter, in either case, with
/// Latin and Cyrillic letters that look alike taken for each other. A label stands at the beginning
/// of the words or of a line (after `lineBreak`), or behind punctuation; "article 3 a)" is none.
[[nodiscard]] std::vector<SubQuestionLabel> subQuestionLabels(QStringView words);

} // namespace aigaq::draft
