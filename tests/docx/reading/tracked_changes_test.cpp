// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docx/reading/word_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::docx;
using namespace aigaq::draft;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray change(const QByteArray& kind, const QByteArray& runs,
                  const QByteArray& author = "A. Editor")
{
    return "<w:" + kind + R"( w:id="1" w:author=")" + author + R"(">)" + runs + "</w:" + kind + ">";
}

QByteArray deleted(const QByteArray& words)
{
    return change("del", R"(<w:r><w:delText xml:space="preserve">)" + words + "</w:delText></w:r>");
}

/// The properties of a paragraph whose mark was inserted or deleted.
QByteArray mark(const QByteArray& kind)
{
    return "<w:rPr><w:" + kind + R"( w:id="2" w:author="A. Editor"/></w:rPr>)";
}

QString titleOf(const QByteArray& body, TrackedChanges tracked)
{
    return shapeOf({.body = body}, tracked).value(0).section(u": "_s, 1);
}

} // namespace

TEST_CASE("Tracked words are taken in or left out as was decided, and told where left out")
{
    const WordFile file{.body =
                            p(r("No ") + deleted("legal ") + change("ins", r("free ")) + r("aid"))};
    const ImportedDraft accepted = imported(file, TrackedChanges::Accept);
    CHECK(shapeOf(file, TrackedChanges::Accept).value(0) == u"title 0: No free aid"_s);
    CHECK(told(accepted.findings).filter(u"tracked"_s) == QStringList{u"1: tracked: legal"_s});
    CHECK(shapeOf(file, TrackedChanges::Reject).value(0) == u"title 0: No legal aid"_s);
}

TEST_CASE("Nobody decides about tracked changes but the user")
{
    const WordFile file{.body =
                            p(r("No ") + deleted("legal ") + change("ins", r("aid"), "B. Lawyer"))};
    const auto read = readDraft(file.bytes(), {}, {});
    REQUIRE(!read);
    CHECK(read.error() == DocxReadError{.problem = DocxReadError::Problem::UndecidedChanges,
                                        .changes = 2,
                                        .authors = {u"A. Editor"_s, u"B. Lawyer"_s}});
}

TEST_CASE("Paragraphs are joined where their mark was deleted, and parted where one was inserted")
{
    const QByteArray joined = p(r("Key "), mark("del")) + p(r("issues"));
    CHECK(titleOf(joined, TrackedChanges::Accept) == u"Key issues"_s);
    CHECK(titleOf(joined, TrackedChanges::Reject) == u"Key"_s);
    const QByteArray parted = p(r("Key "), mark("ins")) + p(r("issues"));
    CHECK(titleOf(parted, TrackedChanges::Accept) == u"Key"_s);
    CHECK(titleOf(parted, TrackedChanges::Reject) == u"Key issues"_s);
}

TEST_CASE("Moved words are in the one place or the other, and in the right order")
{
    const QByteArray body =
        p(change("moveFrom", r("first "))) + p(r("second ") + change("moveTo", r("first")));
    CHECK(titleOf(body, TrackedChanges::Accept) == u"second first"_s);
    CHECK(shapeOf({.body = body}, TrackedChanges::Reject) ==
          QStringList{u"title 0: first"_s, u"framework 0: second"_s});
}

TEST_CASE("A paragraph, a row and a footnote that were deleted are gone with their numbers")
{
    const WordFile file{
        .body =
            p(r("Key issues")) +
            p(deleted("Old"), R"(<w:numPr><w:numId w:val="1"/></w:numPr>)" + mark("del")) +
            p(r("One."), item(1)) +
            p(r("Question: One?") + change("del", R"(<w:r><w:footnoteReference w:id="1"/></w:r>)"),
              item(1)) +
            R"(<w:tbl><w:tr><w:trPr><w:del w:author="A. Editor"/></w:trPr><w:tc>)" +
            p(r("3. Row.")) + "</w:tc></w:tr></w:tbl>",
        .numbering =
            R"(<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>)"
            R"(<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>)"
            R"(<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)",
        .footnotes = R"(<w:footnote w:id="1">)" + p(r("Report")) + "</w:footnote>"};
    const ImportedDraft read = imported(file, TrackedChanges::Accept);
    CHECK(shape(read.submission, language(u"en")) ==
          QStringList{u"title 0: Key issues"_s, u"issue 1: One."_s, u"question 2: One?"_s});
    CHECK(told(read.findings) == QStringList{u"2: tracked: Old @1"_s, u"4: tracked: [Report] @2"_s,
                                             u"5: tracked: 3. Row."_s});
}

TEST_CASE("A deleted row is gone in a content control, too, and its neighbour stays")
{
    const QByteArray deletedRow = R"(<w:tr><w:trPr><w:del w:author="A. Editor"/></w:trPr><w:tc>)" +
                                  p(r("gone")) + "</w:tc></w:tr>";
    const WordFile file{.body = p(r("Key issues")) + "<w:tbl><w:sdt><w:sdtContent>" + deletedRow +
                                "<w:tr><w:tc>" + p(r("kept")) +
                                "</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>"};
    CHECK(shapeOf(file, TrackedChanges::Accept) ==
          QStringList{u"title 0: Key issues"_s, u"framework 0: kept"_s});
    CHECK(shapeOf(file, TrackedChanges::Reject).join(u' ').contains(u"gone"_s));
}
