// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/page_marks.h"
#include "core/pdf/pdf_writer.h"
#include "core/pdf/typeset_document.h"
#include "tests/pdf/pdf_file.h"
#include "tests/pdf/sample_submission.h"

#include <QFile>
#include <QImage>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace aigaq;
using namespace aigaq::pdf;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr double dotsPerInch = 600;

Pages pagesOf(const document::Reading& reading)
{
    auto pages = setPages(reading);
    if (!pages && pages.error().problem == PdfError::Problem::NoFont)
        SKIP("no serif with Kazakh letters is installed");
    REQUIRE(pages);
    return *std::move(pages);
}

/// The page as poppler draws it from the PDF.
QImage pictureOf(const PdfFile& pdf, std::size_t page)
{
    const QTemporaryDir folder;
    const QString number = QString::number(page + 1);
    (void)pdf.outputOf(u"pdftoppm"_s,
                       {u"-gray"_s, u"-singlefile"_s, u"-r"_s, QString::number(dotsPerInch),
                        u"-f"_s, number, u"-l"_s, number, u"FILE"_s, folder.filePath(u"page"_s)});
    QFile file(folder.filePath(u"page.pgm"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QImage image;
    REQUIRE(image.loadFromData(file.readAll(), "PGM"));
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// How much ink there is in squares of a millimetre, from 0 to 255: what an eye compares.
/// Renderers differ within them, in how they smooth an edge.
std::vector<int> inkOf(const QImage& image)
{
    constexpr int side = 24;
    std::vector<int> ink;
    for (int top = 0; top + side <= image.height(); top += side) {
        for (int left = 0; left + side <= image.width(); left += side) {
            int sum = 0;
            for (int y = top; y < top + side; ++y) {
                for (int x = left; x < left + side; ++x)
                    sum += 255 - image.constScanLine(y)[x];
            }
            ink.push_back(sum / (side * side));
        }
    }
    return ink;
}

/// The words of these lines in the order in which they stand.
std::vector<const ShapedWord*> wordsOf(const std::vector<MarkedLine>& lines)
{
    std::vector<const ShapedWord*> words;
    for (const MarkedLine& line : lines) {
        for (const MarkedPiece& piece : line.pieces)
            words.push_back(piece.word);
    }
    return words;
}

/// The words that were set, but for spaces that hang behind a paragraph's end.
std::vector<const ShapedWord*> wordsOf(const std::vector<TypesetParagraph>& paragraphs)
{
    std::vector<const ShapedWord*> words;
    for (const TypesetParagraph& paragraph : paragraphs) {
        for (const Piece& piece : paragraph.label)
            words.push_back(piece.word);
        for (std::size_t i = 0; i < paragraph.lines.back().inkEnd; ++i)
            words.push_back(paragraph.pieces[i].word);
    }
    return words;
}

} // namespace

TEST_CASE("The pages that a window shows are those of the PDF")
{
    for (const document::Language& language : document::Language::all()) {
        const Pages pages = pagesOf(reading(sampleSubmission(), language));
        const PdfFile pdf(writePdf(pages).value());
        for (std::size_t page = 0; page < pages.count(); ++page) {
            CAPTURE(language.code().toStdString(), page);
            const QImage printed = pictureOf(pdf, page);
            const QImage shown =
                pages.picture(page, dotsPerInch / 72, QRect(QPoint(), printed.size()));
            if (const QByteArray folder = qgetenv("AIGAQ_PAGES"); !folder.isEmpty()) {
                const QString name =
                    QString::fromUtf8(folder) + u'/' + language.code() + QString::number(page + 1);
                REQUIRE(shown.save(name + u"-shown.png"_s));
                REQUIRE(printed.save(name + u"-printed.png"_s));
            }
            const std::vector<int> ours = inkOf(shown);
            const std::vector<int> theirs = inkOf(printed);
            REQUIRE(std::ranges::max(theirs) > 60); // there is something to compare
            int worst = 0;
            std::ptrdiff_t total = 0;
            for (std::size_t i = 0; i < ours.size(); ++i) {
                worst = std::max(worst, std::abs(ours[i] - theirs[i]));
                total += std::abs(ours[i] - theirs[i]);
            }
            CHECK(worst <= 30);
            CHECK(total <= std::ssize(ours)); // one of 255 on average
        }
    }
}

TEST_CASE("Each word stands on one page, once and in its order")
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        const Pages pages = pagesOf(randomReading(random, 12));
        const TypesetDocument& set = pages.document();
        std::vector<MarkedLine> body;
        std::vector<MarkedLine> notes;
        for (std::size_t page = 0; page < pages.count(); ++page) {
            PageMarks marks = marksOnPage(page, set.manuscript, set.layout, set.fonts);
            std::ranges::move(marks.body, std::back_inserter(body));
            std::ranges::move(marks.notes, std::back_inserter(notes));
        }
        REQUIRE(wordsOf(body) == wordsOf(set.layout.paragraphs));
        REQUIRE(wordsOf(notes) == wordsOf(set.layout.notes));
        for (const auto* lines : {&body, &notes}) {
            for (const MarkedLine& line : *lines) {
                REQUIRE(line.x >= sheet::margin);
                REQUIRE(line.baseline >= sheet::margin);
                REQUIRE(line.baseline <= sheet::height - sheet::margin);
                REQUIRE(std::ranges::is_sorted(line.pieces, {}, &MarkedPiece::x));
            }
        }
    }
}

TEST_CASE("A page that is shown piece by piece is the same page")
{
    const Pages pages = pagesOf(reading(sampleSubmission(), document::Language::fallback()));
    const QImage whole = pages.picture(0, dotsPerInch / 72);
    constexpr int strip = 237;
    for (int top = 0; top < whole.height(); top += strip) {
        const QRect part(QPoint(40, top), QSize(1600, qMin(strip, whole.height() - top)));
        REQUIRE(pages.picture(0, dotsPerInch / 72, part) == whole.copy(part));
    }
}

TEST_CASE("A PDF made of pages that are shown is the one made at once, as often as it is made")
{
    for (const document::Language& language : document::Language::all()) {
        const document::Reading read = reading(sampleSubmission(), language);
        const Pages pages = pagesOf(read);
        const QByteArray first = writePdf(pages).value();
        CHECK(writePdf(pages).value() == first);
        CHECK(pdfOf(read) == first);
    }
}
