// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/random_submission.h"
#include "tests/store/store_fixtures.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::store;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

Submission titled(const QString& title)
{
    Submission submission = arvenia();
    setTextIn(submission.cover.title, Language::fallback(), Text(title));
    return submission;
}

/// arvenia() with other words in the Russian text of its first paragraph.
Submission retranslated(const QString& words)
{
    Submission submission = arvenia();
    setTextIn(std::get<Pair>(submission.items[1]).issue.paragraphs[0].text,
              Language::fromCode(u"ru").value(), Text(words));
    return submission;
}

/// True: everything is in drafts.
bool kept(SubmissionFile& file, const Submission& submission)
{
    const auto kept = file.keepDraft(submission);
    if (!kept)
        FAIL("the file keeps no draft: " << kept.error().detail.toStdString());
    return *kept;
}

QStringList draftsIn(const QString& path)
{
    return rowsOf(path, "SELECT name, draft.value FROM draft JOIN field USING (field)"
                        " ORDER BY name");
}

int revisionsIn(const QString& path)
{
    return rowsOf(path, "SELECT count(*) FROM revision").value(0).toInt();
}

/// Other words in some texts that are there already.
Submission reworded(Submission submission, QRandomGenerator& random)
{
    for (Item& item : submission.items) {
        auto* pair = std::get_if<Pair>(&item);
        if (pair == nullptr || random.bounded(2) == 0)
            continue;
        for (auto& [language, text] : pair->issue.paragraphs.front().text)
            text.append(Run{.text = u" more"_s});
    }
    return submission;
}

} // namespace

TEST_CASE("Typing is in the file at once, and leaves one revision however long it took")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const int before = revisionsIn(path);
    SubmissionFile file = opened(path);
    QString title;
    for (int key = 0; key < 100; ++key) {
        title += u"x"_s;
        REQUIRE(kept(file, titled(title)));
        REQUIRE(draftsIn(path) == QStringList{u"title.en|"_s + title});
    }
    CHECK(file.submission() == titled(title));
    CHECK(opened(path, Access::ReadOnly).submission() == titled(title));
    CHECK(revisionsIn(path) == before);

    save(file, titled(title));

    CHECK(opened(path).submission() == titled(title));
    CHECK(revisionsIn(path) == before + 1);
    CHECK(draftsIn(path).isEmpty());
}

TEST_CASE("What was typed and taken back leaves no draft and no revision")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const int before = revisionsIn(path);
    SubmissionFile file = opened(path);
    REQUIRE(kept(file, titled(u"Other words"_s)));
    SECTION("while typing")
    {
        REQUIRE(kept(file, arvenia()));
    }
    SECTION("before saving")
    {
        save(file, arvenia());
    }
    CHECK(draftsIn(path).isEmpty());
    CHECK(revisionsIn(path) == before);
    CHECK(file.submission() == arvenia());
    CHECK(opened(path).submission() == arvenia());
}

TEST_CASE("A paragraph may be emptied by typing")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    REQUIRE(kept(file, titled({})));
    CHECK(opened(path).submission() == titled({}));
}

TEST_CASE("What is more than other words is not kept as a draft, and the file says to save it")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    REQUIRE(kept(file, titled(u"Other words"_s)));
    Submission wanted = titled(u"Still other words"_s);
    SECTION("something added")
    {
        wanted.items.emplace_back(newPair());
    }
    SECTION("something deleted")
    {
        wanted.items.pop_back();
    }
    SECTION("something moved")
    {
        std::swap(wanted.items[1], wanted.items[2]);
    }
    SECTION("a text's first words in a language")
    {
        setTextIn(wanted.cover.title, Language::fromCode(u"kk").value(), Text(u"Тақырып"_s));
    }
    SECTION("a source's date")
    {
        wanted.sources.begin()->second.date = u"2025"_s;
    }
    const QByteArray before = bytesOf(path);

    CHECK_FALSE(kept(file, wanted));
    CHECK(bytesOf(path) == before);
    CHECK(file.submission() == titled(u"Other words"_s));

    save(file, wanted);
    CHECK(opened(path).submission() == wanted);
    CHECK(draftsIn(path).isEmpty());
}

TEST_CASE("Words left behind by a crash are shown, and the next save makes them one revision")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    const int before = revisionsIn(path);
    {
        SubmissionFile file = opened(path);
        REQUIRE(kept(file, titled(u"Other"_s)));
        REQUIRE(kept(file, titled(u"Other words"_s)));
    }
    SubmissionFile file = opened(path);
    REQUIRE(file.submission() == titled(u"Other words"_s));

    REQUIRE(file.save(file.submission().value(), {.author = u"Dana"_s, .time = 1}));

    CHECK(opened(path).submission() == titled(u"Other words"_s));
    CHECK(revisionsIn(path) == before + 1);
    CHECK(rowsOf(path,
                 "SELECT author.name, time, f.name FROM revision r JOIN author USING (author)"
                 " JOIN field f USING (field) WHERE n > 1") == QStringList{u"Dana|1|title.en"_s});
}

