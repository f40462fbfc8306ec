// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/docx_writer.h"
#include "tests/document/random_submission.h"
#include "tests/docx/arvenia.h"
#include "tests/docx/office_programs.h"
#include "tests/docx/reading/word_file.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::docx;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray cell(const QByteArray& paragraphs, int columns = 1)
{
    const QByteArray span = "<w:gridSpan w:val=\"" + QByteArray::number(columns) + "\"/>";
    return "<w:tc><w:tcPr>" + (columns > 1 ? span : QByteArray()) + "</w:tcPr>" + paragraphs +
           "</w:tc>";
}

/// A row of cells with a paragraph each.
QByteArray row(const QList<QByteArray>& words)
{
    QByteArray cells;
    for (const QByteArray& one : words)
        cells += cell(p(one.isEmpty() ? one : r(one)));
    return "<w:tr>" + cells + "</w:tr>";
}

QByteArray table(const QByteArray& rows)
{
    return "<w:tbl>" + rows + "</w:tbl>";
}

const QByteArray title = p(r("Key issues")) + p(r("Within the framework of the Convention"));

QByteArray asTable(const Submission& submission)
{
    std::vector<Reading> readings;
    for (const Language language : Language::all())
        readings.push_back(reading(submission, language, Unwritten::Kept));
    return writeLanguages(readings, Arrangement::SideBySide).value();
}

/// What there is in this language.
QStringList written(const Submission& submission, Language language)
{
    QStringList lines = shape(submission, language);
    lines.removeIf([](const QString& line) { return line.endsWith(u": "_s); });
    return lines;
}

/// With neither addresses, whose escapes Word changes, nor spaces, of which several are one, nor
/// what has no words in this language.
QStringList wordsIn(const Submission& submission, Language language)
{
    QStringList lines;
    for (QString line : shape(submission, language)) {
        static const QRegularExpression address(u"<(https:|not )[^>]*(>>)?>?"_s);
        static const QRegularExpression space(u"\\s|\\p{Cf}"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
        const QString seen = line.remove(address).remove(space);
        if (!seen.endsWith(u':'))
            lines << seen;
    }
    return lines;
}

} // namespace

TEST_CASE("The columns of a table in two languages are the versions of one submission")
{
    const auto read = imported(
        {.body = title + table(row({"English", "Русский"}) + row({"Article 2", "Статья 2"}) +
                               row({"1. Prisoners are beaten.", "1. Заключённых бьют."}) +
                               row({"2. Question: Who asks?", "2. Вопрос: Кто спрашивает?"}))});

    CHECK(read.submission.draftLanguage == language(u"en"));
    CHECK(written(read.submission, language(u"en")) ==
          QStringList{u"title 0: Key issues"_s,
                      u"framework 0: Within the framework of the Convention"_s,
                      u"heading 0: Article 2"_s, u"issue 1: Prisoners are beaten."_s,
                      u"question 2: Who asks?"_s});
    CHECK(under(read.submission, 1).size() == 1);
    CHECK(written(read.submission, language(u"ru")) ==
          QStringList{u"heading 0: Статья 2"_s, u"issue 1: Заключённых бьют."_s,
                      u"question 2: Кто спрашивает?"_s});
    CHECK(told(read.findings) ==
          QStringList{u"0: untranslated: Key issues"_s,
                      u"0: untranslated: Within the framework of the Convention"_s});
}

TEST_CASE("A row that one language leaves empty does not move what stands below it")
{
    const auto read = imported(
        {.body = title + table(row({"Issue", ""}) + row({"1. Prisoners are beaten in town.", ""}) +
                               row({"2. Question: Who?", "2. Вопрос: Кто спрашивает?"}) +
                               row({"And why is it so?", ""}) +
                               row({"3. Prisoners are not fed.", "3. Заключённых не кормят."}) +
                               row({"4. Question: When?", "Вопрос: Когда?"}))});

    CHECK(written(read.submission, language(u"ru")) ==
          QStringList{u"question 2: Кто спрашивает?"_s, u"issue 3: Заключённых не кормят."_s,
                      u"question 4: Когда?"_s});
}

