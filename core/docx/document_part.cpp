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
    ParagraphWriter(PartWriter& xml, const MarkedUp& markedUp, Language language, RunWriter& runs)
        : m_xml(xml), m_paragraphs(markedUp.paragraphs), m_language(language), m_runs(runs),
          m_bookmarks(xml, 0)
    {
    }

    void write(std::size_t position)
    {
        const MarkedParagraph& paragraph = m_paragraphs[position];
        m_runs.setChange(paragraph.change);
        m_xml.markup("<w:p>");
        writeProperties(position);
        if (paragraph.change == Change::Deleted) { // another one may have its bookmarks
            writeLabel(*paragraph.block, !paragraph.stretches.empty());
            for (const Stretch& stretch : paragraph.stretches)
                write(stretch.change, stretch.inlines);
            m_xml.markup("</w:p>");
        } else {
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
        m_bookmarks.beforeWords(bookmarkName(*paragraph.block));
        writeLabel(*paragraph.block, words > 0 || stretches.size() > 1);
        for (std::size_t i = 0; i + 1 < stretches.size(); ++i)
            write(stretches[i].change, stretches[i].inlines);
        write(last.change, last.inlines.first(words));
        m_bookmarks.afterWords();
        write(last.change, last.inlines.subspan(words));
        m_xml.markup("</w:p>");
        m_bookmarks.afterParagraph();
    }

    void writeLabel(const Block& block, bool hasWords)
    {
        if (block.kind != BlockKind::Question)
            return;
        const QString label = m_language.questionLabel();
        m_runs.writeQuestionLabel(hasWords ? QString(label + u' ') : label);
    }

    void write(Change change, std::span<const PrintedInline> inlines)
    {
        m_runs.setChange(change);
        m_runs.write(inlines);
    }

    /// In the order of CT_PPr: style, keep with next, numbering, the paragraph's mark.
    void writeProperties(std::size_t position)
    {
        const BlockKind kind = m_paragraphs[position].block->kind;
        m_xml.markup("<w:pPr><w:pStyle w:val=\"").markup(paragraphStyle(kind)).markup("\"/>");
        if (keptWithNext(m_paragraphs, position))
            m_xml.markup("<w:keepNext/>");
        m_xml.markup(numbering(kind));
        m_runs.writeMarkProperties();
        m_xml.markup("</w:pPr>");
    }

    PartWriter& m_xml;
    const std::vector<MarkedParagraph>& m_paragraphs;
    Language m_language;
    RunWriter& m_runs;
    BookmarkWriter m_bookmarks;
};

/// The mark of a document's last paragraph can be neither inserted nor deleted.
bool needsEndParagraph(const MarkedUp& markedUp)
{
    return !markedUp.paragraphs.empty() && markedUp.paragraphs.back().change != Change::None;
}

} // namespace

std::optional<int> writeDocumentPart(Package& package, const MarkedUp& markedUp, Language language,
                                     const ReferenceTargets& targets, Relationships& relationships,
                                     const QString& footer, const Progress& progress)
{
    const std::size_t count = markedUp.paragraphs.size();
    PartWriter xml(package, u"word/document.xml"_s);
    RunWriter runs(xml, relationships, targets, 1);
    ParagraphWriter paragraphs(xml, markedUp, language, runs);
    xml.markup("<w:document").markup(namespaces).markup("><w:body>");
    for (std::size_t i = 0; i < count; ++i) {
        const double done = static_cast<double>(i) / static_cast<double>(count);
        if (i % paragraphsAtOnce == 0 && progress && !progress(done))
            return std::nullopt;
        paragraphs.write(i);
    }
    if (needsEndParagraph(markedUp))
        xml.markup("<w:p/>");
    xml.markup(R"(<w:sectPr><w:footerReference w:type="default" r:id=")").text(footer);
    xml.markup("\"/>").markup(page).markup("</w:sectPr></w:body></w:document>");
    return runs.nextChange();
}

} // namespace aigaq::docx
