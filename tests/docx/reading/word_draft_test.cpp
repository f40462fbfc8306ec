// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docx/reading/word_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::draft;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray noteMark(int id)
{
    return R"(<w:r><w:footnoteReference w:id=")" + QByteArray::number(id) + R"("/></w:r>)";
}

QByteArray footnote(int id, const QByteArray& paragraphs)
{
    return R"(<w:footnote w:id=")" + QByteArray::number(id) + R"(">)" + paragraphs +
           "</w:footnote>";
}

QByteArray fieldSign(const QByteArray& type)
{
    return R"(<w:r><w:fldChar w:fldCharType=")" + type + R"("/></w:r>)";
}

QByteArray instruction(const QByteArray& words)
{
    return "<w:r><w:instrText>" + words + "</w:instrText></w:r>";
}

QByteArray cell(const QByteArray& paragraphs)
{
    return "<w:tc><w:tcPr/>" + paragraphs + "</w:tc>";
}

/// The words of the first paragraph of this file, as a title.
QString titleOf(const WordFile& file)
{
    return shapeOf(file).value(0).section(u": "_s, 1);
}

const QByteArray pair = p(r("1. Nobody was told.")) + p(r("2. Question: Why?"));

} // namespace

TEST_CASE("Numbers and labels that were typed are taken off their paragraphs")
{
    const WordFile file{.body = p(r("Key issues")) +
                                p(r("1.") + "<w:r><w:tab/></w:r>" + r("Nobody was told.")) +
                                p(r("2. ") + r("Question:", "<w:b/>") + r(" Why?"))};
    CHECK(shapeOf(file) == QStringList{u"title 0: Key issues"_s, u"issue 1: Nobody was told."_s,
                                       u"question 2: Why?"_s});
}

TEST_CASE("Runs that Word cut are one word, and no space is doubled")
{
    CHECK(titleOf({.body = p(r("Arv") + r("enia ") + r(" and") + "<w:proofErr/>" +
                             r("\xC2\xA0"
                               "17\xC2\xA0"
                               "000"))}) == u"Arvenia and\u00A017\u00A0000"_s);
}

TEST_CASE("Footnotes and endnotes are footnotes, in the order of their marks")
{
    const WordFile file{
        .body = p(r("Key issues")) +
                p(r("1. One") + R"(<w:r><w:endnoteReference w:id="4"/></w:r>)" + r(" and two ") +
                  noteMark(7) + r(".")) +
                p(r("2. Question: Why?")),
        .footnotes = R"(<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>)" +
                     footnote(7, p("<w:r><w:footnoteRef/></w:r>" + r(" Report, ")) + p(r("p. 4"))),
        .endnotes = R"(<w:endnote w:id="4">)" + p(r("Letter")) + "</w:endnote>"};
    const ImportedDraft read = imported(file);
    CHECK(shape(read.submission, read.submission.draftLanguage) ==
          QStringList{u"title 0: Key issues"_s, u"issue 1: One[1] and two[2]."_s,
                      u"question 2: Why?"_s, u"note 1: Letter"_s, u"note 2: Report, p. 4"_s});
    CHECK(told(read.findings) == QStringList{u"2: note-number: 1 > 2 #2"_s});
}

TEST_CASE("A mark without its note, a note without its mark and a note marked twice are told")
{
    const WordFile file{.body = p(r("Key issues")) + p(r("1. One") + noteMark(1) + noteMark(2)) +
                                p(r("2. Question: Why?") + noteMark(2)),
                        .footnotes = footnote(2, p(r("Report"))) + footnote(3, p(r("Letter")))};
    const ImportedDraft read = imported(file);
    CHECK(told(read.findings) == QStringList{u"0: orphan-note: Letter"_s,
                                             u"2: orphan-mark: 1 @1 #1"_s,
                                             u"3: note-twice: 3 @2 #3"_s});
    CHECK(shape(read.submission, read.submission.draftLanguage).filter(u"note"_s) ==
          QStringList{u"note 1: "_s, u"note 2: Report"_s, u"note 3: Report"_s});
}

