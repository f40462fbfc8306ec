// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/styles_part.h"

#include "core/docx/namespaces.h"
#include "core/docx/part_writer.h"

namespace aigaq::docx {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// Times New Roman is on every Windows and Mac, has all Kazakh letters, and other systems have a
/// font of the same widths for it (fontTable.xml names one). The language stands here once, for
/// every run of the document. Sizes are in half points, distances in twentieths of a point. Nothing
/// is justified: without hyphenation the long words of Russian and Kazakh, and addresses, would
/// tear the lines apart.
constexpr QByteArrayView defaultsBeforeLanguage = R"xml(
<w:docDefaults>
  <w:rPrDefault>
    <w:rPr>
      <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman"
          w:cs="Times New Roman"/>
      <w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val=")xml";
constexpr QByteArrayView defaultsAfterLanguage = R"xml("/>
    </w:rPr>
  </w:rPrDefault>
  <w:pPrDefault>
    <w:pPr><w:widowControl/><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr>
  </w:pPrDefault>
</w:docDefaults>
)xml";

constexpr QByteArrayView basicStyles = R"xml(
<w:style w:type="paragraph" w:default="1" w:styleId="Normal">
  <w:name w:val="Normal"/><w:qFormat/>
</w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
  <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>
  <w:unhideWhenUsed/>
</w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList">
  <w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
</w:style>
)xml";

constexpr QByteArrayView coverStyles = R"xml(
<w:style w:type="paragraph" w:styleId="Title">
  <w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Subtitle"/>
  <w:uiPriority w:val="10"/><w:qFormat/>
  <w:pPr>
    <w:keepNext/><w:keepLines/><w:spacing w:after="120" w:line="240" w:lineRule="auto"/>
    <w:jc w:val="center"/>
  </w:pPr>
  <w:rPr><w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>
</w:style>
<w:style w:type="paragraph" w:styleId="Subtitle">
  <w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/>
  <w:uiPriority w:val="11"/><w:qFormat/>
  <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:after="240"/><w:jc w:val="center"/></w:pPr>
  <w:rPr><w:b/><w:bCs/></w:rPr>
</w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Organisation">
  <w:name w:val="Organisation"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="12"/><w:qFormat/>
  <w:pPr>
    <w:keepLines/><w:spacing w:after="240"/><w:contextualSpacing/><w:jc w:val="center"/>
  </w:pPr>
</w:style>
<w:style w:type="paragraph" w:styleId="BodyText">
  <w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:qFormat/>
</w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Introduction">
  <w:name w:val="Introduction"/><w:basedOn w:val="BodyText"/><w:qFormat/>
</w:style>
<w:style w:type="paragraph" w:styleId="Heading1">
  <w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Issue"/>
  <w:uiPriority w:val="9"/><w:qFormat/>
  <w:pPr>
    <w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>
  </w:pPr>
  <w:rPr><w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>
</w:style>
)xml";

/// The indents of numbered paragraphs are the numbering's. An issue keeps with its question.
constexpr QByteArrayView pairStyles = R"xml(
<w:style w:type="paragraph" w:styleId="ListNumber">
  <w:name w:val="List Number"/><w:basedOn w:val="BodyText"/><w:uiPriority w:val="99"/><w:qFormat/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>
</w:style>
<w:style w:type="paragraph" w:styleId="ListNumber2">
  <w:name w:val="List Number 2"/><w:basedOn w:val="BodyText"/><w:uiPriority w:val="99"/>
  <w:qFormat/>
  <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>
</w:style>
<w:style w:type="paragraph" w:styleId="ListContinue">
  <w:name w:val="List Continue"/><w:basedOn w:val="BodyText"/><w:uiPriority w:val="99"/>
  <w:qFormat/>
  <w:pPr><w:ind w:left="567"/></w:pPr>
</w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Issue">
  <w:name w:val="Issue"/><w:basedOn w:val="ListNumber"/><w:next w:val="Question"/><w:qFormat/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:before="240"/></w:pPr>
</w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="IssueContinuation">
  <w:name w:val="Issue Continuation"/><w:basedOn w:val="ListContinue"/><w:next w:val="Question"/>
  <w:qFormat/>
</w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Question">
  <w:name w:val="Question"/><w:basedOn w:val="ListNumber"/><w:next w:val="Issue"/><w:qFormat/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>
</w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="QuestionContinuation">
  <w:name w:val="Question Continuation"/><w:basedOn w:val="ListContinue"/><w:qFormat/>
</w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="SubQuestion">
  <w:name w:val="Sub Question"/><w:basedOn w:val="ListNumber2"/><w:qFormat/>
  <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>
</w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="QuestionLabel">
  <w:name w:val="Question Label"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/>
  <w:rPr><w:b/><w:bCs/></w:rPr>
</w:style>
)xml";