TEST_CASE("A column of numbers numbers the versions beside it")
{
    const auto read = imported(
        {.body = title + table(row({"1", "Prisoners are beaten.", "Заключённых бьют."}) +
                               row({"2", "Question: Who asks?", "Вопрос: Кто спрашивает?"}) +
                               row({"3.", "Prisoners are not fed.", "Заключённых не кормят."}) +
                               row({"4.", "Question: When is that?", "Вопрос: Когда это?"}))});

    CHECK(written(read.submission, language(u"ru")) ==
          QStringList{u"issue 1: Заключённых бьют."_s, u"question 2: Кто спрашивает?"_s,
                      u"issue 3: Заключённых не кормят."_s, u"question 4: Когда это?"_s});
    CHECK(under(read.submission, 3).join(u' ').contains(u"Prisoners are not fed."_s));
}

TEST_CASE("Letters that a version types or leaves out are those of the questions beside them")
{
    const auto read =
        imported({.body = title + table(row({"1. Prisoners are beaten.", "Заключённых бьют."}) +
                                        row({"2. Question: Tell:", "Вопрос: Сообщите:"}) +
                                        row({"a) who is it?", "кто это?"}) +
                                        row({"b) where is it?", "б) где это?"}) +
                                        row({"c) when was it?", ""}))});

    CHECK(written(read.submission, language(u"ru")) ==
          QStringList{u"issue 1: Заключённых бьют."_s, u"question 2: Сообщите:"_s,
                      u"sub 2a: кто это?"_s, u"sub 2b: где это?"_s});
}

TEST_CASE("Of several paragraphs in a cell each is a version of the one at its place")
{
    const QByteArray english = p(r("1. Prisoners are beaten.")) + p(r("2. Question: Who asks?"));
    const QByteArray russian = p(r("1. Заключённых бьют.")) + p(r("2. Вопрос: Кто спрашивает?"));
    const auto read =
        imported({.body = title + table("<w:tr>" + cell(english) + cell(russian) + "</w:tr>")});

    CHECK(written(read.submission, language(u"ru")) ==
          QStringList{u"issue 1: Заключённых бьют."_s, u"question 2: Кто спрашивает?"_s});
}

TEST_CASE("Where the cells of a row do not match, numbers and order tell what belongs together")
{
    const QByteArray english = p(r("1. Prisoners are beaten.")) + p(r("2. Question: Who asks?")) +
                               p(r("3. They starve.")) + p(r("4. Question: When?"));
    const QByteArray russian = p(r("3. Они голодают в тюрьме.")) + p(r("4. Вопрос: Когда?"));
    const auto read =
        imported({.body = title + table("<w:tr>" + cell(english) + cell(russian) + "</w:tr>")});

    CHECK(written(read.submission, language(u"ru")) ==
          QStringList{u"issue 3: Они голодают в тюрьме."_s, u"question 4: Когда?"_s});
}

TEST_CASE("What a version says in more paragraphs than the other is joined and told")
{
    const auto read =
        imported({.body = title + table("<w:tr>" + cell(p(r("1. Prisoners are beaten."))) +
                                        cell(p(r("1. Заключённых")) + p(r("бьют."))) + "</w:tr>" +
                                        row({"2. Question: Who?", "2. Вопрос: Кто?"}))});

    CHECK(under(read.submission, 1).size() == 1);
    CHECK(written(read.submission, language(u"ru")).first() == u"issue 1: Заключённых бьют."_s);
    CHECK(linesOf(read.findings, draft::FindingKind::Joined) == std::vector{5});
}

TEST_CASE("A row across the table belongs to the language of the draft")
{
    const auto read = imported(
        {.body = title + table("<w:tr>" + cell(p(r("Article 2")), 2) + "</w:tr>" +
                               row({"1. Prisoners are beaten.", "1. Заключённых бьют."}) +
                               row({"2. Question: Who asks?", "2. Вопрос: Кто спрашивает?"}))});

    CHECK(written(read.submission, language(u"en")).contains(u"heading 0: Article 2"_s));
    CHECK(written(read.submission, language(u"ru")).size() == 2);
}