TEST_CASE("Bold, italic and links are kept; what is usual in a style is no emphasis")
{
    const WordFile file{
        .body = p(r("Key issues"), R"(<w:pStyle w:val="Strong1"/>)") +
                p(r("1. Nobody was ") + r("told", "<w:b/>") + r(" in ", R"(<w:b w:val="0"/>)") +
                  r("2025", R"(<w:rStyle w:val="Emph"/>)") + R"(<w:hyperlink r:id="a">)" +
                  r("here") + "</w:hyperlink>"),
        .styles = R"(<w:style w:type="paragraph" w:styleId="Strong1"><w:name w:val="Strong1"/>)"
                  R"(<w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="Emph">)"
                  R"(<w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>)",
        .links = {{u"a"_s, u"https://arvenia.example/a"_s}}};
    const ImportedDraft read = imported(file);
    const auto& pair = std::get<document::Pair>(read.submission.items.at(0));
    const auto& text = document::textIn(pair.issue.paragraphs.at(0).text, language(u"en"));
    using document::Run;
    CHECK(text.inlines() == std::vector<document::Inline>{
                                Run{.text = u"Nobody was "_s}, Run{.text = u"told"_s, .bold = true},
                                Run{.text = u" in "_s}, Run{.text = u"2025"_s, .italic = true},
                                Run{.text = u"here"_s, .href = u"https://arvenia.example/a"_s}});
}

TEST_CASE("A link may be a field, and one to somebody's disk is told and not kept")
{
    const WordFile file{.body = p(fieldSign("begin") + instruction(" HYPERLINK ") +
                                  instruction("\"https://arvenia.example/b\" \\o \"tip\" ") +
                                  fieldSign("separate") + r("field") + fieldSign("end")) +
                                p(R"(<w:hyperlink r:id="d">)" + r("disk") + "</w:hyperlink>"),
                        .links = {{u"d"_s, u"file:///C:/Users/somebody/notes.docx"_s}}};
    const ImportedDraft read = imported(file);
    CHECK(shape(read.submission, language(u"en")) ==
          QStringList{u"title 0: field<https://arvenia.example/b>"_s, u"framework 0: disk"_s});
    CHECK(told(read.findings).filter(u"link"_s) ==
          QStringList{u"2: link: file:///C:/Users/somebody/notes.docx"_s});
}

TEST_CASE("A field shows its result; one without an end swallows nothing")
{
    CHECK(titleOf({.body = p(r("See ") + fieldSign("begin") + instruction("REF _Ref1 \\h") +
                             fieldSign("separate") + r("7") + fieldSign("end") + r("."))}) ==
          u"See 7."_s);
    const WordFile open{.body = p(r("See ") + fieldSign("begin") + r("code")) + p(r("Below"))};
    CHECK(shapeOf(open) == QStringList{u"title 0: See"_s, u"framework 0: Below"_s});
    CHECK(told(imported(open).findings).filter(u"hidden"_s) == QStringList{u"1: hidden: code"_s});
}

TEST_CASE("Words are found in content controls, smart tags, insertions and what wraps them")
{
    const WordFile file{.body =
                            R"(<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>)" +
                            p("<w:smartTag><w:smartTagPr/>" + r("Arvenia") +
                              "</w:smartTag><w:sdt><w:sdtContent>" + r(" and") +
                              "</w:sdtContent></w:sdt><w:customXml>" + r(" its") +
                              R"(</w:customXml><w:fldSimple w:instr="AUTHOR">)" + r(" police") +
                              R"(</w:fldSimple><w:bdo w:val="ltr">)" + r(" force") + "</w:bdo>") +
                            "</w:sdtContent></w:sdt>"};
    CHECK(titleOf(file) == u"Arvenia and its police force"_s);
}

