// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/number_format.h"
#include "tests/docx/reading/word_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::docx;
using namespace aigaq::draft;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray level(int ilvl, const QByteArray& format, const QByteArray& text,
                 const QByteArray& more = {})
{
    return R"(<w:lvl w:ilvl=")" + QByteArray::number(ilvl) +
           R"("><w:start w:val="1"/><w:numFmt w:val=")" + format + R"("/>)" + more +
           R"(<w:lvlText w:val=")" + text + R"("/></w:lvl>)";
}

QByteArray shapeOfList(int id, const QByteArray& levels)
{
    return R"(<w:abstractNum w:abstractNumId=")" + QByteArray::number(id) + R"(">)" + levels +
           "</w:abstractNum>";
}

QByteArray list(int id, int shape, const QByteArray& overrides = {})
{
    return R"(<w:num w:numId=")" + QByteArray::number(id) + R"("><w:abstractNumId w:val=")" +
           QByteArray::number(shape) + R"("/>)" + overrides + "</w:num>";
}

const QByteArray title = p(r("Key issues for Arvenia"));

/// Digits, then letters under them.
const QByteArray ordinary =
    shapeOfList(0, level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)")) + list(1, 0);

} // namespace

TEST_CASE("Numbers and letters that Word makes are those of the paragraphs")
{
    const WordFile file{.body = title + p(r("Nobody was told."), item(1)) +
                                p(r("Question: Please state"), item(1)) + p(r("why;"), item(1, 1)) +
                                p(r("since when."), item(1, 1)) +
                                p(r("Nobody was heard."), item(1)) +
                                p(r("Question: Please state"), item(1)) +
                                p(r("who decided;"), item(1, 1)) + p(r("how."), item(1, 1)),
                        .numbering = ordinary};
    CHECK(shapeOf(file) ==
          QStringList{u"title 0: Key issues for Arvenia"_s, u"issue 1: Nobody was told."_s,
                      u"question 2: Please state"_s, u"sub 2a: why;"_s, u"sub 2b: since when."_s,
                      u"issue 3: Nobody was heard."_s, u"question 4: Please state"_s,
                      u"sub 4a: who decided;"_s, u"sub 4b: how."_s});
    CHECK(told(imported(file).findings) == QStringList());
}

TEST_CASE("A list that is restarted in Word is told where the numbers leave off")
{
    const WordFile file{
        .body = title + p(r("One."), item(1)) + p(r("Question: One?"), item(1)) +
                p(r("Two."), item(2)) + p(r("Question: Two?"), item(2)),
        .numbering =
            shapeOfList(0, level(0, "decimal", "%1.")) + list(1, 0) +
            list(2, 0,
                 R"(<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>)")};
    const ImportedDraft read = imported(file);
    CHECK(shape(read.submission, read.submission.draftLanguage).mid(3) ==
          QStringList{u"issue 3: Two."_s, u"question 4: Two?"_s});
    CHECK(linesOf(read.findings, FindingKind::NumberOrder) == std::vector{4});
    CHECK(linesOf(read.findings, FindingKind::NumberChanged) == std::vector{4, 5});
}

TEST_CASE("Lists of one shape count on, as they do in Word")
{
    const WordFile file{.body = title + p(r("One."), item(1)) + p(r("Question: One?"), item(2)) +
                                p(r("Two."), item(1)) + p(r("Question: Two?"), item(2)),
                        .numbering = ordinary + list(2, 0)};
    CHECK(told(imported(file).findings) == QStringList());
}

