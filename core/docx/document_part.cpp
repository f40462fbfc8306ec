// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/document_part.h"

#include "core/docx/bookmark_writer.h"
#include "core/docx/namespaces.h"
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

/// A4 with margins of 2.5 cm, in twentieths of a point.
constexpr QByteArrayView page =
    R"(<w:pgSz w:w="11906" w:h="16838"/>)"
    R"(<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417")"
    R"( w:header="709" w:footer="709" w:gutter="0"/>)"
    R"(<w:cols w:space="708"/>)";

/// The numbering is in the styles already; it is repeated because some readers (mammoth) do not
/// look for it there.
QByteArrayView numbering(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Issue:
    case BlockKind::Question:
        return R"(<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>)";
    case BlockKind::SubQuestion:
        return R"(<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>)";
    case BlockKind::Title:
    case BlockKind::Framework:
    case BlockKind::Organisation:
    case BlockKind::Introduction:
    case BlockKind::Heading:
    case BlockKind::IssueContinuation:
    case BlockKind::QuestionContinuation:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

/// An issue of about four lines. A longer one is not kept with its question: word processors that
/// move a kept paragraph as a whole would leave half a page empty for it.
constexpr qsizetype shortIssue = 320;

/// Whether a page's end must not part the paragraph from the next: a short issue from its question,
/// words that lead in to sub-questions from the first of these.
bool keptWithNext(const std::vector<Block>& blocks, std::size_t position)
{
    if (position + 1 == blocks.size())
        return false;
    const BlockKind kind = blocks[position].kind;
    const BlockKind next = blocks[position + 1].kind;
    if (kind == BlockKind::Question || kind == BlockKind::QuestionContinuation)
        return next == BlockKind::SubQuestion;
    return next == BlockKind::Question &&
           printedWords(blocks[position].inlines).size() < shortIssue;
}

/// How many of the inlines come before the footnote marks that end the paragraph.
std::size_t countBeforeClosingMarks(const std::vector<PrintedInline>& inlines)
{
    std::size_t count = inlines.size();
    while (count > 0 && std::holds_alternative<NoteNumber>(inlines[count - 1]))
        --count;
    return count;
}

/// The paragraphs of one reading, written into one part.
class ParagraphWriter {
public:
    ParagraphWriter(PartWriter& xml, const Reading& reading, RunWriter& runs)
        : m_xml(xml), m_reading(reading), m_runs(runs), m_bookmarks(xml, 0)
    {
    }

    void write(std::size_t position)
    {
        const Block& block = m_reading.blocks[position];
        const std::span inlines(block.inlines);
        const std::size_t words = countBeforeClosingMarks(block.inlines);
        m_xml.markup("<w:p>");
        writeProperties(position);
        m_bookmarks.beforeWords(bookmarkName(block));
        if (block.kind == BlockKind::Question) {
            const QString label = m_reading.language.questionLabel();
            m_runs.writeQuestionLabel(words == 0 ? label : QString(label + u' '));
        }
        m_runs.write(inlines.first(words));
        m_bookmarks.afterWords();
        m_runs.write(inlines.subspan(words));
        m_xml.markup("</w:p>");
        m_bookmarks.afterParagraph();
    }

private:
    /// In the order of CT_PPr: style, keep with next, numbering.
    void writeProperties(std::size_t position)
    {
        const BlockKind kind = m_reading.blocks[position].kind;
        m_xml.markup("<w:pPr><w:pStyle w:val=\"").markup(paragraphStyle(kind)).markup("\"/>");
        if (keptWithNext(m_reading.blocks, position))
            m_xml.markup("<w:keepNext/>");
        m_xml.markup(numbering(kind)).markup("</w:pPr>");
    }

    PartWriter& m_xml;
    const Reading& m_reading;
    RunWriter& m_runs;
    BookmarkWriter m_bookmarks;
};

} // namespace

bool writeDocumentPart(Package& package, const Reading& reading, const ReferenceTargets& targets,
                       Relationships& relationships, const QString& footer,
                       const Progress& progress)
{
    PartWriter xml(package, u"word/document.xml"_s);
    RunWriter runs(xml, relationships, targets);
    ParagraphWriter paragraphs(xml, reading, runs);
    xml.markup("<w:document").markup(namespaces).markup("><w:body>");
    for (std::size_t i = 0; i < reading.blocks.size(); ++i) {
        const double done = static_cast<double>(i) / static_cast<double>(reading.blocks.size());
        if (i % paragraphsAtOnce == 0 && progress && !progress(done))
            return false;
        paragraphs.write(i);
    }
    xml.markup(R"(<w:sectPr><w:footerReference w:type="default" r:id=")").text(footer);
    xml.markup("\"/>").markup(page).markup("</w:sectPr></w:body></w:document>");
    return true;
}

} // namespace aigaq::docx