constexpr QByteArrayView otherStyles = R"xml(
<w:style w:type="character" w:styleId="Hyperlink">
  <w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>
  <w:unhideWhenUsed/>
  <w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>
</w:style>
<w:style w:type="paragraph" w:styleId="FootnoteText">
  <w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/>
  <w:unhideWhenUsed/>
  <w:pPr><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>
  <w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>
</w:style>
<w:style w:type="character" w:styleId="FootnoteReference">
  <w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/>
  <w:uiPriority w:val="99"/><w:unhideWhenUsed/>
  <w:rPr><w:vertAlign w:val="superscript"/></w:rPr>
</w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="FootnoteSeparator">
  <w:name w:val="Footnote Separator"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/>
  <w:semiHidden/>
  <w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>
</w:style>
<w:style w:type="paragraph" w:styleId="Footer">
  <w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>
  <w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr>
  <w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>
</w:style>
)xml";

constexpr QByteArrayView tableStyles = R"xml(
<w:style w:type="table" w:default="1" w:styleId="TableNormal">
  <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
  <w:tblPr>
    <w:tblInd w:w="0" w:type="dxa"/>
    <w:tblCellMar>
      <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>
      <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>
    </w:tblCellMar>
  </w:tblPr>
</w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="LanguageTable">
  <w:name w:val="Language Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/>
  <w:tblPr>
    <w:tblBorders>
      <w:top w:val="single" w:sz="4" w:space="0" w:color="808080"/>
      <w:left w:val="single" w:sz="4" w:space="0" w:color="808080"/>
      <w:bottom w:val="single" w:sz="4" w:space="0" w:color="808080"/>
      <w:right w:val="single" w:sz="4" w:space="0" w:color="808080"/>
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="808080"/>
      <w:insideV w:val="single" w:sz="4" w:space="0" w:color="808080"/>
    </w:tblBorders>
  </w:tblPr>
</w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="LanguageName">
  <w:name w:val="Language Name"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="39"/><w:qFormat/>
  <w:pPr><w:keepNext/><w:spacing w:after="0"/></w:pPr>
  <w:rPr><w:b/><w:bCs/></w:rPr>
</w:style>
)xml";

constexpr QByteArrayView headerStyle = R"xml(
<w:style w:type="paragraph" w:styleId="Header">
  <w:name w:val="header"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>
  <w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>
</w:style>
)xml";

constexpr QByteArrayView commentStyles = R"xml(
<w:style w:type="paragraph" w:styleId="CommentText">
  <w:name w:val="annotation text"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/>
  <w:unhideWhenUsed/>
  <w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>
  <w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>
</w:style>
<w:style w:type="character" w:styleId="CommentReference">
  <w:name w:val="annotation reference"/><w:basedOn w:val="DefaultParagraphFont"/>
  <w:uiPriority w:val="99"/><w:unhideWhenUsed/>
  <w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>
</w:style>
)xml";

QByteArray ownStyles(Language language, const ExtraStyles& extra)
{
    QByteArray xml = "<w:styles";
    xml += namespaces;
    xml += '>';
    xml += defaultsBeforeLanguage;
    xml += language.localeTag().toUtf8();
    xml += defaultsAfterLanguage;
    for (const QByteArrayView styles : {basicStyles, coverStyles, pairStyles, otherStyles})
        xml += styles;
    if (extra.table)
        xml += tableStyles;
    if (extra.header)
        xml += headerStyle;
    if (extra.comments)
        xml += commentStyles;
    xml += "</w:styles>";
    return xml;
}

} // namespace

void writeStylesPart(Package& package, Language language, const ExtraStyles& extra,
                     const std::optional<DocxTemplate>& look)
{
    PartWriter xml(package, u"word/styles.xml"_s);
    const QByteArray own = ownStyles(language, extra);
    if (look && !look->styles.name.isEmpty())
        xml.markup(mergedStyles(look->styles, treeOf(own), language.localeTag()).xml(true));
    else
        xml.markup(own);
}

StyleIds ownStyleIds()
{
    return styleIdsIn(
        treeOf(ownStyles(Language::fallback(), {.table = true, .header = true, .comments = true})));
}

QByteArrayView paragraphStyle(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title:
        return "Title";
    case BlockKind::Framework:
        return "Subtitle";
    case BlockKind::Organisation:
        return "Organisation";
    case BlockKind::Introduction:
        return "Introduction";
    case BlockKind::Heading:
        return "Heading1";
    case BlockKind::Issue:
        return "Issue";
    case BlockKind::IssueContinuation:
        return "IssueContinuation";
    case BlockKind::Question:
        return "Question";
    case BlockKind::QuestionContinuation:
        return "QuestionContinuation";
    case BlockKind::SubQuestion:
        return "SubQuestion";
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace aigaq::docx
