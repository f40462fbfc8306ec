// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/docx_reader.h"
#include "core/docx/docx_writer.h"
#include "core/docx/redline.h"
#include "core/docx/template/template_reader.h"
#include "tests/docx/arvenia.h"
#include "tests/docx/docx_parts.h"
#include "tests/docx/office_programs.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::docx;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView word =
    R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
    R"( xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml")"
    R"( xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")"
    R"( xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main")"
    R"( xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture")"
    R"( xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart")"
    R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14")";

QByteArray root(const char* name, const QByteArray& inside)
{
    return QByteArray("<w:") + name + ' ' + word.toByteArray() + '>' + inside + "</w:" + name + '>';
}

QByteArray relationships(const QByteArrayList& each)
{
    QByteArray xml =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    for (const QByteArray& one : each)
        xml += one;
    return xml + "</Relationships>";
}

QByteArray relationship(const QByteArray& id, const QByteArray& type, const QByteArray& target,
                        const QByteArray& more = {})
{
    return R"(<Relationship Id=")" + id +
           R"(" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)" +
           type + R"(" Target=")" + target + '"' + more + "/>";
}

QByteArray drawing(const QByteArray& inside)
{
    return R"(<w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/>)"
           R"(<wp:docPr id="1" name="Logo"/><a:graphic>)" +
           inside + "</a:graphic></wp:inline></w:drawing></w:r>";
}

const QByteArray picture = drawing(
    R"(<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>)"
    R"(<pic:nvPicPr><pic:cNvPr id="0" name="logo"/><pic:cNvPicPr/></pic:nvPicPr>)"
    R"(<pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>)"
    R"(<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm>)"
    R"(<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>)");
const QByteArray chart =
    drawing(R"(<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">)"
            R"(<c:chart r:id="rId3"/></a:graphicData>)");

const QByteArray pixel = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg==");

/// The letterhead of an organisation that uses Word in Russian, where styles have other ids.
Parts letterhead()
{
    Parts parts;
    parts[u"_rels/.rels"_s] =
        relationships({relationship("rId1", "officeDocument", "word/document.xml")});
    parts[u"word/_rels/document.xml.rels"_s] =
        relationships({relationship("rId1", "styles", "styles.xml"),
                       relationship("rId2", "numbering", "numbering.xml"),
                       relationship("rId3", "settings", "settings.xml"),
                       relationship("rId4", "header", "header1.xml"),
                       relationship("rId5", "footer", "footer1.xml"),
                       relationship("rId6", "header", "header2.xml")});
    parts[u"word/document.xml"_s] = root(
        "document",
        R"(<w:body><w:p w:rsidR="00AB12CD"><w:r><w:t>Dear Sir or Madam</w:t></w:r></w:p>)"
        R"(<w:sectPr w:rsidR="00AB12CD"><w:headerReference w:type="default" r:id="rId4"/>)"
        R"(<w:headerReference w:type="first" r:id="rId6"/>)"
        R"(<w:footerReference w:type="default" r:id="rId5"/>)"
        R"(<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1701" w:right="850" w:bottom="1134")"
        R"( w:left="1701" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/>)"
        R"(<w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr></w:body>)");
    parts[u"word/header1.xml"_s] = root(
        "hdr",
        R"(<w:p w14:paraId="1A2B3C4D" w:rsidR="00AB12CD"><w:pPr><w:pStyle w:val="a3"/></w:pPr>)" +
            picture +
            R"(<w:bookmarkStart w:id="0" w:name="Top"/><w:bookmarkEnd w:id="0"/>)"
            R"(<w:r><w:t>Lume Legal Aid</w:t></w:r>)"
            R"(<w:ins w:id="1" w:author="A. Kim"><w:r><w:t> Fund</w:t></w:r></w:ins>)"
            R"(<w:del w:id="2" w:author="A. Kim"><w:r><w:delText> Ltd</w:delText></w:r></w:del>)"
            R"(<w:hyperlink r:id="rId2"><w:r><w:t>lume.example</w:t></w:r></w:hyperlink>)" +
            chart + "</w:p>");
    parts[u"word/header2.xml"_s] = root("hdr", "<w:p><w:r><w:t>First page</w:t></w:r></w:p>");
    parts[u"word/footer1.xml"_s] = root("ftr", "<w:p><w:r><w:t>Lume Street 7</w:t></w:r></w:p>");
    parts[u"word/_rels/header1.xml.rels"_s] = relationships(
        {relationship("rId1", "image", "media/image1.png"),
         relationship("rId2", "hyperlink", "https://lume.example/", R"( TargetMode="External")"),
         relationship("rId3", "chart", "charts/chart1.xml")});
    parts[u"word/media/image1.png"_s] = pixel;
    parts[u"word/charts/chart1.xml"_s] = "<c/>";
    parts[u"word/settings.xml"_s] = root("settings", "<w:evenAndOddHeaders/><w:rsids/>");
    parts[u"word/numbering.xml"_s] = root(
        "numbering", R"(<w:abstractNum w:abstractNumId="0"><w:nsid w:val="12345678"/>)"
                     R"(<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>)"
                     R"(<w:pStyle w:val="1"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>)"
                     R"(</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>)"
                     R"(</w:num>)");
    parts[u"word/styles.xml"_s] = root(
        "styles",
        R"(<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Carlito" w:hAnsi="Carlito"/>)"
        R"(<w:lang w:val="ru-RU" w:eastAsia="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>)"
        R"(<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/>)"
        R"(<w:rsid w:val="00AB12CD"/><w:rPr><w:lang w:val="ru-RU"/></w:rPr></w:style>)"
        R"(<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>)"
        R"(<w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>)"
        R"(<w:rPr><w:color w:val="7030A0"/></w:rPr></w:style>)"
        R"(<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="header"/><w:basedOn w:val="a"/></w:style>)"
        R"(<w:style w:type="paragraph" w:styleId="a5"><w:name w:val="List Number"/>)"
        R"(<w:basedOn w:val="a"/><w:pPr><w:keepLines/><w:numPr><w:numId w:val="1"/></w:numPr>)"
        R"(<w:jc w:val="both"/></w:pPr></w:style>)"
        R"(<w:style w:type="paragraph" w:customStyle="1" w:styleId="Question">)"
        R"(<w:name w:val="Fancy"/><w:basedOn w:val="1"/></w:style>)");
    parts[u"[Content_Types].xml"_s] =
        R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)";
    return parts;
}

