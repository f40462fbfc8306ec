// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/document/word_diff.h"

#include <map>

namespace aigaq::app {

/// Writes wordings of any time in plain text: looks with the tags of the stored form (`<b>`), marks
/// and references with the numbers that they have now.
class WordingPrinter {
public:
    WordingPrinter(const document::Submission& submission, document::Language language);

    [[nodiscard]] QString print(const document::Text& text) const;
    /// Changes as `[-removed-]` and `{+added+}`.
    [[nodiscard]] QString print(const document::WordDiff& diff) const;

private:
    [[nodiscard]] QString print(const document::Run& run) const;
    [[nodiscard]] QString print(const document::NoteMark& mark) const;
    [[nodiscard]] QString print(const document::CrossReference& reference) const;
    [[nodiscard]] QString print(const document::CitationMark& mark) const;

    const document::Submission& m_submission;
    document::Language m_language;
    std::map<document::NodeId, QString> m_numbers;
};

} // namespace aigaq::app
