// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/submission_file.h"
#include "tests/app/run_aigaq.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView draft = "Key issues for the Republic of Arvenia\n"
                                 "Within the framework of the Convention against Torture\n"
                                 "\n"
                                 "1. Under Article 92 a court can answer torture with a\n"
                                 "fine[footnoteRef:1] alone. [1: Case 5/2025.]\n"
                                 "2. Question: a) Why is a fine possible? b) Since when?\n"
                                 "3. A detainee saw no doctor.\n"
                                 "4. Question: Who watches the cells?\n";

const Language english = Language::fallback();

/// What somebody did to the submission in the window.
void edit(const Workshop& workshop, const QString& author, const auto& change)
{
    auto file =
        store::SubmissionFile::open(workshop.path(u"a.aigaq"_s), store::Access::ReadWrite).value();
    Submission submission = file.submission().value();
    change(submission);
    REQUIRE(file.save(submission, {.author = author, .time = 1'700'000'000}));
}

Pair& firstPair(Submission& submission)
{
    return std::get<Pair>(submission.items[0]);
}

/// A submission whose first issue Dana reworded, and whose second pair Aliya deleted.
Workshop withHistory()
{
    Workshop workshop;
    workshop.write(u"draft.txt"_s, draft.toByteArray());
    REQUIRE(workshop.aigaq({u"import"_s, u"draft.txt"_s, u"-o"_s, u"a.aigaq"_s}).status == 0);
    edit(workshop, u"Dana"_s, [](Submission& submission) {
        Text& issue = firstPair(submission).issue.paragraphs[0].text[english];
        Text changed;
        for (const Inline& part : issue.inlines()) {
            if (const auto* run = std::get_if<Run>(&part)) {
                Run words = *run;
                changed.append(Run{.text = words.text.replace(u"can"_s, u"may"_s)});
            } else {
                changed.append(std::get<NoteMark>(part));
            }
        }
        issue = changed;
    });
    edit(workshop, u"Aliya"_s, [](Submission& submission) { submission.items.pop_back(); });
    return workshop;
}

} // namespace

TEST_CASE("The history of a submission tells who changed which paragraph, and how much")
{
    const Workshop workshop = withHistory();
    const Ended ended = workshop.aigaq({u"history"_s, u"a.aigaq"_s});
    CHECK(ended.status == 0);
    CHECK(ended.out.contains(u"  Dana\n  paragraph 1, issue, English: +1 −1 words\n"_s));
    CHECK(ended.out.contains(
        QRegularExpression(u"  Aliya\n  issue and question 02[0-9a-f]{8}: deleted\n"_s)));
    CHECK(ended.out.contains("somebody\n  texts written for the first time: "_L1));
}

TEST_CASE("Every wording of a paragraph can be read, with what it changed")
{
    const Workshop workshop = withHistory();
    const QString past = workshop.aigaq({u"history"_s, u"a.aigaq"_s, u"--paragraph"_s, u"1"_s}).out;
    CHECK(past.contains("paragraph 1, issue, English  [1]\n  version 2  "_L1));
    CHECK(past.contains("  Dana  (now)\n    Under Article 92 a court [-can-]{+may+} answer torture "
                        "with a fine[1] alone.\n  version 1  "_L1));
    CHECK(past.contains("    Under Article 92 a court can answer torture with a fine[1] alone.\n"
                        "\nfootnote 1, English  [06"_L1));
    const QString sub = workshop.aigaq({u"history"_s, u"a.aigaq"_s, u"--paragraph"_s, u"2b"_s}).out;
    CHECK(sub.contains("sub-question b), English  [2b]\n"_L1));
    CHECK_FALSE(sub.contains("Why is a fine possible?"_L1));
}

TEST_CASE("The history can be had as JSON")
{
    const Workshop workshop = withHistory();
    const auto json = [&](const QStringList& more) {
        const Ended ended =
            workshop.aigaq(QStringList{u"history"_s, u"a.aigaq"_s, u"--json"_s} + more);
        return QJsonDocument::fromJson(ended.out.toUtf8()).array();
    };
    const QJsonArray texts = json({u"--paragraph"_s, u"1"_s});
    REQUIRE(texts.size() == 2);
    const QJsonValue newest = texts[0]["versions"_L1][0];
    CHECK(newest["author"_L1] == u"Dana"_s);
    CHECK(newest["time"_L1] == u"2023-11-14T22:13:20Z"_s);
    CHECK(newest["now"_L1] == true);
    CHECK(newest["diff"_L1][1]["removed"_L1] == u"can"_s);
    CHECK(newest["diff"_L1][2]["added"_L1] == u"may"_s);
    const QJsonArray changes = json({});
    CHECK(changes.size() > 10);
    CHECK(json({u"--deleted"_s})[0]["words"_L1] == u"A detainee saw no doctor."_s);
}

TEST_CASE("An earlier wording comes back, and the later one stays in the history")
{
    const Workshop workshop = withHistory();
    const QStringList which{u"a.aigaq"_s, u"--paragraph"_s, u"1"_s};

    const Ended ended = workshop.aigaq(QStringList{u"restore"_s, u"--version"_s, u"1"_s} + which);

    CHECK(ended.error == QString());
    CHECK(ended.status == 0);
    CHECK(workshop.aigaq({u"show"_s, u"a.aigaq"_s})
              .out.contains("1. Under Article 92 a court can answer"_L1));
    const QString past = workshop.aigaq(QStringList{u"history"_s} + which).out;
    CHECK(past.contains("version 3"_L1));
    CHECK(past.contains("a court [-may-]{+can+} answer"_L1));
    CHECK(past.contains("Dana  (taken back)"_L1));
}

TEST_CASE("What was deleted is listed, and comes back where it stood")
{
    const Workshop workshop = withHistory();
    const QString deleted = workshop.aigaq({u"history"_s, u"a.aigaq"_s, u"--deleted"_s}).out;
    CHECK(deleted.endsWith(": A detainee saw no doctor.\n"_L1));

    const QString id = deleted.first(10);
    REQUIRE(workshop.aigaq({u"restore"_s, u"a.aigaq"_s, u"--paragraph"_s, id}).status == 0);

    const QString shown = workshop.aigaq({u"show"_s, u"a.aigaq"_s}).out;
    CHECK(shown.contains("3. A detainee saw no doctor.\n4. Question: Who watches the cells?\n"_L1));
    CHECK(workshop.aigaq({u"history"_s, u"a.aigaq"_s, u"--deleted"_s}).out.isEmpty());
}

TEST_CASE("A named state is shown, exported and compared with now, whatever came after it")
{
    const Workshop workshop = withHistory();
    const QString before = workshop.aigaq({u"show"_s, u"a.aigaq"_s}).out;
    REQUIRE(workshop.aigaq({u"snapshot"_s, u"a.aigaq"_s, u"sent to OHCHR"_s}).status == 0);
    edit(workshop, u"Dana"_s, [](Submission& submission) {
        setTextIn(submission.cover.title, english, Text(u"Key issues for Arvenia"_s));
        firstPair(submission).question.subQuestions.pop_back();
    });

    const QStringList snapshot{u"--snapshot"_s, u"sent to OHCHR"_s};
    CHECK(workshop.aigaq(QStringList{u"show"_s, u"a.aigaq"_s} + snapshot).out == before);
    REQUIRE(workshop.aigaq(QStringList{u"export"_s, u"a.aigaq"_s, u"-o"_s, u"a.txt"_s} + snapshot)
                .status == 0);
    CHECK(QString::fromUtf8(workshop.read(u"a.txt"_s)) == before);
    CHECK(workshop.aigaq({u"snapshots"_s, u"a.aigaq"_s})
              .out.endsWith("  somebody  sent to OHCHR\n"_L1));

    CHECK(workshop.aigaq({u"history"_s, u"a.aigaq"_s})
              .out.contains(QRegularExpression(u"  snapshot 0a[0-9a-f]{8}: sent to OHCHR\n"_s)));

    const QString since =
        workshop.aigaq({u"history"_s, u"a.aigaq"_s, u"--since"_s, u"sent to OHCHR"_s}).out;
    CHECK(since.startsWith("cover, title, English\n    Key issues for [-the Republic of -]Arvenia\n"
                           "\nsub-question 05"_L1));
    CHECK(since.endsWith("    [-Since when?-]\n\n"_L1));
}

TEST_CASE("What cannot be found in the history is told in one sentence, and nothing is changed")
{
    const Workshop workshop = withHistory();
    const QByteArray before = workshop.read(u"a.aigaq"_s);
    const auto refused = [&](const QStringList& arguments, int status) {
        const Ended ended = workshop.aigaq(arguments);
        CHECK(ended.status == status);
        CHECK(ended.out.isEmpty());
        CHECK(ended.error.endsWith(".\n"_L1));
        CHECK(ended.error.count(u'\n') == 1);
    };
    refused({u"history"_s, u"a.aigaq"_s, u"--paragraph"_s, u"99"_s}, 1);
    refused({u"history"_s, u"a.aigaq"_s, u"--paragraph"_s, u"0"_s}, 1);
    refused({u"history"_s, u"none.aigaq"_s}, 1);
    refused({u"restore"_s, u"a.aigaq"_s, u"--paragraph"_s, u"1"_s}, 2);
    refused({u"restore"_s, u"a.aigaq"_s, u"--paragraph"_s, u"1"_s, u"--version"_s, u"9"_s}, 1);
    refused({u"restore"_s, u"a.aigaq"_s}, 2);
    refused({u"show"_s, u"a.aigaq"_s, u"--snapshot"_s, u"none"_s}, 1);
    refused({u"history"_s, u"a.aigaq"_s, u"--since"_s, u"none"_s}, 1);
    refused({u"snapshot"_s, u"a.aigaq"_s, u" "_s}, 2);
    CHECK(workshop.read(u"a.aigaq"_s) == before);
}
