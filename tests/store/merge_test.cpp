// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/stored_text.h"
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

using Problem = StoreError::Problem;

const Language english = Language::fallback();

QString copyOf(const QString& path, const QString& name)
{
    const QString copy = QString(path).replace(u"submission"_s, name);
    writeBytes(copy, bytesOf(path));
    return copy;
}

/// What a copy says after its owner changed it.
void edit(const QString& path, const auto& change, const QString& author = {})
{
    SubmissionFile file = opened(path);
    Submission submission = file.submission().value();
    change(submission);
    REQUIRE(file.save(submission, {.author = author, .time = 7}));
}

Text& issueOf(Submission& submission, std::size_t item)
{
    return std::get<Pair>(submission.items[item]).issue.paragraphs[0].text[english];
}

SubmissionFile merged(const Folder& folder, const QStringList& copies)
{
    const QString output = folder.path(u"out.aigaq"_s);
    REQUIRE(
        mergeFiles(copies.first(), copies.sliced(1), output, {}, claim(), file::Overwrite::Yes));
    return opened(output, Access::ReadOnly);
}

MergeError whyNotMerged(const Folder& folder, const QStringList& copies,
                        const std::optional<QString>& heading = {})
{
    const QStringList before = folder.names();
    const auto taken = mergeFiles(copies.first(), copies.sliced(1), folder.path(u"out.aigaq"_s),
                                  heading, claim(), file::Overwrite::No);
    REQUIRE_FALSE(taken);
    CHECK(folder.names() == before);
    return taken.error();
}

} // namespace

TEST_CASE("Copies that were worked on apart come to the same, in whatever order they are merged")
{
    QRandomGenerator random(41);
    for (int round = 0; round < 4; ++round) {
        const Folder folder;
        const QString first = fileOf(folder, randomSubmission(random, 4));
        QStringList copies{first, copyOf(first, u"b"_s), copyOf(first, u"c"_s)};
        for (const QString& copy : copies) {
            for (int i = 0; i < 3; ++i)
                edit(copy, [&](Submission& s) { s = randomlyEdited(s, random); });
        }
        std::ranges::sort(copies);
        const SubmissionFile expected = merged(folder, copies);
        const Submission says = expected.submission().value();
        while (std::ranges::next_permutation(copies).found) {
            const SubmissionFile other = merged(folder, copies);
            REQUIRE(other.submission() == says);
            REQUIRE(other.joins() == expected.joins());
        }
    }
}

TEST_CASE("What each member wrote is there after a merge, with who wrote it")
{
    const Folder folder;
    const QString mine = fileOf(folder, arvenia());
    const QString theirs = copyOf(mine, u"theirs"_s);
    edit(mine, [](Submission& s) { issueOf(s, 1) = Text(u"My words."_s); }, u"Dana"_s);
    edit(theirs, [](Submission& s) { issueOf(s, 2) = Text(u"Their words."_s); }, u"Aliya"_s);

    const SubmissionFile file = merged(folder, {mine, theirs});

    Submission expected = arvenia();
    issueOf(expected, 1) = Text(u"My words."_s);
    issueOf(expected, 2) = Text(u"Their words."_s);
    CHECK(file.submission() == expected);
    CHECK(file.joins().isEmpty());
    CHECK(rowsOf(folder.path(u"out.aigaq"_s),
                 "SELECT name, merge FROM revision JOIN author USING (author) WHERE time = 7"
                 " ORDER BY name") == QStringList{u"Aliya|1"_s, u"Dana|"_s});
}

TEST_CASE("Edits of one paragraph are joined, and what collides stands side by side until decided")
{
    const Folder folder;
    const QString mine = fileOf(folder, arvenia());
    edit(mine, [](Submission& s) { issueOf(s, 1) = Text(u"A court may fine them."_s); });
    const QString theirs = copyOf(mine, u"theirs"_s);
    edit(mine, [](Submission& s) { issueOf(s, 1) = Text(u"The court may fine them."_s); });
    edit(theirs, [](Submission& s) { issueOf(s, 1) = Text(u"No court may fine anybody."_s); });

    merged(folder, {mine, theirs});
    SubmissionFile file = opened(folder.path(u"out.aigaq"_s));

    Submission says = file.submission().value();
    CHECK(issueOf(says, 1) == Text(u"[[No | The]] court may fine anybody."_s));
    REQUIRE(file.joins().fields.size() == 1);
    CHECK(file.joins().fields[0].isConflict());

    issueOf(says, 1) = Text(u"Every court may fine anybody."_s);
    save(file, says);
    CHECK(file.joins().isEmpty());
    const SubmissionFile again = opened(folder.path(u"out.aigaq"_s));
    CHECK(again.submission() == says);
    CHECK(again.joins().isEmpty());
    CHECK(merged(folder, {folder.path(u"out.aigaq"_s), theirs, mine}).submission() == says);
}

TEST_CASE("A copy that was merged already brings nothing")
{
    const Folder folder;
    const QString mine = fileOf(folder, arvenia());
    const QString theirs = copyOf(mine, u"theirs"_s);
    edit(theirs, [](Submission& s) { s.items.pop_back(); });
    const QString output = folder.path(u"out.aigaq"_s);

    const auto taken =
        mergeFiles(mine, {theirs, theirs, mine}, output, {}, claim(), file::Overwrite::No);

    REQUIRE(taken);
    CHECK(*taken == std::vector{TakenIn{.revisions = 1, .fields = 1}, TakenIn{}, TakenIn{}});
}

