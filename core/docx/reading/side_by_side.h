// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/language_columns.h"

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

/// The versions of a document that says the same in several languages side by side, a column each.
/// The main one comes first and has what stands outside of the columns, too. `main`: its language,
/// which one of the columns is in; otherwise it is the leftmost.
[[nodiscard]] std::vector<LanguageVersion>
versionsSideBySide(WordDocument document, const LanguageColumns& columns,
                   std::optional<document::Language> main);

} // namespace aigaq::docx
