// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_aigaq.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView draft = "Key issues for the Republic of Arvenia\n"
                                 "Within the framework of the Convention against Torture\n"
                                 "\n"
                                 "Open Doors has watched the courts since 2012.\n"
                                 "\n"
                                 "1. Under Article 92 a court may answer torture with a\n"
                                 "fine[footnoteRef:1] alone. [1: https://arvenia.example/a-\n"
                                 "report.pdf]\n"
                                 "2. Question: a) Why is a fine possible? B) Since when?\n";

constexpr QByteArrayView russianDraft =
    "Ключевые вопросы по Республике Арвения\n"
    "В рамках Конвенции против пыток\n"
    "\n"
    "«Открытые двери» наблюдают за судами с 2012 года.\n"
    "\n"
    "1. По статье 92 суд может назначить за пытки лишь штраф[footnoteRef:1]. "
    "[1: https://arvenia.example/ru.pdf]\n"
    "2. Вопрос: а) Почему возможен штраф? б) С каких пор?\n";

/// A folder with the draft, imported.
Workshop withSubmission()
{
    Workshop workshop;
    workshop.write(u"draft.txt"_s, draft.toByteArray());
    const Ended ended = workshop.aigaq({u"import"_s, u"draft.txt"_s, u"-o"_s, u"a.aigaq"_s});
    REQUIRE(ended.error == QString());
    REQUIRE(ended.status == 0);
    return workshop;
}

bool isOneSentence(const QString& error)
{
    return error.endsWith(".\n"_L1) && error.count(u'\n') == 1;
}

} // namespace

TEST_CASE("A draft becomes a submission file, and every repair is reported with its line")
{
    Workshop workshop;
    workshop.write(u"draft.txt"_s, draft.toByteArray());

    const Ended ended = workshop.aigaq({u"import"_s, u"draft.txt"_s, u"-o"_s, u"a.aigaq"_s});

    CHECK(ended.status == 0);
    CHECK(ended.error.isEmpty());
    CHECK(ended.out.contains("draft.txt:7: joined: \"a-\" with "
                             "\"report.pdf\"\n"_L1));
    CHECK(ended.out.contains("draft.txt:9: label: "_L1));
    CHECK(workshop.everything() == QStringList{u"a.aigaq"_s, u"draft.txt"_s});
}

TEST_CASE("The report can be had as JSON")
{
    Workshop workshop;
    workshop.write(u"draft.txt"_s, draft.toByteArray());
    const Ended ended =
        workshop.aigaq({u"import"_s, u"draft.txt"_s, u"-o"_s, u"a.aigaq"_s, u"--json"_s});
    const QJsonArray findings = QJsonDocument::fromJson(ended.out.toUtf8()).array();
    REQUIRE(!findings.isEmpty());
    for (const QJsonValue& finding : findings) {
        CHECK(finding["line"_L1].toInt() > 0);
        CHECK(finding["kind"_L1].toString().contains(QRegularExpression(u"^[a-z-]+$"_s)));
        CHECK(!finding["text"_L1].toString().isEmpty());
    }
}

TEST_CASE("A submission is shown as its reader sees it")
{
    const Workshop workshop = withSubmission();
    const Ended ended = workshop.aigaq({u"show"_s, u"a.aigaq"_s});
    CHECK(ended.status == 0);
    CHECK(ended.out == "Key issues for the Republic of Arvenia\n"
                       "Within the framework of the Convention against Torture\n"
                       "\n"
                       "Open Doors has watched the courts since 2012.\n"
                       "\n"
                       "1. Under Article 92 a court may answer torture with a fine[1] alone.\n"
                       "2. Question:\n"
                       "   a) Why is a fine possible?\n"
                       "   b) Since when?\n"
                       "\n"
                       "[1] https://arvenia.example/a-report.pdf\n"_L1);
}

TEST_CASE("A Russian version taken into a submission stands beside the English one")
{
    const Workshop workshop = withSubmission();
    workshop.write(u"ru.txt"_s, russianDraft.toByteArray());

    const Ended ended = workshop.aigaq(
        {u"import"_s, u"ru.txt"_s, u"--into"_s, u"a.aigaq"_s, u"--language"_s, u"ru"_s});
    REQUIRE(ended.status == 0);

    const QString russian = workshop.aigaq({u"show"_s, u"a.aigaq"_s, u"--language"_s, u"ru"_s}).out;
    CHECK(russian.contains(u"1. По статье 92 суд может назначить за пытки лишь штраф[1].\n"_s));
    CHECK(russian.contains(u"2. Вопрос:\n   a) Почему возможен штраф?\n   b) С каких пор?\n"_s));
    CHECK(russian.contains(u"[1] https://arvenia.example/ru.pdf\n"_s));
    const QString english = workshop.aigaq({u"show"_s, u"a.aigaq"_s}).out;
    CHECK(english.contains("may answer torture with a fine[1] alone."_L1));
}

