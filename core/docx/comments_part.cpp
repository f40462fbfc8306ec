// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/comments_part.h"

#include "core/docx/namespaces.h"
#include "core/docx/part_writer.h"

namespace aigaq::docx {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// The last paragraph of each comment has an id by which the other part names it: any number above
/// 0 that no other paragraph of the document has ([MS-DOCX], 2.2.4).
QString paragraphId(std::size_t comment)
{
    return QString::number(comment + 1, 16).toUpper().rightJustified(8, u'0');
}

void writeComment(PartWriter& xml, const Comment& comment, std::size_t index)
{
    xml.markup("<w:comment w:id=\"").number(static_cast<qint64>(index));
    xml.markup("\" w:author=\"").text(comment.author).markup("\"");
    if (!comment.date.isEmpty())
        xml.markup(" w:date=\"").text(comment.date).markup("\"");
    xml.markup(">");
    const QStringList lines = comment.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        xml.markup("<w:p");
        if (i + 1 == lines.size())
            xml.markup(" w14:paraId=\"").text(paragraphId(index)).markup("\"");
        xml.markup(R"(><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>)");
        if (i == 0)
            xml.markup(R"(<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>)"
                       "<w:annotationRef/></w:r>");
        xml.markup(R"(<w:r><w:t xml:space="preserve">)")
            .text(lines[i])
            .markup("</w:t></w:r></w:p>");
    }
    xml.markup("</w:comment>");
}

} // namespace

void writeCommentsPart(Package& package, const std::vector<DocxComment>& comments)
{
    PartWriter xml(package, u"word/comments.xml"_s);
    xml.markup("<w:comments").markup(namespaces);
    xml.markup(R"( xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml")"
               R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")"
               R"( mc:Ignorable="w14">)");
    for (std::size_t i = 0; i < comments.size(); ++i)
        writeComment(xml, comments[i].comment, i);
    xml.markup("</w:comments>");
}

void writeCommentsExtendedPart(Package& package, const std::vector<DocxComment>& comments)
{
    PartWriter xml(package, u"word/commentsExtended.xml"_s);
    xml.markup(
        R"(<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">)");
    for (std::size_t i = 0; i < comments.size(); ++i) {
        xml.markup("<w15:commentEx w15:paraId=\"").text(paragraphId(i)).markup("\"");
        if (comments[i].answers)
            xml.markup(" w15:paraIdParent=\"").text(paragraphId(*comments[i].answers)).markup("\"");
        xml.markup(comments[i].comment.resolved ? " w15:done=\"1\"/>" : " w15:done=\"0\"/>");
    }
    xml.markup("</w15:commentsEx>");
}

} // namespace aigaq::docx