DocxTemplate lookOf(const Parts& parts)
{
    auto look = readTemplate(docxOf(parts));
    REQUIRE(look);
    return *std::move(look);
}

QByteArray withLook(DocxOptions options, const Parts& parts = letterhead())
{
    options.look = lookOf(parts);
    return writeDocx(arveniaIn(u"en"), options).value();
}

XmlElement part(const Parts& parts, const QString& name)
{
    return xmlOf(parts.at(name));
}

/// The styles of a part by their ids.
std::map<QString, const XmlElement*> stylesById(const XmlElement& styles)
{
    std::map<QString, const XmlElement*> byId;
    for (const XmlElement* style : styles.all(u"w:style")) {
        const bool isNew = byId.emplace(style->attribute(u"w:styleId"_s), style).second;
        CHECK(isNew);
    }
    return byId;
}

QStringList headsOf(const Parts& parts)
{
    QStringList words;
    for (const auto& [name, bytes] : parts) {
        if (!name.startsWith(u"word/header"_s) && !name.startsWith(u"word/footer"_s))
            continue;
        QString line = name.mid(5) + u": "_s;
        const XmlElement head = xmlOf(bytes);
        for (const XmlElement* text : head.all(u"w:t"))
            line += text->words;
        words << line;
    }
    return words;
}

} // namespace

TEST_CASE("A template's header, footer and page stand in the export")
{
    const Parts parts = partsOf(withLook({}));
    CHECK(headsOf(parts) == QStringList{u"footer3.xml: Lume Street 7"_s,
                                        u"header1.xml: Lume Legal Aid Fundlume.example"_s,
                                        u"header2.xml: First page"_s});
    const XmlElement section = *part(parts, u"word/document.xml"_s).all(u"w:sectPr").front();
    CHECK(section.child(u"w:pgSz").attribute(u"w:w"_s) == u"12240"_s);
    CHECK(section.child(u"w:pgMar").attribute(u"w:left"_s) == u"1701"_s);
    CHECK(section.child(u"w:titlePg").name == u"w:titlePg"_s);
    CHECK(part(parts, u"word/settings.xml"_s).child(u"w:evenAndOddHeaders").name ==
          u"w:evenAndOddHeaders"_s);
    CHECK(!parts.at(u"word/document.xml"_s).contains("Dear Sir"));
}

TEST_CASE("A template's pictures and links come along, and what cannot come leaves no gap")
{
    const Parts parts = partsOf(withLook({}));
    CHECK(parts.at(u"word/media/image1.png"_s) == pixel);
    CHECK(parts.at(u"[Content_Types].xml"_s).contains(R"(Extension="png")"));
    const QByteArray& header = parts.at(u"word/header1.xml"_s);
    CHECK(header.contains(R"(r:embed="rId1")"));
    CHECK(!header.contains("<c:chart"));
    CHECK(!parts.contains(u"word/charts/chart1.xml"_s));

    QSet<QString> known;
    const XmlElement relations = part(parts, u"word/_rels/header1.xml.rels"_s);
    for (const XmlElement* one : relations.all(u"Relationship"))
        known << one->attribute(u"Id"_s);
    CHECK(known == QSet{u"rId1"_s, u"rId2"_s});
}

