// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge_files.h"
#include "tests/document/random_submission.h"
#include "tests/store/store_fixtures.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::store;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

const Language english = Language::fallback();

void take(SubmissionFile& file, const QString& name)
{
    REQUIRE(file.takeSnapshot(name, claim()));
}

NodeId idOf(const SubmissionFile& file, const QString& name)
{
    const auto snapshots = file.snapshots().value();
    const auto found = std::ranges::find(snapshots, name, &Snapshot::name);
    REQUIRE(found != snapshots.end());
    return found->id;
}

Submission submissionAt(const SubmissionFile& file, const QString& name)
{
    const auto submission = file.submissionAt(idOf(file, name));
    REQUIRE(submission);
    return *submission;
}

void saveTitle(SubmissionFile& file, const QString& words)
{
    Submission submission = file.submission().value();
    setTextIn(submission.cover.title, english, Text(words));
    save(file, submission);
}

QString copyOf(const QString& path, const QString& name)
{
    const QString copy = QString(path).replace(u"submission"_s, name);
    writeBytes(copy, bytesOf(path));
    return copy;
}

const char* const countOfRows = "SELECT count(*) FROM snapshot_field";

} // namespace

TEST_CASE("A named state of the document can be read for ever, whatever becomes of the document")
{
    QRandomGenerator random(59);
    const Folder folder;
    Submission submission = randomSubmission(random, 4);
    const QString path = fileOf(folder, submission);
    std::map<QString, Submission> states;
    {
        SubmissionFile file = opened(path);
        for (int i = 0; i < 6; ++i) {
            states[u"state %1"_s.arg(i)] = submission;
            take(file, u"state %1"_s.arg(i));
            CHECK(file.submission() == submission);
            submission = randomlyEdited(submission, random);
            save(file, submission);
        }
    }
    const SubmissionFile file = opened(path, Access::ReadOnly);
    CHECK(file.submission() == submission);
    for (const auto& [name, state] : states)
        CHECK(submissionAt(file, name) == state);
}

TEST_CASE("A snapshot tells its name, who took it and when")
{
    const Folder folder;
    SubmissionFile file = opened(fileOf(folder, arvenia()));
    take(file, u"sent to OHCHR, 3 March"_s);
    REQUIRE(file.takeSnapshot(u"второй"_s, {}));
    const auto snapshots = file.snapshots().value();
    REQUIRE(snapshots.size() == 2);
    CHECK(snapshots[0].name == u"sent to OHCHR, 3 March"_s);
    CHECK(snapshots[0].claim.author == claim().author);
    CHECK(snapshots[0].claim.time == claim().time);
    CHECK(snapshots[1].name == u"второй"_s);
    CHECK(snapshots[1].claim.author.isEmpty());
}

TEST_CASE("What is being typed is part of a snapshot")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    Submission typed = arvenia();
    setTextIn(typed.cover.title, english, Text(u"Typed"_s));
    REQUIRE(file.keepDraft(typed) == true);
    take(file, u"a"_s);
    CHECK(submissionAt(file, u"a"_s) == typed);
    CHECK(rowsOf(path, "SELECT count(*) FROM draft") == QStringList{u"0"_s});
}

TEST_CASE("What has not changed since the last snapshot takes no room in the next one")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    take(file, u"a"_s);
    const int first = rowsOf(path, countOfRows).first().toInt();
    CHECK(QStringList{QString::number(first)} ==
          rowsOf(path, "SELECT count(*) FROM field JOIN node USING (node)"
                       " WHERE substr(id, 1, 1) <> x'0a'"));
    take(file, u"b"_s);
    CHECK(rowsOf(path, countOfRows).first().toInt() == first);
    saveTitle(file, u"Another"_s);
    take(file, u"c"_s);
    CHECK(rowsOf(path, countOfRows).first().toInt() == first + 1);
    CHECK(submissionAt(file, u"b"_s) == arvenia());
    CHECK(submissionAt(file, u"c"_s) == file.submission());
}

