// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/stored_text.h"
#include "core/store/merge_files.h"
#include "core/store/protection.h"
#include "tests/store/store_fixtures.h"

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
const Language russian = *Language::fromCode(u"ru");
const QString name = u"Daniyar Q."_s;

Text& issueOf(Submission& submission, std::size_t item)
{
    return std::get<Pair>(submission.items[item]).issue.paragraphs[0].text[english];
}

void edit(SubmissionFile& file, const auto& change)
{
    Submission submission = file.submission().value();
    change(submission);
    save(file, submission);
}

void say(SubmissionFile& file, std::size_t item, const QString& words)
{
    edit(file, [&](Submission& submission) { issueOf(submission, item) = Text(words); });
}

QString saidIn(const SubmissionFile& file, std::size_t item)
{
    Submission submission = file.submission().value();
    return issueOf(submission, item).words();
}

/// A file that names a victim in an older and in the present version of one issue, and in an older
/// one of another.
QString namingFile(const Folder& folder)
{
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    say(file, 1, u"The police beat Daniyar Q. in May."_s);
    say(file, 1, u"The police beat daniyar q. in May 2024."_s);
    say(file, 2, u"Daniyar Q. complained."_s);
    say(file, 2, u"He complained."_s);
    return path;
}

Purged purge(SubmissionFile& file, const QString& words = name)
{
    const auto purged = file.purge(words, u"[…]"_s, claim());
    REQUIRE(purged);
    return *purged;
}

bool isIn(const QString& path, const QString& words)
{
    const QByteArray bytes = bytesOf(path);
    return bytes.toLower().contains(words.toLower().toUtf8()) ||
           bytes.toLower().contains(words.section(u' ', 0, 0).toLower().toUtf8());
}

QString copyOf(const QString& path, const QString& to)
{
    const QString copy = QString(path).replace(u"submission"_s, to);
    writeBytes(copy, bytesOf(path));
    return copy;
}

Result<std::vector<TakenIn>, MergeError> merge(const Folder& folder, const QStringList& copies)
{
    return mergeFiles(copies.first(), copies.sliced(1), folder.path(u"out.aigaq"_s), {}, claim(),
                      file::Overwrite::Yes);
}

} // namespace

TEST_CASE("A name that is purged is nowhere in the file any more, and the present words stay")
{
    const Folder folder;
    const QString path = namingFile(folder);
    SubmissionFile file = opened(path);
    REQUIRE(isIn(path, name));

    const Purged purged = purge(file);

    CHECK_FALSE(isIn(path, name));
    CHECK(folder.names() == QStringList{u"submission.aigaq"_s});
    CHECK(purged.fields.size() == 2);
    CHECK(saidIn(file, 1) == u"The police beat […] in May 2024."_s);
    CHECK(saidIn(file, 2) == u"He complained."_s);
    CHECK(opened(path).submission() == file.submission());
    CHECK(rowsOf(path, "PRAGMA integrity_check") == QStringList{u"ok"_s});
    CHECK(rowsOf(path, "PRAGMA foreign_key_check").isEmpty());
}

TEST_CASE("The history of a purged text tells which versions were destroyed, and the others")
{
    const Folder folder;
    const QString path = namingFile(folder);
    SubmissionFile file = opened(path);
    const auto found = file.holdingsOf(name).value();
    REQUIRE(found.size() == 2);
    CHECK(std::ranges::count(found, true, &Holding::isPresent) == 1);
    const Purged purged = purge(file);
    CHECK(purged.fields == found);

    for (const Holding& holding : purged.fields) {
        const std::vector<PastVersion> past = file.past(holding.field).value();
        for (const PastVersion& version : past)
            CHECK(version.wording.has_value() !=
                  std::ranges::contains(holding.versions, version.number));
    }
    CHECK(file.holdingsOf(name).value().empty());
}

TEST_CASE("After a purge everything can be written, brought back and read as before")
{
    const Folder folder;
    const QString path = namingFile(folder);
    {
        SubmissionFile file = opened(path);
        purge(file);
        say(file, 1, u"Somebody was beaten."_s);
        say(file, 1, u"Somebody was beaten in May."_s);
        const FieldId field{.node =
                                std::get<Pair>(file.submission()->items[1]).issue.paragraphs[0].id,
                            .name = u"text.en"_s};
        REQUIRE(file.bringBack(field, 1, claim()));
        Submission original = arvenia();
        CHECK(saidIn(file, 1) == issueOf(original, 1).words());
    }
    const QString copy = copyOf(path, u"copy"_s);
    SubmissionFile other = opened(copy);
    say(other, 1, u"Written in the copy."_s);
    REQUIRE(merge(folder, {path, copy})); // works all ids out again
    CHECK(saidIn(opened(folder.path(u"out.aigaq"_s)), 1) == u"Written in the copy."_s);
}

