// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/bookmarks.h"
#include "core/docx/docx_writer.h"
#include "tests/docx/arvenia.h"
#include "tests/docx/docx_parts.h"
#include "tests/docx/office_programs.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <set>

using namespace aigaq::document;
using namespace aigaq::docx;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// Words without regard to how lines were broken and set.
QString flowing(const QString& pages)
{
    return pages.simplified();
}

/// Checked one by one, so that a failure names what is missing.
void checkHas(const QString& text, const QStringList& expected)
{
    UNSCOPED_INFO(text.toStdString());
    for (const QString& words : expected) {
        CAPTURE(words.toStdString());
        CHECK(text.contains(words));
    }
}

} // namespace

TEST_CASE("LibreOffice prints the same numbers, letters, notes and references")
{
    checkHas(flowing(pagesByLibreOffice(writeDocx(arveniaIn(u"en")).value())),
             {u"1. In 41 of 60"_s, u"first day1. See also 3."_s, u"officers.23"_s,
              u"2. Question: Please state"_s, u"a) when the decree"_s, u"b) who pays"_s,
              u"3. No investigation followed the complaints named under 2 b), nor those under 1 or "
              "deleted paragraph."_s,
              u"4. Question: Why does"_s, u"1 Arvenian Bar Association, Detention in figures"_s,
              u"2 Interviews under 1, on file; letters to the archive."_s, u"3 See the album."_s});
}

TEST_CASE("LibreOffice prints Russian and Kazakh drafts with their own words")
{
    checkHas(flowing(pagesByLibreOffice(writeDocx(arveniaIn(u"ru")).value())),
             {u"2. Вопрос: Просим сообщить"_s, u"пункте 2 b)"_s, u"4. Вопрос:"_s});
    checkHas(flowing(pagesByLibreOffice(writeDocx(arveniaIn(u"kk")).value())),
             {u"2. Сұрақ: Мыналарды хабарлаңыз"_s, u"2 b) тармағында"_s, u"4. Сұрақ:"_s,
              u"Азаптауларға қарсы конвенциясы"_s});
}

TEST_CASE("A paragraph that a Word user inserts renumbers all that follow")
{
    Parts parts = partsOf(writeDocx(arveniaIn(u"en")).value());
    QByteArray& document = parts[u"word/document.xml"_s];
    const QByteArray question = R"(<w:p><w:pPr><w:pStyle w:val="Question"/>)";
    REQUIRE(document.contains(question));
    document.insert(document.indexOf(question),
                    R"(<w:p><w:pPr><w:pStyle w:val="Issue"/></w:pPr>)"
                    "<w:r><w:t>Inserted by a colleague.</w:t></w:r></w:p>");

    checkHas(flowing(pagesByLibreOffice(docxOf(parts))),
             {u"1. In 41 of 60"_s, u"2. Inserted by a colleague."_s, u"3. Question: Please state"_s,
              u"a) when the decree"_s,
              u"4. No investigation followed the complaints named under "
              "3 b), nor those under 1"_s,
              u"5. Question: Why does"_s});
}

TEST_CASE("pandoc reads the same numbers, letters, notes and links")
{
    const QString markdown = markdownByPandoc(writeDocx(arveniaIn(u"en")).value());
    checkHas(markdown, {u"# Article 2"_s, u"1.  In **41 of 60** police"_s, u"2.  "_s,
                        u"a.  when the decree"_s, u"b.  who pays"_s, u"first day[^1]"_s,
                        u"[^1]: Arvenian Bar Association"_s,
                        u"[lume.example/archive](https://lume.example/archive?from=2009&to=2026)"_s,
                        u"[the archive](mailto:archive@lume.example)"_s, u"*2009*"_s,
                        u"[^3]: See the album"_s});
}

TEST_CASE("After a colleague saved it in LibreOffice every paragraph is still known")
{
    const Reading reading = arveniaIn(GENERATE(u"en"_s, u"kk"_s));
    const Parts parts = partsOf(savedByLibreOffice(writeDocx(reading).value()));
    const XmlElement document = xmlOf(parts.at(u"word/document.xml"_s));
    std::map<QString, std::set<const XmlElement*>> paragraphs; // by the bookmarks in them
    for (const XmlElement* paragraph : document.all(u"w:p")) {
        for (const XmlElement* start : paragraph->all(u"w:bookmarkStart"))
            paragraphs[start->attribute(u"w:name"_s)].insert(paragraph);
    }
    for (const Block& block : reading.blocks) {
        CAPTURE(printedWords(block.inlines).toStdString());
        CHECK(paragraphs[bookmarkName(block)].size() == 1);
        CHECK(paragraphs[bookmarkName(block)] == paragraphs[endBookmarkName(bookmarkName(block))]);
    }
}
