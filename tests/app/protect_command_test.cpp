// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_aigaq.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* draft = "Key issues for the Republic of Arvenia\n"
                              "Within the framework of the Convention against Torture\n"
                              "\n"
                              "1. A court may answer torture with a fine.\n"
                              "2. Question: Why is a fine possible?\n";

constexpr const char* russianDraft = "Ключевые вопросы по Республике Арвения\n"
                                     "В рамках Конвенции против пыток\n"
                                     "\n"
                                     "1. Суд может назначить за пытки штраф.\n"
                                     "2. Вопрос: Почему возможен штраф?\n";

Workshop withSubmission()
{
    Workshop workshop;
    workshop.write(u"draft.txt"_s, draft);
    REQUIRE(workshop.aigaq({u"import"_s, u"draft.txt"_s, u"-o"_s, u"a.aigaq"_s}).status == 0);
    return workshop;
}

/// Runs a command that reads passphrases from its standard input.
Ended withWords(const Workshop& workshop, const QStringList& arguments, const QByteArray& words)
{
    return workshop.aigaq(arguments + QStringList{u"--passphrase-fd"_s, u"0"_s}, {}, words);
}

/// A folder with a protected submission, and what protecting it printed.
std::pair<Workshop, QString> withProtected()
{
    Workshop workshop = withSubmission();
    const Ended ended = withWords(workshop, {u"protect"_s, u"a.aigaq"_s, u"--recovery-key"_s},
                                  "four words of mine\n");
    REQUIRE(ended.error == QString());
    REQUIRE(ended.status == 0);
    return {std::move(workshop), ended.out};
}

bool isOneSentence(const QString& error)
{
    return error.endsWith(".\n"_L1) && error.count(u'\n') == 1;
}

} // namespace

TEST_CASE("With its passphrase a protected submission is shown, exported and translated")
{
    const auto [workshop, recoveryKey] = withProtected();
    CHECK(!workshop.read(u"a.aigaq"_s).contains("Arvenia"));
    workshop.write(u"ru.txt"_s, russianDraft);

    const Ended shown = withWords(workshop, {u"show"_s, u"a.aigaq"_s}, "four words of mine\n");
    CHECK(shown.out.contains("1. A court may answer torture with a fine."_L1));
    CHECK(withWords(workshop,
                    {u"import"_s, u"ru.txt"_s, u"--into"_s, u"a.aigaq"_s, u"--language"_s, u"ru"_s},
                    "four words of mine\n")
              .error == QString());
    CHECK(withWords(workshop,
                    {u"export"_s, u"a.aigaq"_s, u"-o"_s, u"ru.txt"_s, u"--language"_s, u"ru"_s,
                     u"--force"_s},
                    "four words of mine") // a last line needs no end
              .status == 0);
    CHECK(QString::fromUtf8(workshop.read(u"ru.txt"_s)).contains(u"штраф"_s));
    CHECK(workshop.everything() == QStringList{u"a.aigaq"_s, u"draft.txt"_s, u"ru.txt"_s});
}

TEST_CASE("A wrong passphrase is one sentence, and changes nothing")
{
    const auto [workshop, recoveryKey] = withProtected();
    const QByteArray before = workshop.read(u"a.aigaq"_s);
    for (const QString& command : {u"show"_s, u"protect"_s, u"unprotect"_s}) {
        for (const char* words : {"wrong\nnew\n", "\nnew\n", ""}) {
            const Ended ended = withWords(workshop, {command, u"a.aigaq"_s}, words);
            CHECK(ended.status == 1);
            CHECK(ended.out.isEmpty());
            CHECK(isOneSentence(ended.error));
        }
    }
    CHECK(workshop.read(u"a.aigaq"_s) == before);
}

TEST_CASE("Where nobody can be asked, a protected submission is said to be one")
{
    const auto [workshop, recoveryKey] = withProtected();
    const Ended ended = workshop.aigaq({u"show"_s, u"a.aigaq"_s});
    CHECK(ended.status == 1);
    CHECK(isOneSentence(ended.error));
    CHECK(ended.error.contains("protected"_L1));
    CHECK(workshop.aigaq({u"show"_s, u"a.aigaq"_s, u"--passphrase-fd"_s, u"x"_s}).status == 2);
    CHECK(workshop.aigaq({u"show"_s, u"a.aigaq"_s, u"--passphrase-fd"_s, u"99"_s}).status == 1);
}

