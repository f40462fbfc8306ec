// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/draft_of_word.h"

#include "core/draft/bracket_tracker.h"
#include "core/draft/broken_lines.h"
#include "core/draft/draft_words.h"
#include "core/draft/line_start.h"
#include "core/draft/links.h"

#include <algorithm>

namespace aigaq::docx {

using namespace draft;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 150;

/// Which lists number the issues and questions.
class MainLists {
public:
    explicit MainLists(const std::vector<WordParagraph>& paragraphs)
    {
        for (const WordParagraph& paragraph : paragraphs) {
            if (!paragraph.label || !paragraph.label->number)
                continue;
            const ListLabel& label = *paragraph.label;
            const auto [known, isNew] = m_outermost.emplace(label.shape, label.level);
            known->second = std::min(known->second, label.level);
            if (questionLabelLength(paragraph.words.words()) > 0)
                m_withQuestions.insert(label.shape);
        }
    }

    /// The number that this label gives to an issue or question; nothing if it gives none.
    [[nodiscard]] std::optional<int> numberOf(const ListLabel& label) const
    {
        const auto outermost = m_outermost.find(label.shape);
        const bool isMain = outermost != m_outermost.end() && outermost->second == label.level &&
                            (m_withQuestions.empty() || m_withQuestions.contains(label.shape));
        return isMain ? label.number : std::nullopt;
    }

private:
    std::map<int, int> m_outermost; ///< level in digits, by shape
    std::set<int> m_withQuestions;
};

/// Words that are bold from end to end are so because of what their paragraph is.
SourcedText withoutCommonBold(const SourcedText& words)
{
    const auto pieces = words.pieces();
    const bool allBold = std::ranges::all_of(pieces, [&words](const SourcedText::Piece& piece) {
        const QStringView part = QStringView(words.words()).sliced(piece.from, piece.length);
        return piece.look.bold ||
               std::ranges::none_of(part, [](QChar c) { return c.isLetterOrNumber(); });
    });
    if (!allBold)
        return words;
    return words.withLooks([](Look& look) { look.bold = false; });
}

class DraftMaker {
public:
    explicit DraftMaker(WordDocument document)
        : m_document(std::move(document)), m_lists(m_document.paragraphs)
    {
    }

    WordDraft make()
    {
        std::vector<std::size_t> placeOf; // where each paragraph's draft begins
        for (const WordParagraph& paragraph : m_document.paragraphs) {
            placeOf.push_back(m_made.paragraphs.size());
            take(paragraph);
        }
        const std::size_t nowhere = m_made.paragraphs.size();
        for (WordFinding& found : m_document.findings)
            m_made.findings.push_back(
                {.finding = std::move(found.finding),
                 .paragraph = found.paragraph ? placeOf[*found.paragraph] : nowhere,
                 .note = found.note});
        takeNotes();
        takeReferences();
        m_made.comments = std::move(m_document.comments);
        const document::Language recognised = recognise();
        return {
            .paragraphs = std::move(m_made), .notes = std::move(m_notes), .recognised = recognised};
    }

private:
    void take(const WordParagraph& paragraph)
    {
        for (const std::size_t note : paragraph.notes)
            m_notes.marks.push_back(note);
        qsizetype from = 0;
        for (qsizetype to = 0; to >= 0; from = to + 1) {
            to = paragraph.words.words().indexOf(lineBreak, from);
            const SourcedText line = paragraph.words.mid(from, to < 0 ? -1 : to - from).trimmed();
            if (from == 0)
                open(paragraph, line);
            else if (!line.isEmpty())
                takeFurtherLine(paragraph, line);
        }
    }

    DraftParagraph& current() { return m_made.paragraphs.back(); }

    void open(const WordParagraph& paragraph, const SourcedText& line)
    {
        const bool isHeading = paragraph.role == ParagraphRole::Heading &&
                               line.size() <= longestHeading &&
                               questionLabelLength(line.words()) == 0;
        if (paragraph.kind) {
            openKnown(paragraph, line);
        } else if (!paragraph.label || paragraph.label->text.isEmpty()) {
            openTyped(paragraph.line, line, isHeading);
        } else if (const auto number =
                       isHeading ? std::nullopt : m_lists.numberOf(*paragraph.label)) {
            openNumbered(paragraph.line, *number, paragraph.label->text, line);
        } else {
            SourcedText labelled(paragraph.label->text + u' ', paragraph.line);
            labelled.append(line);
            if (questionLabelLength(labelled.words()) > 0)
                openTyped(paragraph.line, labelled, false);
            else
                openPlain(paragraph.line, labelled, isHeading);
        }
    }

