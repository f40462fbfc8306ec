// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/side_by_side.h"

#include "core/docx/reading/story.h"
#include "core/draft/broken_lines.h"
#include "core/draft/line_start.h"

#include <algorithm>
#include <span>

namespace aigaq::docx {

using namespace document;
using namespace draft;
using namespace Qt::StringLiterals;

namespace {

using Positions = std::vector<std::size_t>; ///< of paragraphs in the document

/// What stands in a row, or by itself outside of the columns, by version.
struct Row {
    std::vector<Positions> cells;
    QString number; ///< that a column of numbers gives it
};

/// Where a paragraph or note has gone.
struct Moved {
    std::size_t version = 0;
    std::optional<std::size_t> position; ///< nothing: it was structure
};

class Splitter {
public:
    Splitter(WordDocument& document, const LanguageColumns& columns, Language main)
        : m_document(document), m_columns(columns), m_paragraphs(document.paragraphs.size()),
          m_notes(document.notes.size())
    {
        m_versions.push_back({.language = main, .document = {}});
        for (const auto& [column, language] : columns.languages) {
            if (language != main)
                m_versions.push_back({.language = language, .document = {}});
        }
    }

    std::vector<LanguageVersion> split()
    {
        const std::vector<Row> rows = rowsOf();
        for (std::size_t i = 1; i < m_versions.size(); ++i)
            m_rowsTell.push_back(rowsTell(rows, i));
        for (const Row& row : rows)
            take(row);
        takeFindings();
        takeComments();
        for (LanguageVersion& version : m_versions)
            version.document.references = m_document.references;
        return std::move(m_versions);
    }

private:
    [[nodiscard]] std::size_t versionOf(const WordParagraph& paragraph) const
    {
        const auto language = m_columns.languageAt(paragraph);
        const auto version = std::ranges::find(
            m_versions, language, [](const auto& one) { return std::optional(one.language); });
        return version == m_versions.end() ? 0
                                           : static_cast<std::size_t>(version - m_versions.begin());
    }

    std::vector<Row> rowsOf()
    {
        std::vector<Row> rows;
        std::optional<std::pair<int, int>> last; // table and row
        for (std::size_t i = 0; i < m_document.paragraphs.size(); ++i) {
            const WordParagraph& paragraph = m_document.paragraphs[i];
            if (m_columns.isHead(paragraph)) {
                m_paragraphs[i] = {.version = versionOf(paragraph), .position = {}};
                continue;
            }
            const auto& cell = paragraph.cell;
            const auto here = cell && m_columns.tables.contains(cell->table)
                                  ? std::optional(std::pair(cell->table, cell->row))
                                  : std::nullopt;
            if (!here || here != last)
                rows.push_back({.cells = std::vector<Positions>(m_versions.size()), .number = {}});
            last = here;
            if (m_columns.isNumber(paragraph))
                rows.back().number += paragraph.words.words();
            else
                rows.back().cells[versionOf(paragraph)].push_back(i);
        }
        return rows;
    }

    /// Whether it is plain what stands beside what.
    [[nodiscard]] bool rowsTell(const std::vector<Row>& rows, std::size_t version) const
    {
        return std::ranges::all_of(rows, [this, version](const Row& row) {
            const std::size_t mains = row.cells[0].size();
            const std::size_t others = row.cells[version].size();
            if (mains == 0)
                return others == 0 || isKnown(row.cells[version]);
            return mains == 1 || others == 0 || others == mains;
        });
    }

    /// What an export has written in one language and not in another.
    [[nodiscard]] bool isKnown(const Positions& cell) const
    {
        return cell.size() == 1 && m_document.paragraphs[cell[0]].kind;
    }

    void take(const Row& row)
    {
        const auto written =
            std::ranges::find_if(row.cells, [](const Positions& cell) { return !cell.empty(); });
        if (written == row.cells.end())
            return;
        const std::vector<WordParagraph>& mains = m_versions[0].document.paragraphs;
        const std::size_t first = mains.size();
        takeAlone(0, row.cells[0], row.number);
        if (row.cells[0].empty() && isKnown(*written))
            addWithoutWords(0, m_document.paragraphs[written->front()]);
        for (std::size_t version = 1; version < m_versions.size(); ++version) {
            if (m_rowsTell[version - 1])
                takeBeside(version, row.cells[version], std::span(mains).subspan(first));
            else
                takeAlone(version, row.cells[version], row.number);
        }
    }

    /// A number of the row's goes before words that have none of their own.
    static void number(WordParagraph& paragraph, const QString& number)
    {
        const QString& words = paragraph.words.words();
        const bool hasOwn = (paragraph.label && paragraph.label->number) || numberStart(words);
        if (number.isEmpty() || hasOwn || paragraph.kind)
            return;
        const bool isPlain = number.back().isDigit();
        SourcedText numbered(isPlain ? QString(number + u". "_s) : QString(number + u' '),
                             paragraph.line);
        numbered.append(paragraph.words);
        paragraph.words = numbered;
    }

    void takeAlone(std::size_t version, const Positions& cell, const QString& rowNumber)
    {
        for (const std::size_t position : cell) {
            number(m_document.paragraphs[position], cell.front() == position ? rowNumber : u""_s);
            add(version, position);
        }
    }

