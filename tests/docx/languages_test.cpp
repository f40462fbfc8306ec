// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/extract.h"
#include "core/document/section.h"
#include "core/docx/docx_reader.h"
#include "core/docx/docx_writer.h"
#include "tests/document/random_submission.h"
#include "tests/docx/arvenia.h"
#include "tests/docx/docx_parts.h"
#include "tests/docx/office_programs.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::docx;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<Reading> readingsOf(const Submission& submission, Arrangement arrangement)
{
    std::vector<Reading> readings;
    for (const Language language : Language::all())
        readings.push_back(
            reading(submission, language,
                    arrangement == Arrangement::SideBySide ? Unwritten::Kept : Unwritten::LeftOut));
    return readings;
}

struct Written {
    Parts parts;
    XmlElement document;
    XmlElement footnotes;
};

Written written(const Submission& submission, Arrangement arrangement)
{
    Parts parts = partsOf(writeLanguages(readingsOf(submission, arrangement), arrangement).value());
    XmlElement document = xmlOf(parts.at(u"word/document.xml"_s));
    XmlElement footnotes = xmlOf(parts.at(u"word/footnotes.xml"_s));
    return {.parts = std::move(parts),
            .document = std::move(document),
            .footnotes = std::move(footnotes)};
}

QString wordsIn(const XmlElement& element)
{
    QString words;
    for (const XmlElement* text : element.all(u"w:t"))
        words += text->words;
    return words;
}

QStringList valuesOf(const XmlElement& root, QStringView element, const QString& attribute)
{
    QStringList values;
    for (const XmlElement* found : root.all(element))
        values << found->attribute(attribute);
    return values;
}

QByteArray bodyOf(const DocxOptions& options)
{
    return partsOf(writeDocx(arveniaIn(u"kk"), options).value()).at(u"word/document.xml"_s);
}

} // namespace

TEST_CASE("Side by side, each row says the same in each language, under the names of these")
{
    const Written file = written(arvenia(), Arrangement::SideBySide);
    const auto rows = file.document.all(u"w:tr");
    REQUIRE(rows.size() > 10);
    CHECK(rows.front()->all(u"w:tblHeader").size() == 1);
    CHECK(wordsIn(*rows.front()) == u"EnglishРусскийҚазақша"_s);
    const auto cells = rows[1]->all(u"w:tc");
    REQUIRE(cells.size() == 3);
    CHECK(wordsIn(*cells[0]) == u"Key issues for the Republic of Arvenia"_s);
    CHECK(wordsIn(*cells[2]) == u"Арвения Республикасы бойынша негізгі мәселелер"_s);
    for (const XmlElement* row : rows)
        CHECK(row->all(u"w:tc").size() == 3);
}

TEST_CASE("Each language is numbered by a list of its own, and its runs say which it is")
{
    for (const Arrangement arrangement : {Arrangement::OneAfterAnother, Arrangement::SideBySide}) {
        const Written file = written(arvenia(), arrangement);
        const QStringList lists = valuesOf(file.document, u"w:numId", u"w:val"_s);
        for (const QString& list : {u"1"_s, u"2"_s, u"3"_s})
            CHECK(lists.count(list) == lists.size() / 3);
        for (const XmlElement* run : file.document.all(u"w:r")) {
            const bool isRussian = wordsIn(*run).contains(u"Просим сообщить"_s);
            if (isRussian)
                CHECK(run->child(u"w:rPr").child(u"w:lang").attribute(u"w:val"_s) == u"ru-RU"_s);
        }
        const XmlElement numbering = xmlOf(file.parts.at(u"word/numbering.xml"_s));
        CHECK(numbering.all(u"w:abstractNum").size() == 3);
    }
}