    /// Of a document that Aigaq exported, the words are what stands between the structure's own.
    void openKnown(const WordParagraph& paragraph, const SourcedText& line)
    {
        const bool isQuestion = paragraph.kind == document::BlockKind::Question;
        openLabelled(paragraph.line, line, isQuestion ? questionLabelLength(line.words()) : 0);
        current().kind = paragraph.kind;
        if (!paragraph.label || !paragraph.label->number)
            return;
        current().number = paragraph.label->number;
        current().lead = QString(paragraph.label->text + u' ' + current().lead).trimmed();
    }

    /// A paragraph that Word does not number: its number may have been typed.
    void openTyped(int line, const SourcedText& words, bool isHeading)
    {
        const auto start = isHeading ? std::nullopt : paragraphNumber(words.words(), m_lastNumber);
        if (start)
            openNumbered(line, start->number, words.words().first(start->length),
                         words.mid(start->length));
        else if (const qsizetype label = isHeading ? 0 : questionLabelLength(words.words()))
            openLabelled(line, words, label);
        else
            openPlain(line, words, isHeading);
    }

    void openNumbered(int line, int number, const QString& lead, const SourcedText& words)
    {
        openLabelled(line, words, questionLabelLength(words.words()));
        current().number = number;
        current().lead = QString(lead.trimmed() + u' ' + current().lead).trimmed();
        m_lastNumber = number;
    }

    void openLabelled(int line, const SourcedText& words, qsizetype label)
    {
        m_made.paragraphs.push_back({.text = words.mid(label),
                                     .labelled = label > 0,
                                     .afterBlank = true,
                                     .line = line,
                                     .lead = words.words().first(label).trimmed()});
    }

    void openPlain(int line, const SourcedText& words, bool isHeading)
    {
        const bool mayBeTitle = !endsSentence(words.words());
        m_made.paragraphs.push_back({.text = mayBeTitle ? withoutCommonBold(words) : words,
                                     .heading = isHeading || isHeadingByWords(words.words()),
                                     .headingStyle = isHeading,
                                     .afterBlank = true,
                                     .line = line});
    }

    /// A line below a break in the paragraph. People break a line where they mean a paragraph, and
    /// where they want the line to end.
    void takeFurtherLine(const WordParagraph& paragraph, const SourcedText& line)
    {
        const QString& above = current().text.words();
        const bool beginsParagraph =
            !paragraph.kind &&
            (paragraphNumber(line.words(), m_lastNumber) || questionLabelLength(line.words()) > 0 ||
             isOrganisationLine(line.words()) || isOrganisationLine(above));
        if (beginsParagraph)
            return openTyped(paragraph.line, line, false);
        if (above.isEmpty() || labelStart(line.words())) {
            if (!above.isEmpty())
                current().text.append(QStringView(&lineBreak, 1), paragraph.line);
            current().text.append(line);
            return;
        }
        m_made.findings.push_back(
            {.finding = joined(FindingKind::Joined, above, line.words(), paragraph.line),
             .paragraph = m_made.paragraphs.size() - 1,
             .offset = above.size()});
        if (!addressGoesOn(above, line.words(), {.inNote = false, .atWidth = false}))
            current().text.append(u" ", paragraph.line);
        current().text.append(line);
    }

    void takeNotes()
    {
        for (const WordNote& note : m_document.notes)
            m_notes.notes.push_back({.number = note.number,
                                     .text = note.words.trimmed(),
                                     .line = note.words.lineAt(0)});
        for (const std::size_t note : m_notes.marks)
            m_notes.notes[note].marked = true;
    }

    /// The first paragraph of a name has it (ISO/IEC 29500-1, 17.13.6.2).
    void takeReferences()
    {
        QHash<QString, int> lines;
        for (const WordParagraph& paragraph : m_document.paragraphs) {
            for (const QString& name : paragraph.bookmarkNames) {
                if (!lines.contains(name))
                    lines.insert(name, paragraph.line);
            }
        }
        for (const QString& bookmark : m_document.references)
            m_made.references.push_back(lines.value(bookmark));
    }

    [[nodiscard]] document::Language recognise() const
    {
        std::vector<QStringView> lines;
        lines.reserve(2 * m_made.paragraphs.size());
        for (const DraftParagraph& paragraph : m_made.paragraphs) {
            lines.emplace_back(paragraph.lead); // which has the label, if there is one
            lines.emplace_back(paragraph.text.words());
        }
        return recogniseLanguage(lines);
    }

    WordDocument m_document;
    MainLists m_lists;
    DraftParagraphs m_made;
    DraftNotes m_notes;
    int m_lastNumber = 0;
};

} // namespace

WordDraft draftOf(WordDocument document)
{
    return DraftMaker(std::move(document)).make();
}

} // namespace aigaq::docx
