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
};

/// Nothing: the document has no such columns, or most of its words stand elsewhere.
[[nodiscard]] std::optional<LanguageColumns>
languageColumns(const std::vector<WordParagraph>& paragraphs);

} // namespace aigaq::docx
