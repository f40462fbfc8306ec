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

const FieldId title{.node = fixedId(NodeKind::Document, 1), .name = u"title.en"_s};

void saveTitle(SubmissionFile& file, const QString& words, const Claim& claim)
{
    Submission submission = file.submission().value();
    setTextIn(submission.cover.title, Language::fallback(), Text(words));
    REQUIRE(file.save(submission, claim));
}

QString copyOf(const QString& path, const QString& name)
{
    const QString copy = QString(path).replace(u"submission"_s, name);
    writeBytes(copy, bytesOf(path));
    return copy;
}

QStringList wordingsOf(const std::vector<PastVersion>& past)
{
    QStringList wordings;
    for (const PastVersion& version : past)
        wordings << version.wording.value_or(u"destroyed"_s);
    return wordings;
}

} // namespace

TEST_CASE("Every wording that a text ever had can be read, with who wrote it and when")
{
    const Folder folder;
    SubmissionFile file = opened(fileOf(folder, arvenia()));
    saveTitle(file, u"Second"_s, {.author = u"Dana"_s, .time = 7});
    saveTitle(file, u"Third"_s, {.author = {}, .time = {}});

    const auto past = file.past(title).value();

    CHECK(wordingsOf(past) == QStringList{u"Third"_s, u"Second"_s, u"Key issues on Arvenia"_s});
    CHECK(past[0].claim.author.isEmpty());
    CHECK_FALSE(past[0].claim.time);
    CHECK(past[0].isHead);
    CHECK(past[1].claim.author == u"Dana"_s);
    CHECK(past[1].claim.time == 7);
    CHECK(past[1].parents == std::vector<qint64>{1});
    CHECK_FALSE(past[1].isHead);
    CHECK(past[2].parents.empty());
    CHECK(file.past({.node = title.node, .name = u"title.kk"_s})->empty());
}

