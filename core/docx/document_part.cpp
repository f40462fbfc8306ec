// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/document_part.h"

#include "core/docx/bookmark_writer.h"
#include "core/docx/language_table.h"
#include "core/docx/namespaces.h"
#include "core/docx/page_area.h"
#include "core/docx/part_writer.h"
#include "core/docx/run_writer.h"
#include "core/docx/styles_part.h"

#include <span>

namespace aigaq::docx {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// How many paragraphs are written between two questions whether to go on.
constexpr std::size_t paragraphsAtOnce = 64;

/// The numbering is in the styles already; it is repeated because some readers (mammoth) do not
/// look for it there.
std::optional<int> levelOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Issue:
    case BlockKind::Question:
        return 0;
    case BlockKind::SubQuestion:
        return 1;
    case BlockKind::Title:
    case BlockKind::Framework:
    case BlockKind::Organisation:
    case BlockKind::Introduction:
    case BlockKind::Heading:
    case BlockKind::IssueContinuation:
    case BlockKind::QuestionContinuation:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN({});
}

/// An issue of about four lines. A longer one is not kept with its question: word processors that
/// move a kept paragraph as a whole would leave half a page empty for it.
constexpr qsizetype shortIssue = 320;

/// Whether a page's end must not part the paragraph from the next: a short issue from its question,
/// words that lead in to sub-questions from the first of these.
bool keptWithNext(const std::vector<MarkedParagraph>& paragraphs, std::size_t position)
{
    if (position + 1 == paragraphs.size())
        return false;
    const Block& block = *paragraphs[position].block;
    const BlockKind kind = block.kind;
    const BlockKind next = paragraphs[position + 1].block->kind;
    if (kind == BlockKind::Question || kind == BlockKind::QuestionContinuation)
        return next == BlockKind::SubQuestion;
    return next == BlockKind::Question && printedWords(block.inlines).size() < shortIssue;
}

/// How many of the inlines come before the footnote marks that end them.
std::size_t countBeforeClosingMarks(std::span<const PrintedInline> inlines)
{
    std::size_t count = inlines.size();
    while (count > 0 && std::holds_alternative<NoteNumber>(inlines[count - 1]))
        --count;
    return count;
}

/// The paragraphs of one document, written into one part.
class ParagraphWriter {
public:
    ParagraphWriter(PartWriter& xml, const MarkedUp& markedUp, const PlacedComments& comments,
                    RunWriter& runs)
        : m_xml(xml), m_markedUp(markedUp), m_comments(comments), m_runs(runs), m_bookmarks(xml, 0)
    {
    }

    void write(std::size_t position)
    {
        const MarkedParagraph& paragraph = m_markedUp.paragraphs[position];
        m_edition = &m_markedUp.editions[paragraph.edition];
        m_runs.setEdition(paragraph.edition);
        m_runs.setChange(paragraph.change);
        m_xml.markup("<w:p>");
        writeProperties(position);
        if (paragraph.change == Change::Deleted) { // another one may have its bookmarks
            writeLabel(*paragraph.block, !paragraph.stretches.empty());
            for (const Stretch& stretch : paragraph.stretches)
                write(stretch.change, stretch.inlines);
            m_xml.markup("</w:p>");
        } else {
            if (!m_comments.ranges.empty())
                m_runs.beginComments(m_comments.ranges[position]);
            writeBookmarked(paragraph);
        }
        m_runs.setChange(Change::None);
    }

private:
    void writeBookmarked(const MarkedParagraph& paragraph)
    {
        const std::vector<Stretch>& stretches = paragraph.stretches;
        const Stretch last = stretches.empty() ? Stretch() : stretches.back();
        const std::size_t words = countBeforeClosingMarks(last.inlines);
        m_bookmarks.beforeWords(bookmarkName(*paragraph.block) + m_edition->suffix);
        writeLabel(*paragraph.block, words > 0 || stretches.size() > 1);
        for (std::size_t i = 0; i + 1 < stretches.size(); ++i)
            write(stretches[i].change, stretches[i].inlines);
        write(last.change, last.inlines.first(words));
        if (m_markedUp.isTable)
            m_bookmarks.afterWordsAlone();
        else
            m_bookmarks.afterWords();
        write(last.change, last.inlines.subspan(words));
        m_runs.endComments();
        m_xml.markup("</w:p>");
        if (!m_markedUp.isTable)
            m_bookmarks.afterParagraph();
    }