TEST_CASE("The recovery key is given like a passphrase, until that changes")
{
    const auto [workshop, recoveryKey] = withProtected();
    CHECK(recoveryKey.count(u'\n') == 6);
    const QByteArray lines = recoveryKey.toUtf8();
    const QStringList show{u"show"_s, u"a.aigaq"_s};
    CHECK(withWords(workshop, show, lines).status == 0);
    CHECK(withWords(workshop, show, QByteArray(lines).replace('\n', ' ')).status == 0);
    CHECK(withWords(workshop, show, lines.toLower()).status == 0);
    const QByteArray oneWrong =
        QByteArray(lines).replace('\n', ' ').replace(5, 1, lines[5] == '0' ? "1" : "0");
    CHECK(withWords(workshop, show, oneWrong).error.contains("line 1 "_L1));

    REQUIRE(withWords(workshop, {u"protect"_s, u"a.aigaq"_s}, lines + "new words\n").status == 0);
    CHECK(withWords(workshop, show, lines).status == 1);
    CHECK(withWords(workshop, show, "four words of mine\n").status == 1);
    CHECK(withWords(workshop, show, "new words\n").status == 0);
}

TEST_CASE("A passphrase is taken off by who has it, once")
{
    const auto [workshop, recoveryKey] = withProtected();
    const QStringList unprotect{u"unprotect"_s, u"a.aigaq"_s};
    REQUIRE(withWords(workshop, unprotect, "four words of mine\n").status == 0);
    CHECK(workshop.aigaq({u"show"_s, u"a.aigaq"_s}).status == 0);
    const Ended again = workshop.aigaq(unprotect);
    CHECK(again.status == 1);
    CHECK(isOneSentence(again.error));
}

TEST_CASE("Protected copies are merged into a file that is protected like the first")
{
    const auto [workshop, recoveryKey] = withProtected();
    workshop.write(u"b.aigaq"_s, workshop.read(u"a.aigaq"_s));
    REQUIRE(withWords(workshop, {u"protect"_s, u"b.aigaq"_s}, "four words of mine\nher words\n")
                .status == 0);
    const QStringList merge{u"merge"_s, u"a.aigaq"_s, u"b.aigaq"_s, u"-o"_s, u"c.aigaq"_s};
    const Ended wrong = withWords(workshop, merge, "four words of mine\nhis words\n");
    CHECK(wrong.status == 1);
    CHECK(isOneSentence(wrong.error));
    const Ended silent = workshop.aigaq(merge);
    CHECK(silent.status == 1);
    CHECK(isOneSentence(silent.error));
    CHECK(!workshop.has(u"c.aigaq"_s));

    const Ended merged = withWords(workshop, merge, "four words of mine\nher words\n");
    CHECK(merged.error == QString());
    CHECK(merged.status == 0);
    CHECK(withWords(workshop, {u"show"_s, u"c.aigaq"_s}, "four words of mine\n").status == 0);
}

TEST_CASE("On a terminal passphrases are asked for, a new one twice, and not shown")
{
    const Workshop workshop = withSubmission();
    const QStringList protect{u"protect"_s, u"a.aigaq"_s};
    const QByteArray before = workshop.read(u"a.aigaq"_s);
    const Ended differing = workshop.aigaqOnTerminal(protect, {"four words", "for words"});
    CHECK(differing.status == 1);
    CHECK(differing.out.contains("differ"_L1));
    CHECK(workshop.aigaqOnTerminal(protect, {"four words", "four wor\x03"}).status == 1);
    CHECK(workshop.aigaqOnTerminal(protect, {"", ""}).status == 1);
    CHECK(workshop.read(u"a.aigaq"_s) == before);

    const Ended done = workshop.aigaqOnTerminal(protect, {"four words", "four words"});
    CHECK(done.status == 0);
    CHECK(done.out == "New passphrase of a.aigaq: \r\nOnce more: \r\n"_L1);
    const Ended shown = workshop.aigaqOnTerminal({u"show"_s, u"a.aigaq"_s}, {"four words"});
    CHECK(shown.status == 0);
    CHECK(shown.out.startsWith("Passphrase of a.aigaq: \r\nKey issues"_L1));
    CHECK(!shown.out.contains("four words"_L1));
}