TEST_CASE("A draft names the version that it follows and what that was made from")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    REQUIRE(kept(file, retranslated(u"Она не видела врача."_s)));
    CHECK(rowsOf(path,
                 "SELECT d.heads = f.heads, d.seen = source.heads, s.of_n FROM draft d"
                 " JOIN field f USING (field) JOIN seen s ON s.field = f.field AND s.n = 1"
                 " JOIN field source ON source.field = s.of_field") == QStringList{u"1|1|1"_s});
}

TEST_CASE("Two windows never overwrite each other's drafts")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile mine = opened(path);
    SubmissionFile theirs = opened(path);
    SECTION("a draft")
    {
        REQUIRE(kept(theirs, titled(u"Their words"_s)));
    }
    SECTION("a save")
    {
        save(theirs, titled(u"Their words"_s));
    }
    const auto problem = StoreError::Problem::ChangedElsewhere;
    CHECK(mine.keepDraft(retranslated(u"Мои слова"_s)).error().problem == problem);
    CHECK(mine.save(retranslated(u"Мои слова"_s), claim()).error().problem == problem);
    CHECK(opened(path).submission() == titled(u"Their words"_s));
}

TEST_CASE("A file that was opened to be read keeps no drafts")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path, Access::ReadOnly);
    CHECK(file.keepDraft(titled(u"Other words"_s)).error().problem ==
          StoreError::Problem::Unwritable);
    CHECK(file.submission() == arvenia());
}

TEST_CASE("What a file could not give back is not even kept as a draft")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    Submission wanted = arvenia();
    Text& title = wanted.cover.title.begin()->second;
    SECTION("a control character")
    {
        title = Text(u"a\x01"_s);
    }
    SECTION("a reference to what has no number")
    {
        title.append(CrossReference{wanted.id});
    }
    const auto problem = StoreError::Problem::ForbiddenContent;
    CHECK(file.keepDraft(wanted).error().problem == problem);
    CHECK(file.save(wanted, claim()).error().problem == problem);
    CHECK(opened(path).submission() == arvenia());
}

TEST_CASE("A draft that cannot be used is told with its words, and hides nothing")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    {
        SubmissionFile file = opened(path);
        REQUIRE(kept(file, titled(u"Other words"_s)));
    }
    UnusableDraft expected{UnusableDraft::Problem::NotAText, {arvenia().id, u"title.en"_s}, {}};
    SECTION("no text")
    {
        tamper(path, "UPDATE draft SET value = 'a <script>'");
        expected.value = u"a <script>"_s;
    }
    SECTION("no letters")
    {
        tamper(path, "UPDATE draft SET value = CAST(x'41FF' AS TEXT)");
        expected.value = u"A\uFFFD"_s;
    }
    SECTION("of a place, which nobody types")
    {
        tamper(path, "UPDATE draft SET field = (SELECT min(field) FROM field WHERE name = 'url')");
        expected.field = {arvenia().sources.begin()->first, u"url"_s};
        expected.value = u"Other words"_s;
    }
    SECTION("of a version that is not the newest")
    {
        tamper(path, "UPDATE draft SET heads = zeroblob(32)");
        expected.problem = UnusableDraft::Problem::OfOtherVersion;
        expected.value = u"Other words"_s;
    }
    SubmissionFile file = opened(path);
    CHECK(file.submission() == arvenia());
    CHECK(file.unusableDrafts() == std::vector{expected});

    save(file, retranslated(u"Она не видела врача."_s));
    CHECK(file.unusableDrafts() == std::vector{expected});
    CHECK(opened(path).unusableDrafts() == std::vector{expected});

    Submission written = retranslated(u"Она не видела врача."_s);
    setTextIn(written.cover.title, Language::fallback(), Text(u"Third words"_s));
    written.sources.begin()->second.url = u"https://arvenia.example/other"_s;
    save(file, written);
    CHECK(file.unusableDrafts().empty());
    CHECK(draftsIn(path).isEmpty());
    CHECK(opened(path).submission() == written);
}

TEST_CASE("Typing anew takes the place of a draft that cannot be used")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    {
        SubmissionFile file = opened(path);
        REQUIRE(kept(file, titled(u"Other words"_s)));
    }
    tamper(path, "UPDATE draft SET heads = zeroblob(32)");
    SubmissionFile file = opened(path);
    REQUIRE(kept(file, titled(u"Third words"_s)));
    CHECK(file.unusableDrafts().empty());
    CHECK(opened(path).unusableDrafts().empty());
    CHECK(opened(path).submission() == titled(u"Third words"_s));
}

TEST_CASE("However drafts and saves are mixed, the file says what was written last")
{
    QRandomGenerator random(31);
    for (int round = 0; round < 4; ++round) {
        const Folder folder;
        Submission submission = randomSubmission(random, 4);
        const QString path = fileOf(folder, submission);
        SubmissionFile file = opened(path);
        for (int edit = 0; edit < 12; ++edit) {
            const int kind = random.bounded(4);
            submission =
                kind == 0 ? randomlyEdited(submission, random) : reworded(submission, random);
            if (kind == 1 || !kept(file, submission))
                save(file, submission);
            REQUIRE(file.submission() == submission);
            REQUIRE(opened(path, Access::ReadOnly).submission() == submission);
            if (kind == 2)
                file = opened(path);
        }
        CHECK(rowsOf(path, "PRAGMA integrity_check; PRAGMA foreign_key_check") ==
              QStringList{u"ok"_s});
    }
}
