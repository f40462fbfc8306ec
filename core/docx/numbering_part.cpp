// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/numbering_part.h"

#include "core/docx/namespaces.h"
#include "core/docx/part_writer.h"

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

void writeList(PartWriter& xml, const Edition& edition)
{
    const bool isOfStyles = edition.list == 1;
    xml.markup("<w:abstractNum w:abstractNumId=\"").number(edition.list - 1).markup("\">");
    xml.markup(R"(<w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val=")");
    xml.number(edition.firstNumber).markup(R"("/><w:numFmt w:val="decimal"/>)");
    if (isOfStyles)
        xml.markup(R"(<w:pStyle w:val="ListNumber"/>)");
    xml.markup(R"xml(
    <w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>
    <w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr>
  </w:lvl>
  <w:lvl w:ilvl="1">
    <w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>)xml");
    if (isOfStyles)
        xml.markup(R"(<w:pStyle w:val="ListNumber2"/>)");
    xml.markup(R"xml(
    <w:lvlText w:val="%2)"/><w:lvlJc w:val="left"/>
    <w:pPr><w:ind w:left="1134" w:hanging="567"/></w:pPr>
  </w:lvl>
</w:abstractNum>
)xml");
}

void writeAll(PartWriter& xml, const std::optional<DocxTemplate>& look, QStringView name)
{
    if (!look)
        return;
    for (const XmlTree& child : look->numbering.children) {
        if (child.name == name)
            xml.markup(child.xml());
    }
}

} // namespace

void writeNumberingPart(Package& package, const std::vector<Edition>& editions,
                        const std::optional<DocxTemplate>& look)
{
    PartWriter xml(package, u"word/numbering.xml"_s);
    xml.markup("<w:numbering").markup(namespaces).markup(">");
    for (const Edition& edition : editions)
        writeList(xml, edition);
    writeAll(xml, look, u"w:abstractNum");
    for (const Edition& edition : editions) {
        xml.markup("<w:num w:numId=\"").number(edition.list).markup("\"><w:abstractNumId w:val=\"");
        xml.number(edition.list - 1).markup("\"/></w:num>");
    }
    writeAll(xml, look, u"w:num");
    xml.markup("</w:numbering>");
}

} // namespace aigaq::docx