TEST_CASE("Tables are read cell by cell, and text boxes after their paragraph")
{
    const WordFile file{
        .body =
            p(r("Key issues")) + "<w:tbl><w:tblPr/><w:tblGrid/><w:tr>" + cell(p(r("1. One."))) +
            cell(p(r("2. Question: One?"))) + "</w:tr><w:tr>" + cell(p(r("3. Two."))) +
            cell(p(r("4. Question: Two?"))) + "</w:tr></w:tbl>" +
            p(r("Read ") +
              R"(<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>)"
              "<w:txbxContent>" +
              p(r("A box")) +
              "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
              "<w:txbxContent>" +
              p(r("A box")) +
              "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("this"))};
    CHECK(shapeOf(file) == QStringList{u"title 0: Key issues"_s, u"issue 1: One."_s,
                                       u"question 2: One?"_s, u"issue 3: Two."_s,
                                       u"question 4: Two?"_s, u"question+ 4: Read this"_s,
                                       u"question+ 4: A box"_s});
}

TEST_CASE("Hidden words, pictures and running heads are told, and not taken in")
{
    const WordFile file{
        .body = p(r("Key issues")) + p(r("1. One.") + r(" Secret name", "<w:vanish/>")) +
                p(R"(<w:r><w:drawing><wp:docPr descr="A map"/><a:blip/></w:drawing></w:r>)" +
                  r("2. Question: Why?")),
        .header = p(r("Draft of May"))};
    CHECK(told(imported(file).findings) == QStringList{u"0: running-head: Draft of May"_s,
                                                       u"2: hidden: Secret name @1"_s,
                                                       u"3: not-text: A map @2"_s});
}

TEST_CASE("A table of contents is left to the export")
{
    const WordFile file{.body =
                            p(r("Key issues")) +
                            p(fieldSign("begin") + instruction("TOC \\o") + fieldSign("separate") +
                              r("Article 2") + "<w:r><w:tab/></w:r>" + r("3")) +
                            p(r("Article 4") + fieldSign("end")) + pair};
    CHECK(shapeOf(file) == QStringList{u"title 0: Key issues"_s, u"issue 1: Nobody was told."_s,
                                       u"question 2: Why?"_s});
    CHECK(told(imported(file).findings) ==
          QStringList{u"2: contents: Article 2 3"_s, u"3: contents: Article 4"_s});
}

TEST_CASE("A heading is known by its style's name, whatever its id")
{
    const WordFile file{
        .body = p(r("Key issues"), R"(<w:pStyle w:val="a3"/>)") +
                p(r("Who we are"), R"(<w:pStyle w:val="1"/>)") + p(r("We are two.")) +
                p(r("Detention"), R"(<w:pStyle w:val="1"/>)") + pair +
                p(r("Courts"), R"(<w:pStyle w:val="1"/>)") + p(r("3. Two.")) +
                p(r("4. Question: Two?")),
        .styles =
            R"(<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>)"
            R"(<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>)"};
    CHECK(shapeOf(file) == QStringList{u"title 0: Key issues"_s, u"framework 0: Who we are"_s,
                                       u"introduction 0: We are two."_s, u"heading 0: Detention"_s,
                                       u"issue 1: Nobody was told."_s, u"question 2: Why?"_s,
                                       u"heading 0: Courts"_s, u"issue 3: Two."_s,
                                       u"question 4: Two?"_s});
}

TEST_CASE("A line break begins a paragraph where a number follows, and is a space elsewhere")
{
    const WordFile file{.body = p(r("Key issues") + "<w:r><w:br/></w:r>" + r("for Arvenia")) +
                                p(r("1. One.") + "<w:r><w:br/></w:r>" +
                                  r("2. Question: Please state") + "<w:r><w:br/></w:r>" +
                                  r("a) why;") + "<w:r><w:cr/></w:r>" + r("b) since when."))};
    CHECK(shapeOf(file) == QStringList{u"title 0: Key issues for Arvenia"_s, u"issue 1: One."_s,
                                       u"question 2: Please state"_s, u"sub 2a: why;"_s,
                                       u"sub 2b: since when."_s});
}

TEST_CASE("A strict document is read as a transitional one")
{
    WordFile file{.body = p(r("Key issues")) + pair};
    Parts parts = file.parts();
    for (auto& [name, bytes] : parts) {
        bytes.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                      "http://purl.oclc.org/ooxml/wordprocessingml/main");
        bytes.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                      "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
    file.more = parts;
    CHECK(shapeOf(file).size() == 3);
}

TEST_CASE("A Word document is taken in as another language's version")
{
    const ImportedDraft english = imported(WordFile{.body = p(r("Key issues")) + pair});
    const WordFile russian{.body = p(r("Ключевые вопросы")) + p(r("1. Никому не сообщили.")) +
                                   p(r("2. Вопрос: Почему?"))};
    const auto both = docx::readTranslation(russian.bytes(), {}, {}, english.submission);
    REQUIRE(both);
    CHECK(both->language == language(u"ru"));
    CHECK(shape(both->submission, language(u"ru")) == QStringList{u"title 0: Ключевые вопросы"_s,
                                                                  u"issue 1: Никому не сообщили."_s,
                                                                  u"question 2: Почему?"_s});
}

TEST_CASE("A note whose mark is left out with a line of contents is told")
{
    const WordFile file{
        .body =
            p(r("Key issues")) + p(r("Article 2") + noteMark(1), R"(<w:pStyle w:val="T"/>)") + pair,
        .styles = R"(<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>)",
        .footnotes = footnote(1, p(r("Report")))};
    CHECK(told(imported(file).findings) ==
          QStringList{u"2: contents: Article 2"_s, u"2: orphan-note: Report"_s});
}

TEST_CASE("Words are hidden in Word's pages, not only in its view of web pages")
{
    const WordFile file{.body = p(r("Key issues ") + r("for all", "<w:webHidden/>") +
                                  r("secret", R"(<w:rStyle w:val="H"/><w:webHidden/>)")),
                        .styles = R"(<w:style w:type="character" w:styleId="H"><w:name w:val="H"/>)"
                                  "<w:rPr><w:vanish/></w:rPr></w:style>"};
    CHECK(titleOf(file) == u"Key issues for all"_s);
    CHECK(told(imported(file).findings).filter(u"hidden"_s) == QStringList{u"1: hidden: secret"_s});
}

TEST_CASE("A number that Word keeps right is a cross-reference, and one that was typed is not")
{
    const QByteArray field =
        R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r>)"
        R"(<w:r><w:instrText xml:space="preserve"> REF _Ref123 \r \h </w:instrText></w:r>)"
        R"(<w:r><w:fldChar w:fldCharType="separate"/></w:r>)" +
        r("3") + R"(<w:r><w:fldChar w:fldCharType="end"/></w:r>)";
    const QByteArray bookmark = R"(<w:bookmarkStart w:id="1" w:name="_Ref123"/>)";
    const ImportedDraft draft = imported(
        {.body = p(r("Key issues")) + p(r("1. See paragraph ") + field + r(" and paragraph 3.")) +
                 p(r("2. Question: Why?")) + p(bookmark + r("3. Doctors are rare.")) +
                 p(r("4. Question: How many?"))});
    const auto& issue = std::get<document::Pair>(draft.submission.items[0]).issue.paragraphs[0];
    const auto& target = std::get<document::Pair>(draft.submission.items[1]).issue.paragraphs[0];
    const auto& inlines = document::textIn(issue.text, document::Language::fallback()).inlines();
    REQUIRE(inlines.size() == 3);
    CHECK(inlines[1] == document::Inline(document::CrossReference{target.id}));
}
