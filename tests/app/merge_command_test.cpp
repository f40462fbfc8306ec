// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/submission_file.h"
#include "tests/app/run_aigaq.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::tests;
using namespace aigaq::document;
using namespace Qt::StringLiterals;

namespace {

/// Two copies of one submission, mine.aigaq and theirs.aigaq.
Workshop withCopies()
{
    Workshop workshop;
    workshop.write(u"draft.txt"_s, "Key issues\n\n1. A court may answer torture with a fine.\n"
                                   "2. Question: Why is a fine possible?\n");
    REQUIRE(workshop.aigaq({u"import"_s, u"draft.txt"_s, u"-o"_s, u"mine.aigaq"_s}).status == 0);
    REQUIRE(QFile::copy(workshop.path(u"mine.aigaq"_s), workshop.path(u"theirs.aigaq"_s)));
    return workshop;
}

void writeIssue(const Workshop& workshop, const QString& name, const QString& words)
{
    auto file = store::SubmissionFile::open(workshop.path(name), store::Access::ReadWrite);
    REQUIRE(file);
    Submission submission = file->submission().value();
    Paragraph& issue = std::get<Pair>(submission.items[0]).issue.paragraphs[0];
    setTextIn(issue.text, Language::fallback(), Text(words));
    REQUIRE(file->save(submission, {}));
}

} // namespace

TEST_CASE("Copies are merged into a new file, which says what is left to decide")
{
    const Workshop workshop = withCopies();
    writeIssue(workshop, u"mine.aigaq"_s, u"Some court may answer torture with a fine."_s);
    writeIssue(workshop, u"theirs.aigaq"_s, u"No court may answer torture with money."_s);

    const Ended ended =
        workshop.aigaq({u"merge"_s, u"mine.aigaq"_s, u"theirs.aigaq"_s, u"-o"_s, u"both.aigaq"_s});

    CHECK(ended.error == QString());
    CHECK(ended.status == 0);
    CHECK(ended.out ==
          u"theirs.aigaq: 1 change taken\n"
          "both.aigaq: conflict: paragraph 1, English: [[No | Some]] court may answer torture with "
          "money.\n");
    CHECK(workshop.aigaq({u"show"_s, u"both.aigaq"_s})
              .out.contains(u"1. [[No | Some]] court may answer torture with money."_s));
}

TEST_CASE("A merge that cannot be done is one sentence, and makes no file")
{
    const Workshop workshop = withCopies();
    const auto failed = [&](const QStringList& arguments, int status) {
        const Ended ended = workshop.aigaq(QStringList{u"merge"_s} + arguments);
        CHECK(ended.status == status);
        CHECK(ended.error.count(u'\n') == 1);
        CHECK_FALSE(QFile::exists(workshop.path(u"both.aigaq"_s)));
        return ended.error;
    };
    const QStringList into{u"-o"_s, u"both.aigaq"_s};
    CHECK(
        failed(QStringList{u"mine.aigaq"_s, u"none.aigaq"_s} + into, 1).contains(u"none.aigaq"_s));
    CHECK(failed(QStringList{u"mine.aigaq"_s, u"theirs.aigaq"_s, u"--heading"_s, u"Article 9"_s} +
                     into,
                 1) == u"theirs.aigaq has no heading that reads so. Nothing was merged.\n");
    CHECK(failed({u"mine.aigaq"_s, u"theirs.aigaq"_s}, 2).contains(u"-o OUT is missing"_s));
    CHECK(failed(QStringList{u"mine.aigaq"_s} + into, 2).contains(u"THEIRS.aigaq"_s));
}