TEST_CASE("The snapshots of every copy are there after a merge, and say what they said")
{
    const Folder folder;
    const QString mine = fileOf(folder, arvenia());
    {
        SubmissionFile file = opened(mine);
        take(file, u"both"_s);
    }
    const QString theirs = copyOf(mine, u"theirs"_s);
    Submission mineThen;
    Submission theirsThen;
    {
        SubmissionFile file = opened(mine);
        saveTitle(file, u"Mine"_s);
        Submission submission = file.submission().value();
        submission.items.emplace_back(newPair());
        save(file, submission);
        take(file, u"mine"_s);
        mineThen = submission;
        SubmissionFile other = opened(theirs);
        saveTitle(other, u"Theirs"_s);
        take(other, u"theirs"_s);
        theirsThen = other.submission().value();
        saveTitle(other, u"Theirs, later"_s);
    }
    for (const QStringList& order : {QStringList{mine, theirs}, QStringList{theirs, mine, mine}}) {
        const QString output = folder.path(u"out.aigaq"_s);
        REQUIRE(
            mergeFiles(order.first(), order.sliced(1), output, {}, claim(), file::Overwrite::Yes));
        SubmissionFile united = opened(output);
        CHECK(united.snapshots()->size() == 3);
        CHECK(submissionAt(united, u"both"_s) == arvenia());
        CHECK(submissionAt(united, u"mine"_s) == mineThen);
        CHECK(submissionAt(united, u"theirs"_s) == theirsThen);

        const Submission inConflict = united.submission().value();
        take(united, u"side by side"_s);
        saveTitle(united, u"Decided"_s);
        CHECK(submissionAt(united, u"side by side"_s) == inConflict);
    }
}

TEST_CASE("Of one section no snapshots come along")
{
    const Folder folder;
    const QString mine = fileOf(folder, arvenia());
    const QString theirs = copyOf(mine, u"theirs"_s);
    {
        SubmissionFile other = opened(theirs);
        take(other, u"theirs"_s);
    }
    const QString output = folder.path(u"out.aigaq"_s);
    REQUIRE(mergeFiles(mine, {theirs}, output, u"Article 2"_s, claim(), file::Overwrite::Yes));
    CHECK(opened(output).snapshots()->empty());
}

TEST_CASE("A snapshot that was tampered with is refused, and never read as something else")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    {
        SubmissionFile file = opened(path);
        take(file, u"a"_s);
        saveTitle(file, u"Another"_s);
    }
    const QString theirs = copyOf(path, u"theirs"_s);
    for (const char* sql : {"UPDATE snapshot_field SET n = 2 WHERE field ="
                            " (SELECT field FROM field WHERE name = 'title.en')",
                            "UPDATE snapshot_field SET n = 99 WHERE field = 3",
                            "DELETE FROM snapshot_field WHERE field = 3",
                            "UPDATE revision SET delta = '[\"Forged\"]' WHERE delta IS NOT NULL"}) {
        INFO(sql);
        writeBytes(path, bytesOf(theirs));
        tamper(path, sql);
        const SubmissionFile file = opened(path);
        const auto submission = file.submissionAt(idOf(file, u"a"_s));
        REQUIRE_FALSE(submission);
        CHECK(submission.error().problem == StoreError::Problem::Damaged);
    }
}

TEST_CASE("A text that is none, in what a snapshot found side by side, is told as damage")
{
    const Folder folder;
    const QString mine = fileOf(folder, arvenia());
    const QString theirs = copyOf(mine, u"theirs"_s);
    {
        SubmissionFile file = opened(mine);
        saveTitle(file, u"Mine"_s);
        SubmissionFile other = opened(theirs);
        saveTitle(other, u"Theirs"_s);
        REQUIRE(file.takeIn(other, claim()));
        take(file, u"a"_s);
        saveTitle(file, u"Both"_s);
    }
    tamper(mine, "UPDATE revision SET delta = '[\"<b>\"]' WHERE n = 2 AND field ="
                 " (SELECT field FROM field WHERE name = 'title.en')");
    const SubmissionFile file = opened(mine);
    CHECK_FALSE(file.submissionAt(idOf(file, u"a"_s)));
}

TEST_CASE("Without snapshots there are none, in files of every format")
{
    const Folder folder;
    const QString path = folder.path(u"old.aigaq"_s);
    writeBytes(path, bytesOf(QStringLiteral(AIGAQ_TESTS "/store/old/format_1.aigaq")));
    CHECK(opened(path, Access::ReadOnly).snapshots()->empty());
}