    void takeBeside(std::size_t version, const Positions& cell,
                    std::span<const WordParagraph> beside)
    {
        LanguageVersion& taking = m_versions[version];
        for (std::size_t i = 0; i < beside.size(); ++i) {
            if (i < cell.size())
                add(version, cell[i]);
            else
                addWithoutWords(version, beside[i]);
            WordParagraph& paragraph = taking.document.paragraphs.back();
            if (i + 1 == beside.size()) {
                for (std::size_t more = i + 1; more < cell.size(); ++more)
                    append(version, paragraph, cell[more]);
            }
            if (beside[i].kind)
                paragraph.kind = beside[i].kind;
            for (const QString& name : beside[i].bookmarkNames)
                addBookmarkName(paragraph.bookmarkNames, name);
            taking.twins.push_back(beside[i].line);
            setNoteTwins(taking, paragraph.notes, beside[i].notes);
        }
    }

    static void setNoteTwins(LanguageVersion& version, const std::vector<std::size_t>& notes,
                             const std::vector<std::size_t>& mains)
    {
        version.noteTwins.resize(version.document.notes.size());
        for (std::size_t i = 0; i < std::min(notes.size(), mains.size()); ++i)
            version.noteTwins[notes[i]] = mains[i];
    }

    void add(std::size_t version, std::size_t position)
    {
        WordDocument& document = m_versions[version].document;
        WordParagraph& paragraph = m_document.paragraphs[position];
        moveNotes(version, paragraph);
        m_paragraphs[position] = {.version = version, .position = document.paragraphs.size()};
        document.paragraphs.push_back(std::move(paragraph));
    }

    void addWithoutWords(std::size_t version, const WordParagraph& other)
    {
        m_versions[version].document.paragraphs.push_back(
            {.words = {}, .line = other.line, .kind = other.kind});
    }

    /// Where a version says in more paragraphs what the main one says in one.
    void append(std::size_t version, WordParagraph& paragraph, std::size_t position)
    {
        WordParagraph& more = m_document.paragraphs[position];
        WordDocument& document = m_versions[version].document;
        document.findings.push_back({.finding = joined(FindingKind::Joined, paragraph.words.words(),
                                                       more.words.words(), more.line),
                                     .paragraph = document.paragraphs.size() - 1,
                                     .note = {}});
        moveNotes(version, more);
        paragraph.words.append(u" ", more.line);
        paragraph.words.append(more.words);
        std::ranges::copy(more.notes, std::back_inserter(paragraph.notes));
        addBookmarks(paragraph.bookmarks, more.bookmarks);
        for (const QString& name : more.bookmarkNames)
            addBookmarkName(paragraph.bookmarkNames, name);
        m_paragraphs[position] = {.version = version, .position = document.paragraphs.size() - 1};
    }

    /// A version counts its own notes.
    void moveNotes(std::size_t version, WordParagraph& paragraph)
    {
        std::vector<WordNote>& notes = m_versions[version].document.notes;
        for (std::size_t& note : paragraph.notes) {
            m_notes[note] = {.version = version, .position = notes.size()};
            WordNote& moved = notes.emplace_back(std::move(m_document.notes[note]));
            moved.number = static_cast<int>(notes.size());
            note = notes.size() - 1;
        }
    }

    void takeFindings()
    {
        for (WordFinding& found : m_document.findings) {
            Moved to = found.paragraph ? m_paragraphs[*found.paragraph] : Moved();
            found.paragraph = to.position;
            if (found.note) {
                to = m_notes[*found.note];
                found.note = to.position;
            }
            m_versions[to.version].document.findings.push_back(std::move(found));
        }
    }

    /// A thread belongs to the version whose words it is about, the main one if there is none.
    void takeComments()
    {
        const DraftComments& all = m_document.comments;
        std::vector<std::size_t> versionOfComment(all.comments.size(), 0);
        for (std::size_t version = m_versions.size(); version-- > 0;) {
            for (const WordParagraph& paragraph : m_versions[version].document.paragraphs) {
                for (const SourcedText::Piece& piece : paragraph.words.pieces()) {
                    for (const std::size_t comment : all.about(piece.look))
                        versionOfComment[comment] = version;
                }
            }
        }
        for (std::size_t i = 0; i < all.comments.size(); ++i) {
            if (const auto& answered = all.comments[i].answers)
                versionOfComment[i] = versionOfComment[*answered];
        }
        for (std::size_t version = 0; version < m_versions.size(); ++version) {
            std::vector<bool> kept;
            kept.reserve(versionOfComment.size());
            for (const std::size_t one : versionOfComment)
                kept.push_back(one == version);
            m_versions[version].document.comments = only(all, kept);
        }
    }

    WordDocument& m_document;
    const LanguageColumns& m_columns;
    std::vector<LanguageVersion> m_versions;
    std::vector<bool> m_rowsTell; ///< of each version but the main one
    std::vector<Moved> m_paragraphs;
    std::vector<Moved> m_notes;
};

} // namespace

std::vector<LanguageVersion> versionsSideBySide(WordDocument document,
                                                const LanguageColumns& columns,
                                                std::optional<Language> main)
{
    const Language leftmost = columns.languages.begin()->second;
    return Splitter(document, columns, main.value_or(leftmost)).split();
}

} // namespace aigaq::docx