TEST_CASE("A number may come from the paragraph's style and what that is based on")
{
    const WordFile file{
        .body = title + p(r("One."), R"(<w:pStyle w:val="Derived"/>)") +
                p(r("Question: One?"), R"(<w:pStyle w:val="Numbered"/>)") +
                p(r("continued"),
                  R"(<w:pStyle w:val="Numbered"/><w:numPr><w:numId w:val="0"/></w:numPr>)"),
        .numbering = shapeOfList(4, level(0, "decimal", "%1.", R"(<w:pStyle w:val="Numbered"/>)")) +
                     list(7, 4),
        .styles =
            R"(<w:style w:type="paragraph" w:styleId="Numbered"><w:name w:val="List Number"/>)"
            R"(<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>)"
            R"(<w:style w:type="paragraph" w:styleId="Derived"><w:name w:val="Mine"/>)"
            R"(<w:basedOn w:val="Numbered"/></w:style>)"};
    CHECK(shapeOf(file).mid(1) ==
          QStringList{u"issue 1: One."_s, u"question 2: One?"_s, u"question+ 2: continued"_s});
}

TEST_CASE("Bullets and numbers of other lists stay before their words")
{
    const WordFile file{.body = title + p(r("One."), item(1)) + p(r("in the north"), item(2)) +
                                p(r("Question: One?"), item(1)) + p(r("first"), item(3)),
                        .numbering = ordinary + shapeOfList(1, level(0, "bullet", "\uF0B7")) +
                                     list(2, 1) + shapeOfList(2, level(0, "decimal", "(%1)")) +
                                     list(3, 2)};
    CHECK(shapeOf(file).mid(1) == QStringList{u"issue 1: One."_s, u"issue+ 1: • in the north"_s,
                                              u"question 2: One?"_s, u"question+ 2: (1) first"_s});
}

TEST_CASE("A list may begin anywhere, skip levels and print those above")
{
    const QByteArray levels = level(0, "upperRoman", "%1.") +
                              level(1, "decimal", "%1.%2", "<w:isLgl/>") +
                              level(2, "russianLower", "%3)");
    const WordFile file{.body = p(r("Ключевые темы")) + p(r("первое"), item(1, 1)) +
                                p(r("второе"), item(1, 2)) + p(r("третье"), item(1, 0)) +
                                p(r("четвертое"), item(1, 2)),
                        .numbering = shapeOfList(0, levels) + list(1, 0)};
    QStringList words;
    for (const QString& line : shapeOf(file))
        words << line.section(u": "_s, 1);
    CHECK(words.mid(1) ==
          QStringList{u"1.1 первое"_s, u"а) второе"_s, u"II. третье"_s, u"а) четвертое"_s});
}

TEST_CASE("A numbering style stands for the list that it names")
{
    const WordFile file{.body = title + p(r("One."), item(1)) + p(r("Question: One?"), item(1)),
                        .numbering = R"(<w:abstractNum w:abstractNumId="0"><w:numStyleLink )"
                                     R"(w:val="Ours"/></w:abstractNum>)"
                                     R"(<w:abstractNum w:abstractNumId="1"><w:styleLink )"
                                     R"(w:val="Ours"/>)" +
                                     level(0, "decimal", "%1.") + "</w:abstractNum>" + list(1, 0)};
    CHECK(shapeOf(file).mid(1) == QStringList{u"issue 1: One."_s, u"question 2: One?"_s});
}

TEST_CASE("A list that is defined nowhere numbers nothing")
{
    const WordFile file{.body = title + p(r("One."), item(9)) + p(r("Two."), item(1)),
                        .numbering = list(1, 5)};
    CHECK(shapeOf(file).size() == 3);
}

TEST_CASE("Numbers come in the formats that Word has for them")
{
    CHECK(formattedNumber(28, u"lowerLetter") == u"bb"_s);
    CHECK(formattedNumber(4, u"russianLower") == u"г"_s);
    CHECK(formattedNumber(10, u"russianUpper") == u"К"_s);
    CHECK(formattedNumber(1949, u"lowerRoman") == u"mcmxlix"_s);
    CHECK(formattedNumber(7, u"decimalZero") == u"07"_s);
    CHECK(formattedNumber(3, u"bullet").isEmpty());
    CHECK(formattedNumber(3, u"koreanCounting") == u"3"_s);
    CHECK(formattedNumber(2147483647, u"lowerLetter").size() == 32);
    CHECK(formattedNumber(-5, u"lowerRoman").isEmpty());
}