TEST_CASE("In any document of several languages names are unique, and notes come as their marks do")
{
    QRandomGenerator random(23);
    for (int round = 0; round < 20; ++round) {
        const Submission submission = randomSubmission(random, 5);
        for (const Arrangement arrangement :
             {Arrangement::OneAfterAnother, Arrangement::SideBySide}) {
            const Written file = written(submission, arrangement);
            QStringList names = valuesOf(file.document, u"w:bookmarkStart", u"w:name"_s) +
                                valuesOf(file.footnotes, u"w:bookmarkStart", u"w:name"_s);
            const qsizetype count = names.size();
            CHECK(
                std::ranges::all_of(names, [](const QString& name) { return name.size() <= 40; }));
            CHECK(names.removeDuplicates() == 0);
            CHECK(names.size() == count);
            const QStringList marks = valuesOf(file.document, u"w:footnoteReference", u"w:id"_s);
            QStringList notes = valuesOf(file.footnotes, u"w:footnote", u"w:id"_s);
            notes.remove(0, 2); // the separators
            CHECK(marks == notes);
            for (const XmlElement* instruction : file.document.all(u"w:instrText"))
                CHECK(names.contains(instruction->words.trimmed().section(u' ', 1, 1)));
        }
    }
}

TEST_CASE("LibreOffice numbers each language from 1 and shows its own notes")
{
    const QString pages =
        pagesByLibreOffice(writeLanguages(readingsOf(arvenia(), Arrangement::OneAfterAnother),
                                          Arrangement::OneAfterAnother)
                               .value());
    static const QRegularExpression first(u"\\n *1\\. "_s);
    CHECK(pages.count(first) == 3);
    CHECK(pages.contains(u"4-б."_s));
    const QString table = pagesByLibreOffice(
        writeLanguages(readingsOf(arvenia(), Arrangement::SideBySide), Arrangement::SideBySide)
            .value());
    static const QRegularExpression row(u"2\\. +Question:.* 2\\. +Вопрос:.* 2\\. +Сұрақ:"_s);
    CHECK(table.contains(row));
}

TEST_CASE("Paper, line numbers and the mark of a draft are as was asked for")
{
    CHECK(bodyOf({}).contains(R"(<w:pgSz w:w="11906" w:h="16838"/>)"));
    CHECK(bodyOf({.paper = Paper::Letter}).contains(R"(<w:pgSz w:w="12240" w:h="15840"/>)"));
    CHECK(!bodyOf({}).contains("w:lnNumType"));
    CHECK(bodyOf({.lineNumbers = true})
              .contains(R"(<w:lnNumType w:countBy="1" w:restart="continuous"/>)"));
    const QByteArray marked = writeDocx(arveniaIn(u"kk"), {.draftMark = true}).value();
    CHECK(partsOf(marked).at(u"word/header1.xml"_s).contains(u"string=\"ЖОБА\""_s.toUtf8()));
    const auto read = readDraft(marked, {}, {});
    REQUIRE(read);
    for (const draft::Finding& finding : read->findings)
        CHECK(finding.kind != draft::FindingKind::RunningHead);
}

TEST_CASE("A section keeps its numbers, and its notes count from 1")
{
    const Reading whole = arveniaIn(u"en");
    const auto nodes = nodesOfSection(arvenia(), u"Articles 12 and 13");
    REQUIRE(nodes);
    const Reading part = extract(whole, *nodes);
    REQUIRE(part.blocks.size() >= 4);
    CHECK(part.blocks[0].kind == BlockKind::Title);
    CHECK(part.blocks[1].kind == BlockKind::Heading);
    CHECK(part.blocks[2].number == 3);
    for (std::size_t i = 0; i < part.notes.size(); ++i)
        CHECK(part.notes[i].number == static_cast<int>(i) + 1);
    const QByteArray docx = writeDocx(part).value();
    CHECK(partsOf(docx).at(u"word/numbering.xml"_s).contains(R"(<w:start w:val="3"/>)"));

    const Reading bare = withoutNotes(whole);
    CHECK(bare.notes.empty());
    CHECK(!partsOf(writeDocx(bare).value())
               .at(u"word/document.xml"_s)
               .contains("w:footnoteReference"));
}
