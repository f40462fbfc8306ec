// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/comparison.h"
#include "tests/document/random_submission.h"
#include "tests/store/store_fixtures.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::store;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

const Language english = Language::fallback();

Submission withTitle(Submission submission, const QString& words)
{
    setTextIn(submission.cover.title, english, Text(words));
    return submission;
}

void saveMadeOf(SubmissionFile& file, const QByteArray& state, const Submission& wanted,
                const QString& author = u"Editor"_s)
{
    const auto kept = file.keptState(state).value();
    REQUIRE(kept);
    REQUIRE(file.saveMadeOf(*kept, wanted, claim(), "a file"_ba, [&author](const FieldId&) {
        return Claim{.author = author, .time = 1};
    }));
}

std::vector<PastVersion> pastTitles(const SubmissionFile& file)
{
    const auto& submission = file.submission().value();
    return file.past({.node = submission.id, .name = u"title.en"_s}).value();
}

} // namespace

TEST_CASE("A state is kept once, without a name, and found by its sum")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    const QByteArray sum = file.keepState(claim()).value();
    CHECK(sum.size() == 64);
    const QByteArray bytes = bytesOf(path);
    CHECK(file.keepState(claim()) == sum);
    CHECK(bytesOf(path) == bytes);
    CHECK(file.snapshots()->empty());

    save(file, withTitle(arvenia(), u"Another"_s));
    CHECK(file.keepState(claim()) != sum);
    const SubmissionFile again = opened(path, Access::ReadOnly);
    CHECK(again.submissionAt(again.keptState(sum)->value()) == arvenia());
    CHECK(again.keptState(QByteArray(64, '0')).value() == std::nullopt);
}

TEST_CASE("What somebody made of a state that is still the newest is a revision like any other")
{
    const Folder folder;
    SubmissionFile file = opened(fileOf(folder, arvenia()));
    const QByteArray state = file.keepState(claim()).value();
    saveMadeOf(file, state, withTitle(arvenia(), u"Theirs"_s));
    CHECK(file.submission() == withTitle(arvenia(), u"Theirs"_s));
    CHECK(file.joins().isEmpty());
    const auto versions = pastTitles(file);
    CHECK(versions.front().claim.author == u"Editor"_s);
    CHECK(versions.front().parents == std::vector<qint64>{1});
}

TEST_CASE("What somebody made of an older state stands beside what was written since")
{
    const Folder folder;
    SubmissionFile file = opened(fileOf(folder, arvenia()));
    const QByteArray state = file.keepState(claim()).value();
    save(file, withTitle(arvenia(), u"Mine"_s));
    saveMadeOf(file, state, withTitle(arvenia(), u"Theirs"_s));
    REQUIRE(file.joins().fields.size() == 1);
    CHECK(file.joins().fields.front().isConflict());
    const auto versions = pastTitles(file);
    CHECK(std::ranges::count_if(versions, &PastVersion::isHead) == 2);
    CHECK(versions.front().parents == std::vector<qint64>{1});
}

TEST_CASE("What both sides wrote alike is no second revision")
{
    const Folder folder;
    SubmissionFile file = opened(fileOf(folder, arvenia()));
    const QByteArray state = file.keepState(claim()).value();
    save(file, withTitle(arvenia(), u"Both"_s));
    saveMadeOf(file, state, withTitle(arvenia(), u"Both"_s));
    CHECK(file.joins().isEmpty());
    CHECK(pastTitles(file).size() == 2);
}

TEST_CASE("A deletion of what was reworded since is contested, as between copies")
{
    const Folder folder;
    SubmissionFile file = opened(fileOf(folder, arvenia()));
    const QByteArray state = file.keepState(claim()).value();
    Submission reworded = arvenia();
    Pair& pair = std::get<Pair>(*std::ranges::find_if(
        reworded.items, [](const Item& item) { return std::holds_alternative<Pair>(item); }));
    setTextIn(pair.issue.paragraphs.front().text, english, Text(u"Reworded"_s));
    Submission deleted = arvenia();
    std::erase_if(deleted.items, [&pair](const Item& item) {
        const auto* other = std::get_if<Pair>(&item);
        return other != nullptr && other->id == pair.id;
    });
    save(file, reworded);
    saveMadeOf(file, state, deleted);
    CHECK(file.joins().contestedDeletions == std::vector<NodeId>{pair.id});
    CHECK(file.submission() == reworded);
}