TEST_CASE("A copy that still holds a purged name does not bring it back, whichever is merged first")
{
    const Folder folder;
    const QString path = namingFile(folder);
    const QString old = copyOf(path, u"old"_s);
    {
        SubmissionFile file = opened(path);
        purge(file);
        SubmissionFile theirs = opened(old);
        edit(theirs,
             [](Submission& s) { setTextIn(s.cover.title, english, Text(u"New title"_s)); });
    }
    for (const QStringList& order : {QStringList{path, old}, QStringList{old, path}}) {
        const auto taken = merge(folder, order);
        REQUIRE(taken);
        CHECK(taken->front().destroyed == (order.front() == old ? 3 : 0));
        const QString out = folder.path(u"out.aigaq"_s);
        SubmissionFile file = opened(out);
        CHECK(file.submission()->cover.title.at(english).words() == u"New title"_s);
        CHECK(saidIn(file, 1) == u"The police beat […] in May 2024."_s);
        CHECK(file.joins().isEmpty());
        CHECK(file.holdingsOf(name).value().empty());
        CHECK_FALSE(isIn(out, name));
        CHECK(rowsOf(out, "SELECT count(*) FROM purge") == QStringList{u"3"_s});
    }
}

TEST_CASE("A change that was written on a destroyed wording is not taken until it is purged, too")
{
    const Folder folder;
    const QString path = namingFile(folder);
    const QString old = copyOf(path, u"old"_s);
    SubmissionFile file = opened(path);
    purge(file);
    SubmissionFile theirs = opened(old);
    say(theirs, 1, u"The police beat Daniyar Q. and his brother in May 2024."_s);

    for (const QStringList& order : {QStringList{path, old}, QStringList{old, path}}) {
        const auto taken = merge(folder, order);
        REQUIRE_FALSE(taken);
        CHECK(taken.error().error.problem == Problem::WrittenOnDestroyed);
        CHECK_FALSE(folder.names().contains(u"out.aigaq"_s));
    }
    purge(theirs);
    for (const QStringList& order : {QStringList{path, old}, QStringList{old, path}}) {
        REQUIRE(merge(folder, order));
        const SubmissionFile out = opened(folder.path(u"out.aigaq"_s));
        REQUIRE(out.joins().fields.size() == 1); // across what was destroyed nothing is joined
        CHECK(saidIn(out, 1).contains(u"[…] and his brother"_s));
        CHECK_FALSE(isIn(folder.path(u"out.aigaq"_s), name));
    }
}

TEST_CASE("Purging takes a name out of notes, sources, organisations, addresses and snapshot names")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    edit(file, [](Submission& s) {
        REQUIRE_FALSE(s.sources.empty());
        Source& source = s.sources.begin()->second;
        source.url = u"https://news.example/daniyar%20q."_s;
        setTextIn(source.title, english, Text(u"The case of Daniyar Q."_s));
        setTextIn(source.note, russian, Text(u"Daniyar Q., интервью"_s));
        source.archivedUrl = u"https://archive.example/Daniyar Q."_s;
    });
    REQUIRE(file.takeSnapshot(u"With Daniyar Q."_s, claim()));
    purge(file);
    CHECK(file.snapshots()->front().name == u"With […]"_s);
    const auto source = [&] { return file.submission()->sources.begin()->second; };
    CHECK(textIn(source().title, english).words() == u"The case of […]"_s);
    CHECK(source().archivedUrl.isEmpty());
    purge(file, u"daniyar%20q"_s);
    CHECK(source().url.isEmpty());
    CHECK_FALSE(isIn(path, name));
}

TEST_CASE("A snapshot says where a destroyed wording stood, and says everything else as it was")
{
    const Folder folder;
    const QString path = namingFile(folder);
    SubmissionFile file = opened(path);
    REQUIRE(file.takeSnapshot(u"sent"_s, claim()));
    say(file, 1, u"Changed since."_s);
    Submission expected = file.submissionAt(file.snapshots()->front().id).value();
    purge(file);
    issueOf(expected, 1) = Text(u"[…]"_s);
    CHECK(file.submissionAt(file.snapshots()->front().id).value() == expected);
}