TEST_CASE("An export says in JSON and in text what the submission holds")
{
    const Workshop workshop = withSubmission();
    REQUIRE(workshop.aigaq({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"a.json"_s}).status == 0);
    REQUIRE(workshop.aigaq({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"a.txt"_s}).status == 0);

    const QJsonObject json = QJsonDocument::fromJson(workshop.read(u"a.json"_s)).object();
    const QJsonObject note = json["footnotes"_L1][0].toObject();
    CHECK(note["paragraph"_L1] == 1);
    CHECK(note["offset"_L1] == u"Under Article 92 a court may answer torture with a fine"_s.size());
    CHECK(note["urls"_L1][0] == u"https://arvenia.example/a-report.pdf"_s);
    CHECK(json["items"_L1][0]["question"_L1]["subquestions"_L1][1]["letter"_L1] == u"b"_s);
    CHECK(QString::fromUtf8(workshop.read(u"a.txt"_s)) ==
          workshop.aigaq({u"show"_s, u"a.aigaq"_s}).out);
}

TEST_CASE("A full export makes an equal document again")
{
    const Workshop workshop = withSubmission();
    REQUIRE(workshop.aigaq({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"a.json"_s, u"--full"_s}).status ==
            0);
    REQUIRE(workshop.aigaq({u"import"_s, u"a.json"_s, u"-o"_s, u"b.aigaq"_s}).status == 0);
    REQUIRE(workshop.aigaq({u"export"_s, u"b.aigaq"_s, u"-o"_s, u"b.json"_s, u"--full"_s}).status ==
            0);
    CHECK(workshop.read(u"b.json"_s) == workshop.read(u"a.json"_s));
}

TEST_CASE("No file is overwritten unless that was asked for")
{
    const Workshop workshop = withSubmission();
    workshop.write(u"a.txt"_s, "mine");
    const QByteArray before = workshop.read(u"a.aigaq"_s);

    const Ended exported = workshop.aigaq({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"a.txt"_s});
    CHECK(exported.status == 1);
    CHECK(isOneSentence(exported.error));
    CHECK(workshop.read(u"a.txt"_s) == "mine");
    const Ended imported = workshop.aigaq({u"import"_s, u"draft.txt"_s, u"-o"_s, u"a.aigaq"_s});
    CHECK(imported.status == 1);
    CHECK(isOneSentence(imported.error));
    CHECK(workshop.read(u"a.aigaq"_s) == before);

    CHECK(workshop.aigaq({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"a.txt"_s, u"--force"_s}).status ==
          0);
    CHECK(workshop.read(u"a.txt"_s) != "mine");
}