TEST_CASE("Work on a kept state joins like work on a copy of the file")
{
    const int seed = GENERATE(range(0, 25));
    CAPTURE(seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const Folder folder;
    const Submission base = randomSubmission(random, 4);
    const QString path = fileOf(folder, base);
    QByteArray state;
    {
        SubmissionFile file = opened(path);
        state = file.keepState(claim()).value();
    }
    const QString copy = folder.path(u"copy.aigaq"_s);
    writeBytes(copy, bytesOf(path));
    const Submission mine = randomlyEdited(base, random);
    const Submission theirs = randomlyEdited(base, random);
    {
        SubmissionFile file = opened(path);
        save(file, mine);
        SubmissionFile other = opened(copy);
        save(other, theirs);
    }
    const QString merged = folder.path(u"merged.aigaq"_s);
    writeBytes(merged, bytesOf(path));
    SubmissionFile file = opened(merged);
    REQUIRE(file.takeIn(opened(copy), claim()));

    SubmissionFile worked = opened(path);
    saveMadeOf(worked, state, theirs);
    for (const ChangedText& text : changedTexts(*worked.submission(), *file.submission())) {
        FAIL_CHECK(hex(text.field.node).toStdString() << ' ' << text.field.name.toStdString()
                                                      << ": " << text.before.words().toStdString()
                                                      << " / " << text.after.words().toStdString());
    }
    CHECK(worked.joins().contestedDeletions == file.joins().contestedDeletions);
    CHECK(opened(path, Access::ReadOnly).submission() == worked.submission());
}

TEST_CASE("The same work on a state is taken in once, however often it comes")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    const QByteArray state = file.keepState(claim()).value();
    save(file, withTitle(arvenia(), u"Mine"_s));
    saveMadeOf(file, state, withTitle(arvenia(), u"Theirs"_s));
    saveMadeOf(file, state, withTitle(arvenia(), u"Theirs"_s));
    CHECK(pastTitles(file).size() == 3);
    save(file, withTitle(arvenia(), u"Decided"_s));
    saveMadeOf(file, state, withTitle(arvenia(), u"Theirs"_s));
    CHECK(pastTitles(file).size() == 4);
    CHECK(file.submission() == withTitle(arvenia(), u"Decided"_s));
    CHECK(file.check());
    CHECK(opened(path, Access::ReadOnly).check());
}

TEST_CASE("Work that was taken in and taken back can be taken in again")
{
    QRandomGenerator random(77);
    for (int round = 0; round < 10; ++round) {
        const Folder folder;
        const Submission base = randomSubmission(random, 3);
        Submission theirs = withTitle(base, u"Theirs"_s);
        theirs.items.erase(theirs.items.begin());
        theirs.items.emplace_back(newPair());
        SubmissionFile file = opened(fileOf(folder, base));
        const QByteArray state = file.keepState(claim()).value();
        for (int again = 0; again < 3; ++again) {
            saveMadeOf(file, state, theirs);
            CHECK(file.submission() == theirs);
            CHECK(file.joins().isEmpty());
            save(file, base);
        }
        CHECK(file.check());
    }
}

TEST_CASE("Copies that took in the same work are brought together without a question")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile mine = opened(path);
    const QByteArray state = mine.keepState(claim()).value();
    const QString copy = folder.path(u"copy.aigaq"_s);
    writeBytes(copy, bytesOf(path));
    SubmissionFile theirs = opened(copy);
    Submission wanted = withTitle(arvenia(), u"Theirs"_s);
    wanted.items.insert(wanted.items.begin() + 1, newPair());
    const Comment comment{.id = newNodeId(NodeKind::Comment),
                          .about = CommentedWords{.place = {.node = wanted.id,
                                                            .role = TextRole::Title,
                                                            .language = english},
                                                  .before = {},
                                                  .words = u"Theirs"_s,
                                                  .after = {}},
                          .text = u"Whose?"_s,
                          .author = u"A. Kim"_s};
    wanted.comments.emplace(comment.id, comment);
    saveMadeOf(mine, state, wanted);
    saveMadeOf(theirs, state, wanted);
    REQUIRE(mine.takeIn(theirs, claim()));
    CHECK(mine.submission() == wanted);
    CHECK(mine.joins().isEmpty());
    CHECK(mine.check());
}
