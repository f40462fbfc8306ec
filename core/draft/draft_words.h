// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/language.h"

#include <QStringList>

#include <vector>

/// What drafts in each language look like. A language that is added to the table of
/// core/document/language.cpp gets its row here.
namespace aigaq::draft {

/// The words that head a question, in lower case: the one that is printed, without its colon, and
/// its plural.
[[nodiscard]] QStringList questionWords(document::Language language);

/// Whether a line of its own is a heading by its words: "Article 2", "Статья 2", "2-бап".
[[nodiscard]] bool isHeadingByWords(QStringView line);

/// Whether a line under the title says within which framework the draft is submitted.
[[nodiscard]] bool isFrameworkByWords(QStringView line);

/// Whether a line is the name of an organisation and nothing else: NGO "Name".
[[nodiscard]] bool isOrganisationLine(QStringView line);

/// Whether this word, without its full stop, is commonly shortened: "Art", "ст".
[[nodiscard]] bool isAbbreviation(QStringView word);

/// The letters that number sub-questions, in lower case, a string an alphabet.
[[nodiscard]] const QStringList& labelAlphabets();

/// The language whose name these words are, in any of the languages, and nothing else.
[[nodiscard]] std::optional<document::Language> languageNamed(QStringView words);

/// The language that these lines are written in, by the labels of its questions or else its
/// letters.
[[nodiscard]] document::Language recogniseLanguage(const std::vector<QStringView>& lines);

} // namespace aigaq::draft
