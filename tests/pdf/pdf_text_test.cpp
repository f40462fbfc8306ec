// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pdf/pdf_file.h"
#include "tests/pdf/sample_submission.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr double left = 70.87;
constexpr double right = 595.28 - 70.87;
constexpr double top = 70.87;
constexpr double bottom = 841.89 - 70.87;

QString trimmedEnd(QString text)
{
    while (!text.isEmpty() && (text.back() == u' ' || text.back() == u'\u00A0'))
        text.chop(1);
    return text;
}

QString printed(const std::vector<PrintedInline>& inlines)
{
    QString text;
    bool afterMark = false;
    for (const PrintedInline& part : inlines) {
        if (const auto* mark = std::get_if<NoteNumber>(&part))
            text += (afterMark ? u" "_s : u""_s) + QString::number(mark->number);
        afterMark = std::holds_alternative<NoteNumber>(part);
        text += printedWords({part});
    }
    return trimmedEnd(text);
}

QString printed(const Reading& reading, const Block& block)
{
    QString text;
    if (block.kind == BlockKind::Issue || block.kind == BlockKind::Question)
        text = QString::number(block.number) + u". ";
    if (block.kind == BlockKind::SubQuestion)
        text = block.letter + u") ";
    if (block.kind == BlockKind::Question)
        text += reading.language.questionLabel() + u' ';
    const QString words = printed(block.inlines);
    return words.isEmpty() && block.kind == BlockKind::Question ? trimmedEnd(text) : text + words;
}

/// Everything that is printed, in reading order: each block, then the notes it cites.
QString everythingIn(const Reading& reading)
{
    QString text;
    for (std::size_t i = 0; i < reading.blocks.size(); ++i) {
        text += printed(reading, reading.blocks[i]);
        for (const Note& note : reading.notes) {
            if (note.block == i)
                text += QString::number(note.number) + u' ' + printed(note.inlines);
        }
    }
    return text.replace(u'\u00A0', u' ').simplified();
}

/// Fails with what stands around the first difference.
void checkText(const PdfFile& file, const Reading& reading)
{
    const auto composed = QString::NormalizationForm_C;
    const QString found = file.structureTexts().join(u""_s).simplified().normalized(composed);
    const QString wanted = everythingIn(reading).normalized(composed);
    const auto at = std::ranges::mismatch(found, wanted).in1 - found.begin();
    CAPTURE(at, found.mid(at - 40, 80).toStdString(), wanted.mid(at - 40, 80).toStdString());
    CHECK((found == wanted));
}

/// A reading with words that tell where they belong: "cite7" bears the mark of the note "foot7 …".
Reading withNotes(QRandomGenerator& random, int paragraphs)
{
    Reading reading;
    const auto words = [&](int count) {
        QString text;
        for (int i = 0; i < count; ++i)
            text += QStringView(u"deprivation of liberty").first(1 + random.bounded(21)).trimmed() +
                    u' ';
        return text;
    };
    for (int i = 1; i <= paragraphs; ++i) {
        Block block{.kind = i % 2 == 1 ? BlockKind::Issue : BlockKind::Question, .number = i};
        for (int part = static_cast<int>(random.bounded(4)); part >= 0; --part) {
            const int number = static_cast<int>(reading.notes.size()) + 1;
            block.inlines.emplace_back(
                Run{.text = words(static_cast<int>(random.bounded(60))) + u"cite%1"_s.arg(number)});
            block.inlines.emplace_back(NoteNumber{.number = number});
            block.inlines.emplace_back(Run{.text = u" "_s + words(4)});
            const int length = static_cast<int>(random.bounded(random.bounded(8) == 0 ? 400 : 30));
            reading.notes.push_back(
                {.number = number,
                 .block = reading.blocks.size(),
                 .inlines = {Run{.text = u"foot%1 "_s.arg(number) + words(length)}}});
        }
        reading.blocks.push_back(block);
    }
    return reading;
}

bool isPageNumber(const FoundWord& word)
{
    return word.top > bottom + 10;
}

void checkPlaces(const std::vector<FoundWord>& words)
{
    for (const FoundWord& word : words) {
        if (isPageNumber(word)) {
            CHECK(word.text.toInt() == word.page + 1);
            continue;
        }
        CAPTURE(word.text.toStdString(), word.page);
        CHECK(word.left >= left - 0.5);
        CHECK(word.right <= right + 0.5);
        CHECK(word.top >= top - 1);
        CHECK(word.bottom <= bottom + 1);
    }
}