TEST_CASE("Two pictures of one name in different folders stay two pictures")
{
    Parts two = letterhead();
    const QByteArray other = pixel + "other";
    two[u"pictures/image1.png"_s] = other;
    two[u"word/header2.xml"_s] = root("hdr", "<w:p>" + picture + "</w:p>");
    two[u"word/_rels/header2.xml.rels"_s] =
        relationships({relationship("rId1", "image", "../pictures/image1.png")});
    const Parts parts = partsOf(withLook({}, two));
    CHECK(parts.at(u"word/media/image1.png"_s) == pixel);
    CHECK(parts.at(u"pictures/image1.png"_s) == other);
    const XmlElement relations = part(parts, u"word/_rels/header2.xml.rels"_s);
    REQUIRE(relations.all(u"Relationship").size() == 1);
    CHECK(relations.all(u"Relationship").front()->attribute(u"Target"_s) ==
          u"/pictures/image1.png"_s);
}

TEST_CASE("Nothing of a template tells who worked on it and when")
{
    for (const auto& [name, content] : partsOf(withLook({}))) {
        CAPTURE(name.toStdString());
        for (const char* trace : {"rsid", "paraId", "nsid", "A. Kim", "Ltd", "w:ins ", "Top\""})
            CHECK(!content.contains(trace));
    }
}

TEST_CASE("Styles that a template has look as there, whatever their ids are")
{
    const Parts parts = partsOf(withLook({}));
    const XmlElement styles = part(parts, u"word/styles.xml"_s);
    const auto byId = stylesById(styles);

    CHECK(byId.at(u"Heading1"_s)->child(u"w:rPr").child(u"w:color").attribute(u"w:val"_s) ==
          u"7030A0"_s);
    CHECK(byId.at(u"Heading1"_s)->child(u"w:basedOn").attribute(u"w:val"_s) == u"Normal"_s);
    CHECK(byId.at(u"Question"_s)->child(u"w:name").attribute(u"w:val"_s) == u"Question"_s);
    CHECK(std::ranges::any_of(byId, [](const auto& one) {
        return one.second->child(u"w:name").attribute(u"w:val"_s) == u"Fancy"_s;
    }));
    for (const auto& [id, style] : byId) {
        CAPTURE(id.toStdString());
        const QString basedOn = style->child(u"w:basedOn").attribute(u"w:val"_s);
        CHECK((basedOn.isEmpty() || byId.contains(basedOn)));
    }
    const XmlElement document = part(parts, u"word/document.xml"_s);
    for (const XmlElement* used : document.all(u"w:pStyle"))
        CHECK(byId.contains(used->attribute(u"w:val"_s)));
    CHECK(parts.at(u"word/header1.xml"_s).contains(R"(<w:pStyle w:val="Header"/>)"));
}

TEST_CASE("An export is in its own language, whatever the template's styles are in")
{
    const XmlElement styles = part(partsOf(withLook({})), u"word/styles.xml"_s);
    const auto languages = styles.all(u"w:lang");
    REQUIRE(languages.size() == 1);
    CHECK(languages.front()->attribute(u"w:val"_s) == u"en-GB"_s);
}

TEST_CASE("Issues and questions are numbered by Aigaq's list, headings by the template's")
{
    const Parts parts = partsOf(withLook({}));
    const XmlElement numbering = part(parts, u"word/numbering.xml"_s);
    const XmlElement styles = part(parts, u"word/styles.xml"_s);
    const auto byId = stylesById(styles);
    QStringList lists;
    for (const XmlElement* list : numbering.all(u"w:num"))
        lists << list->attribute(u"w:numId"_s);
    CHECK(lists == QStringList{u"1"_s, u"1001"_s});
    const auto listOf = [&byId](const QString& id) {
        return byId.at(id)
            ->child(u"w:pPr")
            .child(u"w:numPr")
            .child(u"w:numId")
            .attribute(u"w:val"_s);
    };
    CHECK(listOf(u"ListNumber"_s) == u"1"_s);
    CHECK(listOf(u"Heading1"_s) == u"1001"_s);
    CHECK(byId.at(u"ListNumber"_s)->child(u"w:pPr").child(u"w:jc").attribute(u"w:val"_s) ==
          u"both"_s);
    CHECK(numbering.all(u"w:pStyle").back()->attribute(u"w:val"_s) == u"Heading1"_s);
}