    void writeLabel(const Block& block, bool hasWords)
    {
        if (block.kind != BlockKind::Question)
            return;
        const QString label = m_edition->language.questionLabel();
        m_runs.writeQuestionLabel(hasWords ? QString(label + u' ') : label);
    }

    void write(Change change, std::span<const PrintedInline> inlines)
    {
        m_runs.setChange(change);
        m_runs.write(inlines);
    }

    /// In the order of CT_PPr: style, keep with next, page break, numbering, the paragraph's mark.
    void writeProperties(std::size_t position)
    {
        const MarkedParagraph& paragraph = m_markedUp.paragraphs[position];
        const BlockKind kind = paragraph.block->kind;
        m_xml.markup("<w:pPr><w:pStyle w:val=\"").markup(paragraphStyle(kind)).markup("\"/>");
        if (!m_markedUp.isTable && keptWithNext(m_markedUp.paragraphs, position))
            m_xml.markup("<w:keepNext/>");
        if (paragraph.beginsPage)
            m_xml.markup("<w:pageBreakBefore/>");
        if (const auto level = levelOf(kind)) {
            m_xml.markup("<w:numPr><w:ilvl w:val=\"").number(*level);
            m_xml.markup("\"/><w:numId w:val=\"").number(m_edition->list);
            m_xml.markup("\"/></w:numPr>");
        }
        m_runs.writeMarkProperties();
        m_xml.markup("</w:pPr>");
    }

    PartWriter& m_xml;
    const MarkedUp& m_markedUp;
    const PlacedComments& m_comments;
    RunWriter& m_runs;
    const Edition* m_edition = nullptr;
    BookmarkWriter m_bookmarks;
};

/// The mark of a document's last paragraph can be neither inserted nor deleted, and a table has a
/// paragraph behind it.
bool needsEndParagraph(const MarkedUp& markedUp)
{
    const bool isChanged =
        !markedUp.paragraphs.empty() && markedUp.paragraphs.back().change != Change::None;
    return isChanged || markedUp.isTable;
}

/// False when `progress` asked to stop.
bool writeParagraphs(PartWriter& xml, const MarkedUp& markedUp, const PageArea& page,
                     ParagraphWriter& paragraphs, const Progress& progress)
{
    const std::size_t count = markedUp.paragraphs.size();
    const std::size_t columns = markedUp.isTable ? markedUp.editions.size() : 0;
    LanguageTable table(xml, markedUp.editions, page);
    if (columns > 0)
        table.begin();
    for (std::size_t i = 0; i < count; ++i) {
        const double done = static_cast<double>(i) / static_cast<double>(count);
        if (i % paragraphsAtOnce == 0 && progress && !progress(done))
            return false;
        if (columns > 0)
            table.beginCell(i % columns);
        paragraphs.write(i);
        if (columns > 0)
            table.endCell(i % columns);
    }
    if (columns > 0)
        table.end();
    return true;
}

} // namespace

std::optional<int> writeDocumentPart(Package& package, const MarkedUp& markedUp,
                                     const PlacedComments& comments, const DocxOptions& options,
                                     Relationships& relationships,
                                     const std::vector<RunningHead>& heads,
                                     const Progress& progress)
{
    PartWriter xml(package, u"word/document.xml"_s);
    RunWriter runs(xml, relationships, markedUp, 1);
    ParagraphWriter paragraphs(xml, markedUp, comments, runs);
    const PageArea page = pageArea(options, markedUp.isTable);
    xml.markup("<w:document").markup(namespaces).markup("><w:body>");
    if (!writeParagraphs(xml, markedUp, page, paragraphs, progress))
        return std::nullopt;
    if (needsEndParagraph(markedUp))
        xml.markup("<w:p/>");
    xml.markup("<w:sectPr>");
    for (const RunningHead& head : heads) {
        xml.markup(head.isHeader ? "<w:headerReference" : "<w:footerReference");
        xml.markup(" w:type=\"").text(head.pages).markup(R"(" r:id=")");
        xml.text(head.id).markup("\"/>");
    }
    if (options.look && !options.look->section.empty())
        writeTemplatePage(xml, templatePage(*options.look, markedUp.isTable), options.lineNumbers);
    else
        writePage(xml, page, options.lineNumbers);
    xml.markup("</w:sectPr></w:body></w:document>");
    return runs.nextChange();
}

} // namespace aigaq::docx