TEST_CASE("A table in one language is read row by row")
{
    const auto read = imported(
        {.body = title + table(row({"1. Prisoners are beaten.", "2. Question: Who asks?"}))});

    CHECK(written(read.submission, language(u"en")).size() == 4);
}

TEST_CASE("A small table in two languages does not make a document one in two languages")
{
    const QByteArray words = "1. Prisoners are beaten, and nobody who does it is ever tried.";
    const auto read = imported({.body = title + p(r(words)) + p(r("2. Question: Who asks?")) +
                                        table(row({"Town", "Город"}))});

    CHECK(written(read.submission, language(u"ru")).isEmpty());
    CHECK(under(read.submission, 2).join(u' ').contains(u"Город"_s));
}

TEST_CASE("The notes of a version are those of the marks beside its own")
{
    const QByteArray note = "<w:r><w:footnoteReference w:id=\"%\"/></w:r>";
    const auto mark = [&note](int id) {
        return QByteArray(note).replace("%", QByteArray::number(id));
    };
    const auto text = [](int id, const QByteArray& words) {
        return "<w:footnote w:id=\"" + QByteArray::number(id) + "\">" + p(r(words)) +
               "</w:footnote>";
    };
    const auto read = imported(
        {.body = title + table("<w:tr>" +
                               cell(p(r("1. Prisoners") + mark(1) + r(" are beaten.") + mark(2))) +
                               cell(p(r("1. Заключённых") + mark(3) + r(" бьют."))) +
                               "</w:tr><w:tr>" + cell(p(r("2. Question: Who asks?") + mark(4))) +
                               cell(p(r("2. Вопрос: Кто спрашивает?") + mark(5))) + "</w:tr>"),
         .footnotes = text(1, "First.") + text(2, "Second.") + text(3, "Первая.") +
                      text(4, "Third.") + text(5, "Третья.")});

    CHECK(written(read.submission, language(u"en")).filter(u"note "_s) ==
          QStringList{u"note 1: First."_s, u"note 2: Second."_s, u"note 3: Third."_s});
    CHECK(read.submission.footnotes.size() == 3);
    const QStringList russian = written(read.submission, language(u"ru"));
    CHECK(russian.filter(u"note "_s) == QStringList{u"note 1: Первая."_s, u"note 2: Третья."_s});
}

TEST_CASE("A table in several languages that Aigaq exported comes back whole")
{
    const auto read = readDraft(asTable(arvenia()), {}, {});

    REQUIRE(read);
    for (const Language language : Language::all())
        CHECK(wordsIn(read->submission, language) == wordsIn(arvenia(), language));
}

TEST_CASE("Any table in several languages that Aigaq exported comes back whole")
{
    const int seed = GENERATE(range(0, 40));
    CAPTURE(seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const Submission submission = randomSubmission(random, 5);
    const auto read = readDraft(asTable(submission), {}, {});

    REQUIRE(read);
    for (const Language language : Language::all())
        CHECK(wordsIn(read->submission, language) == wordsIn(submission, language));
}

TEST_CASE("A table in several languages comes back whole from LibreOffice, too")
{
    const auto read = readDraft(savedByLibreOffice(asTable(arvenia())), {}, {});

    REQUIRE(read);
    for (const Language language : Language::all())
        CHECK(wordsIn(read->submission, language) == wordsIn(arvenia(), language));
}

TEST_CASE("Of a table in several languages the one that is asked for is taken into a submission")
{
    Submission english = arvenia();
    const QStringList kazakh = wordsIn(english, language(u"kk"));
    const QByteArray docx = asTable(english);
    const auto without = readDraft(writeDocx(arveniaIn(u"en")).value(), language(u"en"), {});
    REQUIRE(without);

    const auto read = readTranslation(docx, language(u"kk"), {}, without->submission);

    REQUIRE(read);
    CHECK(read->language == language(u"kk"));
    CHECK(wordsIn(read->submission, language(u"kk")) == kazakh);
    CHECK(wordsIn(read->submission, language(u"ru")).isEmpty());

    const auto all = readTranslation(docx, {}, {}, without->submission);
    REQUIRE(all);
    for (const Language language : Language::all())
        CHECK(wordsIn(all->submission, language) == wordsIn(english, language));
}
