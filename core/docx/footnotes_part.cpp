// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/footnotes_part.h"

#include "core/docx/bookmark_writer.h"
#include "core/docx/namespaces.h"
#include "core/docx/part_writer.h"
#include "core/docx/run_writer.h"

namespace aigaq::docx {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

void writeSeparator(PartWriter& xml, QByteArrayView type, int id, QByteArrayView mark)
{
    xml.markup("<w:footnote w:type=\"").markup(type).markup(R"(" w:id=")").number(id);
    xml.markup(R"("><w:p><w:pPr><w:pStyle w:val="FootnoteSeparator"/></w:pPr><w:r>)");
    xml.markup(mark).markup("</w:r></w:p></w:footnote>");
}

/// What parts a note's number from its words. Before an address the space does not break: a long
/// one has no room behind the number, and would leave it alone on its line.
QByteArrayView spaceBefore(const std::vector<PrintedInline>& inlines)
{
    const auto* first = inlines.empty() ? nullptr : std::get_if<Run>(&inlines.front());
    return first != nullptr && !first->href.isEmpty() ? "&#160;" : " ";
}

/// Of two notes that are one, the deleted one has no bookmarks.
void writeNote(PartWriter& xml, RunWriter& runs, BookmarkWriter& bookmarks, const MarkedNote& note,
               const Edition& edition)
{
    runs.setEdition(note.edition);
    xml.markup("<w:footnote w:id=\"").number(note.number);
    xml.markup(R"("><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>)"
               R"(<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>)"
               R"(<w:r><w:t xml:space="preserve">)");
    xml.markup(spaceBefore(note.note->inlines)).markup("</w:t></w:r>");
    if (!note.isDeleted)
        bookmarks.beforeWords(bookmarkName(*note.note) + edition.suffix);
    for (const Stretch& stretch : note.stretches) {
        runs.setChange(stretch.change);
        runs.write(stretch.inlines);
    }
    runs.setChange(Change::None);
    if (!note.isDeleted)
        bookmarks.afterWords();
    xml.markup("</w:p>");
    if (!note.isDeleted)
        bookmarks.afterParagraph();
    xml.markup("</w:footnote>");
}

} // namespace

void writeFootnotesPart(Package& package, const MarkedUp& markedUp, Relationships& relationships,
                        int firstChange)
{
    PartWriter xml(package, u"word/footnotes.xml"_s);
    RunWriter runs(xml, relationships, markedUp, firstChange);
    BookmarkWriter bookmarks(xml, 2 * static_cast<int>(markedUp.paragraphs.size()));
    xml.markup("<w:footnotes").markup(namespaces).markup(">");
    writeSeparator(xml, "separator", -1, "<w:separator/>");
    writeSeparator(xml, "continuationSeparator", 0, "<w:continuationSeparator/>");
    for (const MarkedNote& note : markedUp.notes)
        writeNote(xml, runs, bookmarks, note, markedUp.editions[note.edition]);
    xml.markup("</w:footnotes>");
}

} // namespace aigaq::docx