TEST_CASE("What goes wrong is one sentence on standard error, exit status 1, and leaves no file")
{
    const Workshop workshop = withSubmission();
    workshop.write(u"photo.png"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    workshop.write(u"empty.txt"_s, "");
    workshop.write(u"other.json"_s, "[1]");
    const QStringList before = workshop.everything();

    QStringList arguments;
    SECTION("a draft that is not there")
    {
        arguments = {u"import"_s, u"no.txt"_s, u"-o"_s, u"b.aigaq"_s};
    }
    SECTION("a picture")
    {
        arguments = {u"import"_s, u"photo.png"_s, u"-o"_s, u"b.aigaq"_s};
    }
    SECTION("an empty draft")
    {
        arguments = {u"import"_s, u"empty.txt"_s, u"-o"_s, u"b.aigaq"_s};
    }
    SECTION("JSON that is no submission")
    {
        arguments = {u"import"_s, u"other.json"_s, u"-o"_s, u"b.aigaq"_s};
    }
    SECTION("a folder instead of a draft")
    {
        arguments = {u"import"_s, u"."_s, u"-o"_s, u"b.aigaq"_s};
    }
    SECTION("a folder that is not there")
    {
        arguments = {u"import"_s, u"draft.txt"_s, u"-o"_s, u"no/b.aigaq"_s};
    }
    SECTION("a submission that is not there")
    {
        arguments = {u"show"_s, u"no.aigaq"_s};
    }
    SECTION("a submission that is a picture")
    {
        arguments = {u"export"_s, u"photo.png"_s, u"-o"_s, u"b.txt"_s};
    }
    SECTION("a language that the submission does not have")
    {
        arguments = {u"export"_s, u"a.aigaq"_s, u"-o"_s, u"b.txt"_s, u"--language"_s, u"kk"_s};
    }
    const Ended ended = workshop.aigaq(arguments);
    INFO(ended.error.toStdString());
    CHECK(ended.status == 1);
    CHECK(isOneSentence(ended.error));
    CHECK(ended.out.isEmpty());
    CHECK(workshop.everything() == before);
}

TEST_CASE("Wrong usage is one sentence on standard error and exit status 2")
{
    const Workshop workshop = withSubmission();
    const QStringList before = workshop.everything();
    QStringList arguments;
    SECTION("a command that is none")
    {
        arguments = {u"publish"_s};
    }
    SECTION("no file")
    {
        arguments = {u"show"_s};
    }
    SECTION("a file too many")
    {
        arguments = {u"show"_s, u"a.aigaq"_s, u"b.aigaq"_s};
    }
    SECTION("an option that is none")
    {
        arguments = {u"show"_s, u"a.aigaq"_s, u"--colour"_s};
    }
    SECTION("an option without its value")
    {
        arguments = {u"export"_s, u"a.aigaq"_s, u"-o"_s};
    }
    SECTION("no output")
    {
        arguments = {u"export"_s, u"a.aigaq"_s};
    }
    SECTION("a format that is none")
    {
        arguments = {u"export"_s, u"a.aigaq"_s, u"-o"_s, u"b.xyz"_s};
    }
    SECTION("a language that is none")
    {
        arguments = {u"show"_s, u"a.aigaq"_s, u"--language"_s, u"xx"_s};
    }
    SECTION("an import that goes nowhere")
    {
        arguments = {u"import"_s, u"draft.txt"_s};
    }
    SECTION("an import that goes both ways")
    {
        arguments = {u"import"_s, u"draft.txt"_s, u"-o"_s, u"b.aigaq"_s, u"--into"_s, u"a.aigaq"_s};
    }
    SECTION("a translation of no language")
    {
        arguments = {u"import"_s, u"draft.txt"_s, u"--into"_s, u"a.aigaq"_s};
    }
    SECTION("a draft that would replace itself")
    {
        arguments = {u"import"_s, u"draft.txt"_s, u"-o"_s, u"./draft.txt"_s, u"--force"_s};
    }
    const Ended ended = workshop.aigaq(arguments);
    INFO(ended.error.toStdString());
    CHECK(ended.status == 2);
    CHECK(isOneSentence(ended.error));
    CHECK(ended.out.isEmpty());
    CHECK(workshop.everything() == before);
}

TEST_CASE("Each command tells how it is used, and the program its version")
{
    const Workshop workshop;
    const QStringList commands{u"import"_s, u"export"_s, u"show"_s};
    const Ended general = workshop.aigaq({u"--help"_s});
    CHECK(general.status == 0);
    for (const QString& command : commands) {
        CHECK(general.out.contains(command));
        const Ended help = workshop.aigaq({command, u"--help"_s});
        CHECK(help.status == 0);
        CHECK(help.out.startsWith(u"Usage: aigaq "_s + command + u' '));
        CHECK(help.error.isEmpty());
    }
    CHECK(workshop.aigaq({u"--version"_s}).out.startsWith("aigaq 0."_L1));
}

TEST_CASE("The command line speaks its user's language")
{
    const Workshop workshop;
    const QString russian = workshop.aigaq({u"show"_s, u"no.aigaq"_s}, u"ru_RU.UTF-8"_s).error;
    CHECK(russian.startsWith(u"Файла no.aigaq нет"_s));
    const QString kazakh = workshop.aigaq({u"show"_s, u"no.aigaq"_s}, u"kk_KZ.UTF-8"_s).error;
    CHECK(kazakh.startsWith(u"no.aigaq файлы жоқ"_s));
    const QString german = workshop.aigaq({u"show"_s, u"no.aigaq"_s}, u"de_DE.UTF-8"_s).error;
    CHECK(german.startsWith("There is no file no.aigaq"_L1));
    const QString wrong = workshop.aigaq({u"show"_s, u"--x"_s}, u"kk_KZ.UTF-8"_s).error;
    CHECK(wrong.contains(u"Белгісіз параметр"_s)); // Qt's own words, which have no Kazakh
}

TEST_CASE("Output that cannot be written is not passed over")
{
    const Workshop workshop = withSubmission();
    const Ended ended = workshop.aigaq({u"show"_s, u"a.aigaq"_s});
    REQUIRE(ended.status == 0);
    const int status =
        QProcess::execute(u"sh"_s, {u"-c"_s, u"\"$0\" --help > /dev/full 2> /dev/null"_s,
                                    QString::fromUtf8(AIGAQ_PROGRAM)});
    CHECK(status == 1);
}

TEST_CASE("An export to Word is a file that Word can open")
{
    const Workshop workshop = withSubmission();
    REQUIRE(workshop.aigaq({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"a.docx"_s}).status == 0);
    REQUIRE(workshop.aigaq({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"b.docx"_s}).status == 0);
    CHECK(workshop.read(u"a.docx"_s).startsWith("PK"));
    CHECK(workshop.read(u"a.docx"_s) == workshop.read(u"b.docx"_s));
}

TEST_CASE("An export to PDF is a PDF, the same bytes each time")
{
    const Workshop workshop = withSubmission();
    const Ended first = workshop.aigaq({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"a.pdf"_s});
    CHECK(first.error == QString());
    REQUIRE(first.status == 0);
    REQUIRE(workshop.aigaq({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"b.pdf"_s}).status == 0);
    CHECK(workshop.read(u"a.pdf"_s).startsWith("%PDF-"));
    CHECK(workshop.read(u"a.pdf"_s) == workshop.read(u"b.pdf"_s));
}
