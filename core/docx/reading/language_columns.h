// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/word_document.h"

#include <map>
#include <set>

namespace aigaq::docx {

/// Where a document says the same in several languages side by side.
struct LanguageColumns {
    std::set<int> tables;                        ///< by TableCell::table
    std::map<int, document::Language> languages; ///< by TableCell::column; at least two
    std::set<int> numberColumns;                 ///< that have no letters

    /// The language that a paragraph is a version in; nothing outside of the columns.
    [[nodiscard]] std::optional<document::Language>
    languageAt(const WordParagraph& paragraph) const;
    /// Whether it stands in a row that says what the columns are.
    [[nodiscard]] bool isHead(const WordParagraph& paragraph) const;
    [[nodiscard]] bool isNumber(const WordParagraph& paragraph) const;
    [[nodiscard]] bool has(document::Language language) const;
};

/// Nothing: the document has no such columns, or most of its words stand elsewhere.
///
/// It has them if most of its words stand in tables of one shape whose columns are in as many
/// languages, by the names of the languages in the first row or by the words. A column of numbers
/// numbers the paragraphs beside it.
[[nodiscard]] std::optional<LanguageColumns>
languageColumns(const std::vector<WordParagraph>& paragraphs);

} // namespace aigaq::docx
