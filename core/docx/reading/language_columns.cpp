// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/language_columns.h"

#include "core/draft/draft_words.h"

#include <algorithm>

namespace aigaq::docx {

using namespace document;
using namespace draft;

namespace {

/// The least share of the longest column's letters that a version has of which much is missing.
constexpr qsizetype leastShare = 20;

qsizetype lettersIn(QStringView words)
{
    return std::ranges::count_if(words, [](QChar c) { return c.isLetter(); });
}

struct Column {
    std::vector<QStringView> lines;
    qsizetype letters = 0;
    std::set<Language> heads; ///< the languages that first rows say
};

/// Tables that have as many columns.
struct TablesOfShape {
    std::set<int> tables;
    std::map<int, Column> columns;
    qsizetype letters = 0;
};

/// By how many columns their grids have.
std::map<int, TablesOfShape> tablesByShape(const std::vector<WordParagraph>& paragraphs)
{
    std::map<int, int> widths; // by table
    for (const WordParagraph& paragraph : paragraphs) {
        if (const auto& cell = paragraph.cell)
            widths[cell->table] = std::max(widths[cell->table], cell->column + cell->columns);
    }
    std::map<int, TablesOfShape> shapes;
    for (const WordParagraph& paragraph : paragraphs) {
        const auto& cell = paragraph.cell;
        if (!cell || cell->columns != 1)
            continue;
        TablesOfShape& shape = shapes[widths[cell->table]];
        Column& column = shape.columns[cell->column];
        const QString& words = paragraph.words.words();
        shape.tables.insert(cell->table);
        const auto head = cell->row == 0 ? languageNamed(words) : std::nullopt;
        if (head) {
            column.heads.insert(*head);
            continue;
        }
        const qsizetype letters = lettersIn(words);
        shape.letters += letters;
        column.letters += letters;
        column.lines.emplace_back(words);
    }
    return shapes;
}

/// Nothing where two columns are in one language, or one has too little to tell.
std::optional<LanguageColumns> languagesOf(const TablesOfShape& shape)
{
    LanguageColumns found{.tables = shape.tables, .languages = {}, .numberColumns = {}};
    std::set<Language> languages;
    qsizetype longest = 0;
    for (const auto& [index, column] : shape.columns)
        longest = std::max(longest, column.letters);
    for (const auto& [index, column] : shape.columns) {
        if (column.letters == 0 && column.heads.empty()) {
            found.numberColumns.insert(index);
            continue;
        }
        const bool isNamed = column.heads.size() == 1;
        if (!isNamed && column.letters * leastShare < longest)
            return std::nullopt;
        const Language language = isNamed ? *column.heads.begin() : recogniseLanguage(column.lines);
        found.languages.emplace(index, language);
        if (!languages.insert(language).second)
            return std::nullopt;
    }
    return found.languages.size() < 2 ? std::nullopt : std::optional(found);
}

} // namespace

std::optional<Language> LanguageColumns::languageAt(const WordParagraph& paragraph) const
{
    const auto& cell = paragraph.cell;
    if (!cell || cell->columns != 1 || !tables.contains(cell->table))
        return std::nullopt;
    const auto language = languages.find(cell->column);
    return language == languages.end() ? std::nullopt : std::optional(language->second);
}

bool LanguageColumns::isHead(const WordParagraph& paragraph) const
{
    const auto language = languageAt(paragraph);
    const auto& cell = paragraph.cell;
    return language && cell && cell->row == 0 && paragraph.notes.empty() &&
           languageNamed(paragraph.words.words()) == language;
}

bool LanguageColumns::isNumber(const WordParagraph& paragraph) const
{
    const auto& cell = paragraph.cell;
    return cell && tables.contains(cell->table) && numberColumns.contains(cell->column);
}

bool LanguageColumns::has(Language language) const
{
    return std::ranges::any_of(
        languages, [language](const auto& column) { return column.second == language; });
}

std::optional<LanguageColumns> languageColumns(const std::vector<WordParagraph>& paragraphs)
{
    const bool anyTable = std::ranges::any_of(
        paragraphs, [](const WordParagraph& paragraph) { return paragraph.cell.has_value(); });
    if (!anyTable)
        return std::nullopt;
    const std::map<int, TablesOfShape> shapes = tablesByShape(paragraphs);
    qsizetype letters = 0;
    for (const WordParagraph& paragraph : paragraphs)
        letters += lettersIn(paragraph.words.words());
    for (const auto& [columns, shape] : shapes) {
        if (2 * shape.letters >= letters)
            return languagesOf(shape);
    }
    return std::nullopt;
}

} // namespace aigaq::docx
