// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/fonts.h"
#include "core/pdf/pdf_writer.h"
#include "core/pdf/shaped_words.h"
#include "tests/pdf/pdf_file.h"
#include "tests/pdf/sample_submission.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;
using aigaq::pdf::PdfError;

namespace {

Submission introducedBy(const QString& words)
{
    Submission submission = newSubmission(Language::fallback());
    submission.cover.introduction = {{.id = newNodeId(NodeKind::Paragraph)}};
    setTextIn(submission.cover.introduction[0].text, Language::fallback(), Text(words));
    return submission;
}

} // namespace

TEST_CASE("qpdf finds no fault in the file")
{
    QRandomGenerator random(51);
    std::vector<Reading> readings{reading(sampleSubmission(), Language::fallback()), Reading{}};
    for (int round = 0; round < 5; ++round)
        readings.push_back(randomReading(random, 8));
    for (const Reading& read : readings)
        CHECK(PdfFile(pdfOf(read))
                  .outputOf(u"qpdf"_s, {u"--check"_s, u"FILE"_s})
                  .contains(u"No syntax or stream encoding errors"));
}

TEST_CASE("MuPDF draws every page without a complaint about the file")
{
    const PdfFile file(pdfOf(reading(sampleSubmission(), Language::fallback())));
    CHECK(file.outputOf(u"mutool"_s, {u"info"_s, u"FILE"_s}).contains(u"Pages: "));
}

TEST_CASE("The same document gives the same bytes")
{
    for (const Language language : Language::all()) {
        const Reading read = reading(sampleSubmission(), language);
        CHECK(pdfOf(read) == pdfOf(read));
    }
}

TEST_CASE("Every font is embedded as a subset, with its text")
{
    for (const Language language : Language::all()) {
        const PdfFile file(pdfOf(reading(sampleSubmission(), language)));
        const QStringList lines = file.outputOf(u"pdffonts"_s, {u"FILE"_s}).split(u'\n');
        REQUIRE(lines.size() == 2 + 3 + 1);
        for (const QString& line : lines.sliced(2, 3))
            CHECK(line.contains(u" yes yes yes "));
    }
}

TEST_CASE("The title is set, and no one is told who made the file or when")
{
    for (const Language language : Language::all()) {
        const Reading read = reading(sampleSubmission(), language);
        const QString facts = PdfFile(pdfOf(read)).outputOf(u"pdfinfo"_s, {u"FILE"_s});
        CHECK(facts.contains(u"Title:           "_s + printedWords(read.blocks[0].inlines)));
        CHECK(facts.contains(u"(A4)"));
        CHECK(facts.contains(u"Tagged:          yes"));
        for (const QString& told : {u"Author"_s, u"Creator"_s, u"Producer"_s, u"Date"_s})
            CHECK_FALSE(facts.contains(told));
    }
}

TEST_CASE("Each of the 18 Kazakh letters has a glyph in every style")
{
    const auto fonts = pdf::findFontFamily({}, FcConfigGetCurrent());
    if (!fonts)
        SKIP("no serif with Kazakh letters is installed");
    pdf::ShapedWords words(*fonts, Language::fromCode(u"kk").value());
    for (const pdf::Style style :
         {pdf::Style::Regular, pdf::Style::Bold, pdf::Style::Italic, pdf::Style::BoldItalic}) {
        for (const QChar letter : u"ӘҒҚҢӨҰҮҺІәғқңөұүһі"_s) {
            const pdf::ShapedWord& word = words.shape(style, QStringView(&letter, 1));
            CHECK(word.isComplete);
            REQUIRE(word.glyphs.size() == 1);
            CHECK(word.glyphs[0].id != 0);
            CHECK(words.usedGlyphs(style).at(word.glyphs[0].id) == letter);
        }
    }
}

TEST_CASE("A sign that the font lacks is reported with its word, not printed as a box")
{
    const Reading read =
        reading(introducedBy(u"one \U0001F600two three\U00012000 one"_s), Language::fallback());
    const auto pdf = pdf::writePdf(read);
    REQUIRE_FALSE(pdf);
    if (pdf.error().problem == PdfError::Problem::NoFont)
        SKIP("no serif with Kazakh letters is installed");
    CHECK(pdf.error().problem == PdfError::Problem::MissingGlyphs);
    CHECK(pdf.error().words == QStringList{u"\U0001F600two"_s, u"three\U00012000"_s});
}

TEST_CASE("A machine without a serif for Kazakh is told so")
{
    FcConfig* empty = FcConfigCreate();
    CHECK_FALSE(pdf::findFontFamily({}, empty));
    FcConfigDestroy(empty);
}

TEST_CASE("Whoever watches may stop the work")
{
    const Reading read = reading(sampleSubmission(), Language::fallback());
    double last = 0;
    const auto whole = pdf::writePdf(read, {}, [&](double done) {
        CHECK(done >= last);
        last = done;
        return true;
    });
    if (!whole && whole.error().problem == PdfError::Problem::NoFont)
        SKIP("no serif with Kazakh letters is installed");
    CHECK(last == 1.0);

    const auto stopped = pdf::writePdf(read, {}, [](double done) { return done < 0.7; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().problem == PdfError::Problem::Cancelled);
}

TEST_CASE("A family that lacks a style or a letter is passed over")
{
    const auto fonts = pdf::findFontFamily(u"Noto Sans Mono"_s, FcConfigGetCurrent());
    if (!fonts)
        SKIP("no serif with Kazakh letters is installed");
    CHECK(fonts->name != u"Noto Sans Mono");
}