/// A tenth of a box is air: fonts' boxes are larger than their letters.
bool overlap(const FoundWord& a, const FoundWord& b)
{
    const double air = (a.bottom - a.top) / 10;
    return a.page == b.page && a.left < b.right - 0.2 && b.left < a.right - 0.2 &&
           a.top + air < b.bottom - air && b.top + air < a.bottom - air;
}

std::size_t overlapsIn(const std::vector<FoundWord>& words)
{
    std::size_t count = 0;
    for (std::size_t a = 0; a < words.size(); ++a) {
        for (std::size_t b = a + 1; b < words.size() && words[b].page == words[a].page; ++b)
            count += overlap(words[a], words[b]) ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("The PDF's text is the document's, every word once and in order")
{
    for (const Language language : Language::all()) {
        const Reading read = reading(sampleSubmission(), language);
        checkText(PdfFile(pdfOf(read)), read);
    }
}

TEST_CASE("The text of any document's PDF is the document's")
{
    QRandomGenerator random(21);
    for (int round = 0; round < 15; ++round) {
        const Reading read = randomReading(random, static_cast<int>(random.bounded(12)));
        CAPTURE(round);
        checkText(PdfFile(pdfOf(read)), read);
    }
}

TEST_CASE("Copied text keeps the space at a line's end")
{
    const Reading read = reading(sampleSubmission(), Language::fallback());
    const QString text =
        PdfFile(pdfOf(read)).outputOf(u"pdftotext"_s, {u"-raw"_s, u"FILE"_s, u"-"_s});

    // As one line, without the line ends that pdftotext adds itself.
    for (const Block& block : read.blocks) {
        if (block.kind != BlockKind::Introduction)
            continue;
        CHECK(text.simplified().contains(printed(block.inlines)));
    }
}

TEST_CASE("Notes stand at the foot of the page whose mark cites them")
{
    QRandomGenerator random(31);
    for (int round = 0; round < 4; ++round) {
        const Reading read = withNotes(random, 40);
        const std::vector<FoundWord> words = PdfFile(pdfOf(read)).words();
        std::map<int, FoundWord> marks;
        std::map<int, FoundWord> notes;
        std::map<int, double> lowestMark; ///< by page
        for (const FoundWord& word : words) {
            if (word.text.startsWith(u"cite")) {
                // The mark itself may be found as part of the word.
                for (int number = 1; number <= static_cast<int>(read.notes.size()); ++number) {
                    if (word.text == u"cite%1"_s.arg(number) ||
                        word.text == u"cite%1%1"_s.arg(number))
                        marks.emplace(number, word);
                }
                lowestMark[word.page] = std::max(lowestMark[word.page], word.bottom);
            } else if (word.text.startsWith(u"foot")) {
                notes.emplace(word.text.sliced(4).toInt(), word);
            }
        }
        CHECK(marks.size() == read.notes.size());
        CHECK(notes.size() == read.notes.size());
        for (const auto& [number, mark] : marks) {
            CAPTURE(number);
            CHECK(notes[number].page == mark.page);
            CHECK(notes[number].top > lowestMark[mark.page]);
        }
        checkPlaces(words);
        CHECK(overlapsIn(words) == 0);
    }
}

TEST_CASE("Nothing stands in the margins but page numbers, and no words overlap")
{
    std::vector<Reading> readings;
    for (const Language language : Language::all())
        readings.push_back(reading(sampleSubmission(), language));
    QRandomGenerator random(41);
    for (int round = 0; round < 5; ++round)
        readings.push_back(randomReading(random, 10));
    for (const Reading& read : readings) {
        const std::vector<FoundWord> words = PdfFile(pdfOf(read)).words();
        checkPlaces(words);
        CHECK(overlapsIn(words) == 0);
    }
}

TEST_CASE("A word longer than a page's line goes on in the next line")
{
    Submission submission = newSubmission(Language::fallback());
    submission.cover.introduction = {{.id = newNodeId(NodeKind::Paragraph)}};
    const QString word(10'000, u'w');
    setTextIn(submission.cover.introduction[0].text, Language::fallback(), Text(word));

    const PdfFile file(pdfOf(reading(submission, Language::fallback())));

    checkPlaces(file.words());
    CHECK(file.structureTexts().join(u""_s) == word);
}