TEST_CASE("The history of a document tells every change of it, the latest first")
{
    const Folder folder;
    SubmissionFile file = opened(fileOf(folder, arvenia()));
    const std::size_t first = file.pastChanges()->size();
    saveTitle(file, u"Second"_s, {.author = u"Dana"_s, .time = 1'800'000'000});
    saveTitle(file, u"Third"_s, {.author = u"Dana"_s, .time = 1'800'000'001});

    const auto changes = file.pastChanges().value();

    REQUIRE(changes.size() == first + 2);
    CHECK(changes[0].field == title);
    CHECK(changes[0].number == 3);
    CHECK(changes[1].number == 2);
    CHECK(changes[1].claim.author == u"Dana"_s);
    CHECK(std::ranges::is_sorted(changes, std::greater{},
                                 [](const PastChange& change) { return change.claim.time; }));
}

TEST_CASE("A change that was taken back is told as such, and nothing else is")
{
    const Folder folder;
    SubmissionFile file = opened(fileOf(folder, arvenia()));
    for (const QString& words : {u"B"_s, u"C"_s, u"B"_s, u"D"_s})
        saveTitle(file, words, claim());
    QList<qint64> taken;
    const auto past = file.past(title).value();
    for (const PastVersion& version : past) {
        if (version.isTakenBack)
            taken << version.number;
    }
    CHECK(taken == QList<qint64>{3});
}

TEST_CASE("What stood side by side after a merge is told with the merge that brought it")
{
    const Folder folder;
    const QString mine = fileOf(folder, arvenia());
    const QString theirs = copyOf(mine, u"theirs"_s);
    {
        SubmissionFile file = opened(mine);
        saveTitle(file, u"Mine"_s, claim());
        SubmissionFile other = opened(theirs);
        saveTitle(other, u"Theirs"_s, claim());
        REQUIRE(file.takeIn(other, claim()));
        const auto past = file.past(title).value();
        CHECK(past[0].merge == 1);
        CHECK(past[0].isHead);
        CHECK(past[0].parents == std::vector<qint64>{1});
        CHECK_FALSE(past[1].merge);
        CHECK(past[1].isHead);
        CHECK_FALSE(past[2].isHead);
        saveTitle(file, u"Both"_s, claim());
    }
    const auto past = opened(mine).past(title).value();
    CHECK(past[0].isHead);
    CHECK(past[0].parents == std::vector<qint64>{2, 3});
    CHECK(std::ranges::count_if(past, &PastVersion::isHead) == 1);
}

TEST_CASE("A wording that was destroyed is told as destroyed")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    {
        SubmissionFile file = opened(path);
        saveTitle(file, u"Second"_s, claim());
    }
    tamper(path, "UPDATE revision SET delta = '[]', sum = zeroblob(32) WHERE delta IS NOT NULL");
    CHECK(wordingsOf(opened(path).past(title).value()) == QStringList{u"Second"_s, u"destroyed"_s});
}

TEST_CASE("An earlier wording is brought back as a new one, and history keeps all of them")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    {
        SubmissionFile file = opened(path);
        saveTitle(file, u"Second"_s, claim());
        REQUIRE(file.bringBack(title, 1, {.author = u"Dana"_s, .time = 9}));
        CHECK(file.submission() == arvenia());
    }
    const SubmissionFile file = opened(path);
    CHECK(file.submission() == arvenia());
    const auto past = file.past(title).value();
    CHECK(wordingsOf(past) ==
          QStringList{u"Key issues on Arvenia"_s, u"Second"_s, u"Key issues on Arvenia"_s});
    CHECK(past[0].claim.author == u"Dana"_s);
}

TEST_CASE("A translation that is brought back is made from what it was made from")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const FieldId russian{.node = fixedId(NodeKind::Paragraph, 10), .name = u"text.ru"_s};
    SubmissionFile file = opened(path);
    Submission submission = arvenia();
    Texts& issue = std::get<Pair>(submission.items[1]).issue.paragraphs[0].text;
    issue[Language::fallback()] = Text(u"He saw a doctor."_s);
    save(file, submission);
    setTextIn(issue, *Language::fromCode(u"ru"), Text(u"Он видел врача."_s));
    save(file, submission);

    REQUIRE(file.bringBack(russian, 1, claim()));

    CHECK(rowsOf(path, "SELECT seen.n, of_n FROM seen JOIN field USING (field)"
                       " WHERE name = 'text.ru' ORDER BY seen.n") ==
          QStringList{u"1|1"_s, u"2|1"_s, u"3|1"_s});
}

TEST_CASE("A wording that names a deleted footnote brings the footnote back")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const FieldId issue{.node = fixedId(NodeKind::Paragraph, 10), .name = u"text.en"_s};
    SubmissionFile file = opened(path);
    Submission submission = arvenia();
    std::get<Pair>(submission.items[1]).issue.paragraphs[0].text[Language::fallback()] =
        Text(u"No note."_s);
    submission.footnotes.clear();
    submission.citations.clear();
    submission.sources.clear();
    save(file, submission);

    REQUIRE(file.bringBack(issue, 1, claim()));

    CHECK(file.submission() == arvenia());
    CHECK(opened(path).submission() == arvenia());
}

TEST_CASE("A deleted pair is brought back where it stood, with all that was in it")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    Submission submission = arvenia();
    submission.items.erase(submission.items.begin() + 1);
    submission.footnotes.clear();
    submission.citations.clear();
    submission.sources.clear();
    save(file, submission);

    REQUIRE(file.bringBack(fixedId(NodeKind::Paragraph, 10), claim()));

    CHECK(file.submission() == arvenia());
}

TEST_CASE("History restores every wording of a submission that was worked on at random")
{
    QRandomGenerator random(53);
    const Folder folder;
    Submission submission = randomSubmission(random, 3);
    SubmissionFile file = opened(fileOf(folder, submission));
    std::vector<Submission> states{submission};
    for (int i = 0; i < 6; ++i) {
        submission = randomlyEdited(submission, random);
        save(file, submission);
        states.push_back(submission);
    }
    const Fields now = file.sealedFields();
    for (const auto& [field, value] : now) {
        if (!field.name.contains(u'.'))
            continue;
        const auto past = file.past(field).value();
        REQUIRE(past.front().wording == value);
        for (const PastVersion& version : past) {
            REQUIRE(file.bringBack(field, version.number, claim()));
            REQUIRE(*file.sealedFields().find(field) == version.wording);
        }
    }
    const auto titles = file.past({.node = submission.id, .name = u"title.en"_s}).value();
    for (const Submission& state : states) {
        const QString wording = storedForm(textIn(state.cover.title, Language::fallback()));
        CHECK((wording.isEmpty() || wordingsOf(titles).contains(wording)));
    }
}
