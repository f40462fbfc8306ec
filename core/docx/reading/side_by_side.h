// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/word_document.h"

#include <set>

namespace aigaq::docx {

/// One of several versions in a document.
struct LanguageVersion {
    document::Language language;
    WordDocument document;
    /// Of each paragraph, the line of the main version's paragraph that it stands beside; empty if
    /// the rows do not tell. Where nothing stands beside one, the version has a paragraph without
    /// words.
    std::vector<int> twins = {};
    /// Of each note, that of the main version whose mark stands at the same place beside it.
    std::vector<std::optional<std::size_t>> noteTwins = {};
};

/// The languages of such versions; none: it is no document that has several.
[[nodiscard]] std::set<document::Language> languagesSideBySide(const WordDocument& document);

/// The versions of a document that says the same in several languages side by side, a column each;
/// the main one comes first and has what stands outside of the columns, too. Empty: this is no such
/// document, and it is as it was.
///
/// It is one if most of its words stand in tables of one shape whose columns are in as many
/// languages, by the names of the languages in the first row or by the words. A column of numbers
/// numbers the paragraphs beside it.
///
/// `main`: the language of the main version, otherwise it is the leftmost.
[[nodiscard]] std::vector<LanguageVersion>
versionsSideBySide(WordDocument& document, std::optional<document::Language> main);

} // namespace aigaq::docx