TEST_CASE("What one deleted while another wrote there is still shown, and said")
{
    const Folder folder;
    const QString mine = fileOf(folder, arvenia());
    const QString theirs = copyOf(mine, u"theirs"_s);
    const NodeId pair = std::get<Pair>(arvenia().items[2]).id;
    edit(mine, [](Submission& s) { s.items.pop_back(); });
    REQUIRE(merged(folder, {mine, theirs}).submission()->items.size() == 2);
    edit(theirs, [](Submission& s) { issueOf(s, 2) = Text(u"New words."_s); });

    merged(folder, {mine, theirs});
    SubmissionFile file = opened(folder.path(u"out.aigaq"_s));

    Submission says = file.submission().value();
    REQUIRE(says.items.size() == 3);
    CHECK(issueOf(says, 2) == Text(u"New words."_s));
    CHECK(file.joins().contestedDeletions == std::vector{pair});
    says.items.pop_back();
    save(file, says);
    CHECK(opened(folder.path(u"out.aigaq"_s)).submission() == says);
    CHECK(opened(folder.path(u"out.aigaq"_s)).joins().isEmpty());
}

TEST_CASE("Words that are being typed on either side are part of a merge")
{
    const Folder folder;
    const QString mine = fileOf(folder, arvenia());
    const QString theirs = copyOf(mine, u"theirs"_s);
    Submission wanted = arvenia();
    for (const auto& [path, item] : {std::pair{mine, 1}, {theirs, 2}}) {
        Submission typed = arvenia();
        const auto at = static_cast<std::size_t>(item);
        issueOf(typed, at) = Text(u"Typed %1"_s.arg(item));
        issueOf(wanted, at) = issueOf(typed, at);
        REQUIRE(opened(path).keepDraft(typed) == true);
    }

    CHECK(merged(folder, {mine, theirs}).submission() == wanted);
    CHECK(rowsOf(folder.path(u"out.aigaq"_s), "SELECT count(*) FROM draft") == QStringList{u"0"_s});
}

TEST_CASE("Of a copy no more than one section can be taken")
{
    const Folder folder;
    const QString mine = fileOf(folder, arvenia());
    const QString theirs = copyOf(mine, u"theirs"_s);
    edit(theirs, [](Submission& s) {
        setTextIn(s.cover.title, english, Text(u"Another title"_s));
        issueOf(s, 1) = Text(u"Their words."_s);
    });
    const QString output = folder.path(u"out.aigaq"_s);
    const Text heading = textIn(std::get<Heading>(arvenia().items[0]).text, english);

    REQUIRE(mergeFiles(mine, {theirs}, output, heading.words(), claim(), file::Overwrite::No));

    Submission expected = arvenia();
    issueOf(expected, 1) = Text(u"Their words."_s);
    CHECK(opened(output).submission() == expected);
}

TEST_CASE("A section that is merged brings the comments on it and their answers, and no others")
{
    const Folder folder;
    const QString mine = fileOf(folder, arvenia());
    const QString theirs = copyOf(mine, u"theirs"_s);
    const auto commentOn = [](const TextPlace& place) {
        return Comment{.id = newNodeId(NodeKind::Comment),
                       .about =
                           CommentedWords{.place = place, .before = {}, .words = {}, .after = {}},
                       .text = u"Which?"_s};
    };
    Submission expected = arvenia();
    const NodeId issue = std::get<Pair>(expected.items[1]).issue.paragraphs[0].id;
    const Comment inside = commentOn({.node = issue, .language = english});
    const Comment answer{
        .id = newNodeId(NodeKind::Comment), .about = inside.id, .text = u"This."_s};
    expected.comments = {{inside.id, inside}, {answer.id, answer}};
    edit(theirs, [&](Submission& s) {
        s.comments = expected.comments;
        const Comment outside =
            commentOn({.node = s.id, .role = TextRole::Title, .language = english});
        s.comments.emplace(outside.id, outside);
    });
    const QString output = folder.path(u"out.aigaq"_s);
    const Text heading = textIn(std::get<Heading>(arvenia().items[0]).text, english);
    REQUIRE(mergeFiles(mine, {theirs}, output, heading.words(), claim(), file::Overwrite::No));
    CHECK(opened(output).submission() == expected);
}

TEST_CASE("What cannot be merged is refused with the file's name, and nothing is made")
{
    const Folder folder;
    const QString mine = fileOf(folder, arvenia());

    const QString other = folder.path(u"other.aigaq"_s);
    REQUIRE(createSubmissionFile(other, newSubmission(english), claim(), file::Overwrite::No));
    CHECK(whyNotMerged(folder, {mine, other}).error.problem == Problem::OtherDocument);

    const QString theirs = copyOf(mine, u"theirs"_s);
    edit(theirs, [](Submission& s) { issueOf(s, 1) = Text(u"Their words."_s); });
    CHECK(whyNotMerged(folder, {mine, theirs}, u"No such heading"_s).noHeading);

    tamper(theirs, "UPDATE field SET value = 'Forged words.' WHERE value = 'Their words.'");
    const MergeError error = whyNotMerged(folder, {mine, theirs});
    CHECK(error.error.problem == Problem::Damaged);
    CHECK(error.path == theirs);
    CHECK(whyNotMerged(folder, {mine, folder.path(u"none.aigaq"_s)}).error.problem ==
          Problem::NotFound);
}
