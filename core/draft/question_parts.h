// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/finding.h"
#include "core/draft/sourced_text.h"

namespace aigaq::draft {

/// A question's paragraphs parted into its own words and its sub-questions.
struct QuestionParts {
    std::vector<SourcedText> paragraphs; ///< at least one
    std::vector<SourcedText> subQuestions;
    std::vector<Finding> findings; ///< about labels; letters are set, places are not
};

/// Words that follow a sub-question in a paragraph of their own become part of it: nothing could
/// stand between sub-questions otherwise.
[[nodiscard]] QuestionParts questionParts(const std::vector<SourcedText>& paragraphs);

/// The text with its line breaks made spaces.
[[nodiscard]] SourcedText onOneLine(const SourcedText& text);

} // namespace aigaq::draft