TEST_CASE("What was deleted stays deleted when a name is taken out of it")
{
    const Folder folder;
    const QString path = namingFile(folder);
    SubmissionFile file = opened(path);
    edit(file, [](Submission& s) { s.items.erase(s.items.begin() + 1); });
    const Submission before = file.submission().value();
    const Purged purged = purge(file);
    CHECK(purged.fields.size() == 2);
    CHECK(file.submission().value() == before);
    CHECK(file.joins().isEmpty());
    CHECK_FALSE(isIn(path, name));
}

TEST_CASE("Words that are only typed or only a name of an author are purged, too")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    Submission typed = file.submission().value();
    issueOf(typed, 1) = Text(u"The police beat Daniyar Q. in May."_s);
    REQUIRE(file.keepDraft(typed).value());
    typed.cover.title[english] = Text(u"Another"_s);
    REQUIRE(file.save(typed, {.author = u"Daniyar Q."_s, .time = 3}));
    issueOf(typed, 1) = Text(u"The police beat Daniyar Q. in June."_s);
    REQUIRE(file.keepDraft(typed).value());

    CHECK(purge(file).authors == 1);
    CHECK(saidIn(file, 1) == u"The police beat […] in June."_s);
    CHECK_FALSE(isIn(path, name));
}

TEST_CASE("Two wordings that stand side by side stay in conflict when a name is taken out of both")
{
    const Folder folder;
    const QString path = namingFile(folder);
    const QString theirs = copyOf(path, u"theirs"_s);
    {
        SubmissionFile mine = opened(path);
        say(mine, 1, u"The police beat Daniyar Q. in June."_s);
        SubmissionFile other = opened(theirs);
        say(other, 1, u"The police beat Daniyar Q. in July."_s);
    }
    REQUIRE(merge(folder, {path, theirs}));
    const QString out = folder.path(u"out.aigaq"_s);
    SubmissionFile file = opened(out);
    REQUIRE(file.joins().fields.size() == 1);
    purge(file);
    CHECK_FALSE(isIn(out, name));
    REQUIRE(file.joins().fields.size() == 1);
    CHECK(file.joins().fields[0].isConflict());
    CHECK(saidIn(file, 1).contains(u"June"_s));
    CHECK(saidIn(file, 1).contains(u"July"_s));
}

TEST_CASE("A list of destroyed wordings that names others than its own is refused")
{
    const Folder folder;
    const QString path = namingFile(folder);
    const QString theirs = copyOf(path, u"theirs"_s);
    SubmissionFile file = opened(theirs);
    purge(file);
    // As if the older of two destroyed wordings stood for the newer one.
    tamper(theirs, "UPDATE purge SET after = revision");
    const auto taken = merge(folder, {path, theirs});
    REQUIRE_FALSE(taken);
    CHECK(taken.error().error.problem == Problem::Damaged);
    CHECK(saidIn(opened(path), 1) == u"The police beat daniyar q. in May 2024."_s);
}

TEST_CASE("A name is removed from comments, from who wrote them and from what they are about")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    SubmissionFile file = opened(path);
    say(file, 1, u"The police beat Daniyar Q. in May."_s);
    const NodeId id = newNodeId(NodeKind::Comment);
    edit(file, [&](Submission& submission) {
        const NodeId issue = std::get<Pair>(submission.items[1]).issue.paragraphs[0].id;
        submission.comments.emplace(
            id, Comment{.id = id,
                        .about = CommentedWords{.place = {.node = issue, .language = english},
                                                .before = u"The police beat Daniyar "_s,
                                                .words = u"Q. in"_s,
                                                .after = u" May."_s},
                        .text = u"Is he\nDaniyar Q.?"_s,
                        .author = u"Daniyar Q."_s});
    });
    CHECK(purge(file).fields.size() == 4);
    CHECK(!isIn(path, name));
    const Comment comment = file.submission()->comments.at(id);
    CHECK(comment.text == u"Is he\n[…]?"_s);
    CHECK(comment.author == u"[…]"_s);
    const auto& about = std::get<CommentedWords>(comment.about);
    CHECK(QString(about.before + about.words + about.after) == saidIn(file, 1));
    CHECK(about.words == u" in"_s);
}
