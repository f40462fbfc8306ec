// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plaintext/drafts.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace aigaq::document;
using namespace aigaq::draft;
using namespace aigaq::plaintext;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

ReadError errorOf(const QByteArray& bytes)
{
    const auto read = readDraft(bytes, {});
    REQUIRE_FALSE(read);
    return read.error();
}

FileLook lookOf(const QByteArray& bytes)
{
    const ReadError error = errorOf(bytes);
    CHECK(error.problem == ReadError::Problem::NotText);
    return error.looksLike;
}

QStringList toldOf(const QString& text)
{
    return told(imported(text).findings);
}

const QString cover = u"Key issues for Arvenia\nWithin the framework of the Convention\n\n"_s;

} // namespace

TEST_CASE("A picture is not a draft")
{
    CHECK(lookOf("\x89PNG\r\n\x1A\n....IHDR") == FileLook::Picture);
    CHECK(lookOf("\xFF\xD8\xFF\xE0..JFIF") == FileLook::Picture);
}

TEST_CASE("Documents of word processors are told from text, whatever their name")
{
    CHECK(lookOf("PK\x03\x04....word/document.xml") == FileLook::WordDocument);
    CHECK(lookOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....") == FileLook::OldWordDocument);
    CHECK(lookOf("PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text") ==
          FileLook::OpenDocument);
    CHECK(lookOf("PK\x03\x04....photos/one.jpg") == FileLook::Archive);
    CHECK(lookOf("%PDF-1.7\n") == FileLook::Pdf);
    CHECK(lookOf("{\\rtf1\\ansi Key issues}") == FileLook::RichText);
    CHECK(lookOf("  <!doctype HTML><p>1. Text") == FileLook::WebPage);
    CHECK(lookOf(QByteArray("SQLite format 3\0....", 20)) == FileLook::Database);
}

TEST_CASE("Noise is not a draft")
{
    QRandomGenerator random(1);
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise += static_cast<char>(random.bounded(256));
    CHECK(lookOf(noise) == FileLook::Unknown);
    CHECK(lookOf(QByteArray(1000, '\0')) == FileLook::Unknown);
}

TEST_CASE("An empty draft is told to be empty")
{
    const QByteArray bytes =
        GENERATE(QByteArray(), QByteArray("\n\n \t\r\n"), QByteArray("\xEF\xBB\xBF"),
                 QByteArray("\xFF\xFE"), QByteArray("\xC2\xA0\n"));
    CHECK(errorOf(bytes) == ReadError{.problem = ReadError::Problem::Empty});
}

TEST_CASE("A draft that is far too large is refused before it is read")
{
    CHECK(errorOf(QByteArray(65 << 20, 'x')) == ReadError{.problem = ReadError::Problem::TooLarge});
}

TEST_CASE("A paragraph that is far too long is refused with its line")
{
    QByteArray bytes("Title\n\n1. ");
    bytes += QByteArray(8 << 20, 'x');
    CHECK(errorOf(bytes) == ReadError{.problem = ReadError::Problem::TooLarge, .line = 3});
}

TEST_CASE("A hundred thousand notes that never close are read in one go")
{
    const QString openings = u"[1: "_s.repeated(20'000);
    const ImportedDraft read = imported(QString(cover + u"1. Text. "_s + openings + u"\n"_s));
    CHECK(linesOf(read.findings, FindingKind::NoteOpen).size() == 20'000);
    CHECK(under(read.submission, 1).front().startsWith(u"Text."_s));

    QString lines = cover;
    for (int i = 1; i <= 100'000; ++i)
        lines += u"[1: x\n"_s;
    CHECK_FALSE(readDraft(lines.toUtf8(), {})); // one paragraph, and too long
}

TEST_CASE("A few control characters are left out and told")
{
    const ImportedDraft read = imported(
        QString(cover + u"1. A \u00ADdoc\u00ADtor came\u200B.\n2. Question: W\u0007hy?\n"_s));

    CHECK(under(read.submission, 1) == QStringList{u"A doctor came."_s});
    CHECK(under(read.submission, 2) == QStringList{u"Why?"_s});
    CHECK(told(read.findings) ==
          QStringList{u"4: left-out: U+00AD ×2 U+200B ×1"_s, u"5: left-out: U+0007 ×1"_s});
}

TEST_CASE("A zero byte in a text is left out and told")
{
    QByteArray bytes = QString(cover + u"1. Text that is long enough.\n"_s).toUtf8();
    bytes.insert(bytes.size() - 5, '\0');
    const ImportedDraft read = imported(bytes);
    CHECK(under(read.submission, 1) == QStringList{u"Text that is long enough."_s});
    CHECK(linesOf(read.findings, FindingKind::LeftOut) == std::vector{4});
}

TEST_CASE("Bytes damaged on the way are told, and the rest is read")
{
    const ImportedDraft read =
        imported(QByteArray("Пытки в Арвении\n\n1. Врач пр\xD0ишёл позже.\n2. Вопрос: Почему?\n"));
    CHECK(under(read.submission, 1) == QStringList{u"Врач пр\uFFFDишёл позже."_s});
    CHECK(told(read.findings) == QStringList{u"3: damaged: D0"_s});
}

TEST_CASE("A line drawn by hand is left out and told")
{
    CHECK(toldOf(cover + u"1. Text.\n2. Question: Why?\n\n________\n"_s) ==
          QStringList{u"7: left-out: ________"_s});
}

TEST_CASE("A note's text without a mark hangs where it stands")
{
    const ImportedDraft read =
        imported(QString(cover + u"1. Text. [3: A report, p. 4]\n2. Question: Why?\n"_s));
    CHECK(under(read.submission, 1) == QStringList{u"Text.[1]"_s});
    CHECK(told(read.findings) ==
          QStringList{u"4: orphan-note: A report, p. 4 @1 #1"_s, u"4: note-number: 3 > 1 #1"_s});
}

TEST_CASE("A note without a mark at the end of a draft is kept and told whole")
{
    const ImportedDraft read = imported(QString(
        cover + u"1. Text[footnoteRef:1].\n2. Question: Why?\n\n[1: One]\n[2: Two, whole]\n"_s));
    CHECK(under(read.submission, 1) == QStringList{u"Text[1]."_s});
    CHECK(read.submission.footnotes.size() == 2);
    CHECK(told(read.findings) == QStringList{u"8: orphan-note: Two, whole"_s});
}

TEST_CASE("A mark without a note gets an empty note")
{
    const ImportedDraft read =
        imported(QString(cover + u"1. Text[footnoteRef: 1].\n2. Question: Why?\n"_s));
    CHECK(under(read.submission, 1) == QStringList{u"Text[1]."_s});
    CHECK(told(read.findings) == QStringList{u"4: orphan-mark: [footnoteRef: 1] @1 #1"_s});
}

TEST_CASE("Brackets around a figure are no mark when no note has that number")
{
    CHECK(under(imported(QString(cover + u"1. Views [2024] and [sic].\n"_s)).submission, 1) ==
          QStringList{u"Views [2024] and [sic]."_s});
}

TEST_CASE("A note that is marked twice becomes two")
{
    const ImportedDraft read =
        imported(QString(cover + u"1. One[1], two[1].\n2. Question: Why?\n\n[1] A report.\n"_s));
    CHECK(under(read.submission, 1) == QStringList{u"One[1], two[2]."_s});
    CHECK(shape(read.submission, language(u"en")).last() == u"note 2: A report."_s);
    CHECK(told(read.findings) ==
          QStringList{u"4: note-twice: [1] @1 #2"_s, u"4: note-number: 1 > 2 #2"_s});
}

TEST_CASE("Two notes of one number are matched in order")
{
    const ImportedDraft read = imported(QString(
        cover + u"1. One[footnoteRef:1]. [1: A]\n2. Question: Two[footnoteRef:1]? [1: B]\n"_s));
    const QStringList shown = shape(read.submission, language(u"en"));
    CHECK(shown.mid(shown.size() - 2) == QStringList{u"note 1: A"_s, u"note 2: B"_s});
    CHECK(linesOf(read.findings, FindingKind::NoteNumberTwice) == std::vector{5});
}

TEST_CASE("A note whose bracket is missing ends with its paragraph")
{
    const ImportedDraft read =
        imported(QString(cover + u"1. One[footnoteRef:1]. [1: See\n\n2. Question: Why?\n"_s));
    CHECK(shape(read.submission, language(u"en")).last() == u"note 1: See"_s);
    CHECK(told(read.findings) == QStringList{u"4: note-open: See @1 #1"_s});
    CHECK(under(read.submission, 2) == QStringList{u"Why?"_s});
}

TEST_CASE("Notes that are not in order are numbered anew")
{
    CHECK(toldOf(cover + u"1. One[2], two[1].\n2. Question: Why?\n\n[1] A.\n[2] B.\n"_s) ==
          QStringList{u"7: note-number: 1 > 2 #2"_s, u"8: note-number: 2 > 1 #1"_s});
}

TEST_CASE("A number that is there twice is told")
{
    CHECK(toldOf(cover + u"1. One.\n2. Question: Why?\n2. Three.\n4. Question: How?\n"_s) ==
          QStringList{u"6: number-twice: 2 @3"_s, u"6: number: 2 > 3 @3"_s,
                      u"7: number-gap: 4 > 3 @4"_s});
}

TEST_CASE("A gap in the numbers is told, and what the numbers are now")
{
    CHECK(toldOf(cover + u"1. One.\n2. Question: Why?\n5. Three.\n6. Question: How?\n"_s) ==
          QStringList{u"6: number-gap: 5 > 3 @3"_s, u"6: number: 5 > 3 @3"_s,
                      u"7: number: 6 > 4 @4"_s});
}

TEST_CASE("Two issues in a row leave room for the question between them")
{
    const ImportedDraft read =
        imported(QString(cover + u"1. One.\n\n2. Two.\n3. Question: Why?\n"_s));
    CHECK(under(read.submission, 1) == QStringList{u"One."_s});
    CHECK(under(read.submission, 2) == QStringList{u""_s});
    CHECK(under(read.submission, 3) == QStringList{u"Two."_s});
    CHECK(under(read.submission, 4) == QStringList{u"Why?"_s});
    CHECK(told(read.findings) == QStringList{u"4: no-question: 1. One. @1"_s,
                                             u"6: number: 2 > 3 @3"_s, u"7: number: 3 > 4 @4"_s});
}

TEST_CASE("A question that comes first leaves room for its issue")
{
    const ImportedDraft read = imported(QString(cover + u"1. Question: Why?\n2. Two.\n"_s));
    CHECK(under(read.submission, 1) == QStringList{u""_s});
    CHECK(under(read.submission, 2) == QStringList{u"Why?"_s});
    CHECK(linesOf(read.findings, FindingKind::NoIssue) == std::vector{4});
    CHECK(linesOf(read.findings, FindingKind::NoQuestion) == std::vector{5});
}

TEST_CASE("A question without its label is taken for one, and told")
{
    const ImportedDraft read = imported(QString(cover + u"1. One.\n2. Why not?\n3. Three.\n"_s));
    CHECK(under(read.submission, 2) == QStringList{u"Why not?"_s});
    CHECK(linesOf(read.findings, FindingKind::NoLabel) == std::vector{5});
}

TEST_CASE("A question without words is told")
{
    CHECK(toldOf(cover + u"1. One.\n2. Question:\n"_s) ==
          QStringList{u"5: empty: 2. Question: @2"_s});
}

TEST_CASE("A lost number is told where the labels show it")
{
    const ImportedDraft read = imported(QString(
        cover + u"1. One.\n2. Question: Why?\n\nThree without number.\n\n4. Question: How?\n"_s));
    CHECK(under(read.submission, 3) == QStringList{u"Three without number."_s});
    CHECK(told(read.findings) == QStringList{u"7: no-number: Three without number. @3"_s});
}

TEST_CASE("A draft without any numbers is parted by its questions")
{
    const ImportedDraft read = imported(QString(
        cover +
        u"We help people.\n\nOne.\n\nQuestion: Why?\n\nThree.\n\nMore.\n\nQuestion: How?\n"_s));
    CHECK(under(read.submission, 1) == QStringList{u"One."_s});
    CHECK(under(read.submission, 2) == QStringList{u"Why?"_s});
    CHECK(under(read.submission, 3) == QStringList{u"Three."_s, u"More."_s});
    CHECK(under(read.submission, 4) == QStringList{u"How?"_s});
    CHECK(linesOf(read.findings, FindingKind::NewWithoutNumber) == std::vector{6, 8, 10, 14});
}

TEST_CASE("A text with nothing numbered is an introduction")
{
    const ImportedDraft read = imported(u"Key issues\n\nWe help people. They are many.\n"_s);
    CHECK(read.submission.items.empty());
    CHECK(told(read.findings) == QStringList{u"1: nothing-numbered: "_s});
}

TEST_CASE("A draft without a title is told")
{
    CHECK(toldOf(u"1. One.\n2. Question: Why?\n"_s) == QStringList{u"1: no-title: "_s});
}

TEST_CASE("Labels that skip or repeat a letter are told")
{
    const ImportedDraft read =
        imported(QString(cover + u"1. One.\n2. Question: a) Why? b) When? d) Where? d) How?\n"_s));
    CHECK(under(read.submission, 2) ==
          QStringList{u""_s, u"Why?"_s, u"When?"_s, u"Where?"_s, u"How?"_s});
    CHECK(told(read.findings) ==
          QStringList{u"5: label-order: d) > c) @2c"_s, u"5: label-order: d) > d) @2d"_s});
}

TEST_CASE("Latin and Cyrillic letters that look alike make one row of labels")
{
    const ImportedDraft read =
        imported(QString(u"Пытки\n\n1. Раз.\n2. Вопрос: a) Почему? б) Когда? B) Где? г) Как?\n"_s));
    CHECK(under(read.submission, 2).size() == 5);
    CHECK(told(read.findings) == QStringList{u"4: label: a) B) > a) c) @2"_s});
}

TEST_CASE("A part of an article is no label")
{
    const QString question = u"Why is article 3 a) not applied, and article 4 b) neither?"_s;
    CHECK(
        under(
            imported(QString(cover + u"1. One.\n2. Question: "_s + question + u"\n"_s)).submission,
            2) == QStringList{question});
}

TEST_CASE("Words below a sub-question stay below it")
{
    const ImportedDraft read = imported(
        QString(cover + u"1. One.\n2. Question: a) Why?\n\nIn 2024 it was so.\n\nb) When?\n"_s));
    CHECK(under(read.submission, 2) ==
          QStringList{u""_s, u"Why? In 2024 it was so."_s, u"When?"_s});
    CHECK(linesOf(read.findings, FindingKind::Unnumbered) == std::vector{7});
}

TEST_CASE("Headings stand above the pairs that follow them")
{
    const QString heading = GENERATE(u"Article 2"_s, u"Articles 2 and 16"_s, u"Статья 2"_s,
                                     u"2-бап"_s, u"Article 2. Prevention of torture"_s);
    const ImportedDraft read =
        imported(QString(cover + heading + u"\n1. One.\n2. Question: Why?\n\n"_s + heading +
                         u"\n\n3. Three.\n4. Question: How?\n"_s));
    QStringList headings;
    for (const QString& line : shape(read.submission, read.submission.draftLanguage)) {
        if (line.startsWith(u"heading"_s))
            headings << line;
    }
    CHECK(headings == QStringList(2, u"heading 0: "_s + heading));
    CHECK(read.findings.empty());
}

TEST_CASE("A line standing alone above an issue is taken for a heading, and told")
{
    const ImportedDraft read = imported(
        QString(cover + u"1. One.\n2. Question: Why?\n\nConditions of detention\n\n3. Three.\n"_s));
    CHECK(
        shape(read.submission, language(u"en")).contains(u"heading 0: Conditions of detention"_s));
    CHECK(linesOf(read.findings, FindingKind::Heading) == std::vector{7});
}

TEST_CASE("An organisation's name alone on a line of the cover is its name")
{
    const ImportedDraft read = imported(u"Key issues\nWithin the framework of the Convention\n"
                                        "NGO \"Alder-Lantern\"\n\nWe help people.\n\n1. One.\n"_s);
    CHECK(shape(read.submission, language(u"en")).first(4) ==
          QStringList{
              u"title 0: Key issues"_s, u"framework 0: Within the framework of the Convention"_s,
              u"organisation 0: NGO \"Alder-Lantern\""_s, u"introduction 0: We help people."_s});
}

TEST_CASE("A word divided at a line's end keeps its hyphen, and somebody is asked to look")
{
    const ImportedDraft read = imported(
        QString(cover + u"1. The govern-\nment and Selmar-\nFoundation.\n2. Question: Why?\n"_s));
    CHECK(under(read.submission, 1) == QStringList{u"The govern-ment and Selmar-Foundation."_s});
    CHECK(told(read.findings) ==
          QStringList{u"4: hyphen: govern- > ment @1"_s, u"5: joined: Selmar- > Foundation. @1"_s});
}

TEST_CASE("A figure at the beginning of a broken line is no paragraph's number")
{
    const ImportedDraft read = imported(QString(
        cover +
        u"1. It was so in the year\n2023. It is so under Art.\n7. Still.\n2. Question: Why?\n"_s));
    CHECK(under(read.submission, 1) ==
          QStringList{u"It was so in the year 2023. It is so under Art. 7. Still."_s});
}

TEST_CASE("Any bytes at all give a document or an error")
{
    QRandomGenerator random(7);
    const QList<QByteArray> pieces{"1. ",
                                   "\n",
                                   "2. Question: ",
                                   "[1: ",
                                   "]",
                                   "[1]",
                                   "a) ",
                                   "b) ",
                                   "[footnoteRef:1]",
                                   "www.",
                                   "https://a.b/-",
                                   "\r",
                                   "\t",
                                   "\xC2\xA0",
                                   "\xFF",
                                   "\xD0",
                                   "Text. ",
                                   "why? ",
                                   "\0",
                                   "\x0C",
                                   "[^2]: ",
                                   "[",
                                   "Article 2\n",
                                   "• ",
                                   "- ",
                                   "\n\n",
                                   "1) ",
                                   "()",
                                   "Вопрос: "};
    for (int round = 0; round < 1000; ++round) {
        QByteArray bytes;
        for (int count = random.bounded(60); count > 0; --count)
            bytes += pieces[random.bounded(pieces.size())];
        const auto read = readDraft(bytes, {});
        if (!read)
            CHECK(read.error().problem != ReadError::Problem::TooLarge);
    }
}
