// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/random_submission.h"
#include "tests/store/store_fixtures.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::tests;
using namespace aigaq::store;
using namespace Qt::StringLiterals;

namespace {

document::Submission contentOf(const QString& path)
{
    return opened(path, Access::ReadOnly).submission().value();
}

QString countOf(const QString& path, const char* table)
{
    const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
    return rowsOf(path, sql.constData()).value(0);
}

/// The first text of the first pair.
document::Texts& firstIssue(document::Submission& submission)
{
    return std::get<document::Pair>(submission.items[1]).issue.paragraphs[0].text;
}

} // namespace

TEST_CASE("What is saved is what is loaded, for documents of every shape")
{
    QRandomGenerator random(11);
    for (int round = 0; round < 25; ++round) {
        const Folder folder;
        const document::Submission submission = randomSubmission(random, 5);
        REQUIRE(contentOf(fileOf(folder, submission)) == submission);
    }
}

TEST_CASE("After any run of edits the file says what was saved last, and so does its next opening")
{
    QRandomGenerator random(12);
    for (int round = 0; round < 4; ++round) {
        const Folder folder;
        document::Submission submission = randomSubmission(random, 5);
        const QString path = fileOf(folder, submission);
        SubmissionFile file = opened(path);
        for (int edit = 0; edit < 8; ++edit) {
            submission = randomlyEdited(submission, random);
            save(file, submission);
            REQUIRE(file.submission().value() == submission);
            REQUIRE(contentOf(path) == submission);
            if (edit % 4 == 3)
                file = opened(path);
        }
    }
}

TEST_CASE("An edit of one paragraph is one more revision, and nothing else changes")
{
    const Folder folder;
    document::Submission submission = arvenia();
    const QString path = fileOf(folder, submission);
    const int before = countOf(path, "revision").toInt();
    const QString fields = countOf(path, "field");
    SubmissionFile file = opened(path);

    setTextIn(firstIssue(submission), document::Language::fallback(), document::Text(u"No."_s));
    save(file, submission);

    CHECK(countOf(path, "revision").toInt() == before + 1);
    CHECK(countOf(path, "field") == fields);
}

TEST_CASE("Saving what the file says already writes nothing")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const QByteArray before = bytesOf(path);
    SubmissionFile file = opened(path);
    save(file, arvenia());
    CHECK(bytesOf(path) == before);
}

TEST_CASE("A text keeps every character that a text may hold, even at its very beginning")
{
    const Folder folder;
    document::Submission submission = arvenia();
    setTextIn(firstIssue(submission), document::Language::fallback(),
              document::Text(u"\uFEFFNo \u200B😀"_s));
    CHECK(contentOf(fileOf(folder, submission)) == submission);
}

TEST_CASE("Undo writes the earlier wording as a new revision: history stays true")
{
    const Folder folder;
    const document::Submission original = arvenia();
    const QString path = fileOf(folder, original);
    document::Submission edited = original;
    setTextIn(firstIssue(edited), document::Language::fallback(), document::Text(u"No."_s));
    SubmissionFile file = opened(path);

    save(file, edited);
    save(file, original);

    CHECK(contentOf(path) == original);
    CHECK(rowsOf(path, "SELECT n, parent FROM revision WHERE field = (SELECT field FROM revision"
                       " GROUP BY field HAVING count(*) > 1)") ==
          QStringList{u"1|0"_s, u"2|1"_s, u"3|2"_s});
}

TEST_CASE("A document that is saved by one program and edited in the next session goes on")
{
    const Folder folder;
    document::Submission submission = arvenia();
    const QString path = fileOf(folder, submission);
    for (int session = 0; session < 3; ++session) {
        submission.items.emplace_back(document::newPair());
        SubmissionFile file = opened(path);
        save(file, submission);
    }
    CHECK(contentOf(path) == submission);
}