TEST_CASE("A draft's mark stands on every kind of page that a template has")
{
    DocxOptions options;
    options.draftMark = true;
    const Parts parts = partsOf(withLook(options));
    int marks = 0;
    for (const auto& [name, bytes] : parts)
        marks += name.startsWith(u"word/header"_s) && bytes.contains("PowerPlusWaterMarkObject");
    CHECK(marks == 3); // default, first, even
    CHECK(headsOf(parts).filter(u"Lume Legal Aid"_s).size() == 1);
}

TEST_CASE("A template without a footer leaves Aigaq's page numbers in place")
{
    Parts plain = letterhead();
    plain[u"word/document.xml"_s].replace(R"(<w:footerReference w:type="default" r:id="rId5"/>)",
                                          "");
    const Parts parts = partsOf(withLook({}, plain));
    CHECK(parts.at(u"word/footer3.xml"_s).contains(" PAGE "));
}

TEST_CASE("What is exported with a template comes back as it was, from LibreOffice, too")
{
    DocxOptions options;
    options.mark = ExportMark{
        .submission = arvenia().id, .language = Language::fallback(), .state = QByteArray("x")};
    const QByteArray docx = withLook(options);
    const auto plain = readDraft(writeDocx(arveniaIn(u"en")).value(), {}, {});
    REQUIRE(plain);
    const auto words = [](const Submission& submission) {
        QStringList words;
        for (const Block& block : reading(submission, Language::fallback()).blocks)
            words << QString::number(static_cast<int>(block.kind)) + printedWords(block.inlines);
        return words;
    };
    for (const QByteArray& file : {docx, savedByLibreOffice(docx)}) {
        const auto read = readDraft(file, {}, {});
        REQUIRE(read);
        CHECK(words(read->submission) == words(plain->submission));
    }
    CHECK(readExportMark(docx).has_value());
}

TEST_CASE("A template is a Word document; anything else is refused by its fault")
{
    using Problem = DocxReadError::Problem;
    CHECK(readTemplate("text").error().problem == Problem::NotAPackage);
    Parts parts = letterhead();
    parts[u"word/styles.xml"_s].chop(20);
    const auto broken = readTemplate(docxOf(parts));
    REQUIRE(!broken);
    CHECK(broken.error().problem == Problem::Damaged);
    CHECK(broken.error().part == u"word/styles.xml"_s);

    parts = letterhead();
    QByteArray styles = "<w:styles " + word.toByteArray() + '>';
    for (int i = 0; i < 300'000; ++i)
        styles += "<w:s" + QByteArray::number(qint64{i} * 7919 % 1'000'003) + "/>";
    parts[u"word/styles.xml"_s] = styles + "</w:styles>";
    CHECK(readTemplate(docxOf(parts)).error().problem == Problem::TooLarge);
}

TEST_CASE("A template that misuses names and prefixes gives no broken document")
{
    Parts parts = letterhead();
    parts[u"word/header2.xml"_s] =
        R"(<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>)";
    parts[u"word/footer1.xml"_s] =
        R"(<ftr xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
        R"( xmlns:w="urn:other" xmlns:s="http://purl.oclc.org/ooxml/wordprocessingml/main")"
        R"( xmlns:t="http://schemas.openxmlformats.org/wordprocessingml/2006/main">)"
        R"(<p t:x="1" s:x="2"><r><t>Lume &lt; &amp; Street</t></r></p></ftr>)";
    const Parts written = partsOf(withLook({}, parts));
    CHECK(headsOf(written).size() == 2);
    CHECK(headsOf(written).front() == u"footer2.xml: Lume < & Street"_s);
}

TEST_CASE("A template that is cut off anywhere is read or refused")
{
    const QByteArray whole = docxOf(letterhead());
    for (qsizetype size = 0; size < whole.size(); size += 97)
        std::ignore = readTemplate(whole.first(size));
    SUCCEED();
}

TEST_CASE("A template whose header prints where it lies is refused by what it prints")
{
    Parts parts = letterhead();
    parts[u"word/footer1.xml"_s].replace("Lume Street 7", R"(C:\Users\kim\letterhead.docx)");
    DocxOptions options;
    options.look = lookOf(parts);
    const auto written = writeDocx(arveniaIn(u"en"), options);
    REQUIRE(!written);
    CHECK(written.error().problem == DocxError::Problem::TellsTooMuch);
    CHECK(written.error().told == uR"(C:\Users\kim\letterhead.docx)"_s);
}
