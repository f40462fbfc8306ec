// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/comment_places.h"
#include "core/document/edit.h"
#include "core/document/text_editing.h"
#include "core/docx/docx_writer.h"
#include "tests/document/random_submission.h"
#include "tests/docx/arvenia.h"
#include "tests/docx/docx_parts.h"
#include "tests/docx/office_programs.h"
#include "tests/returned/told_changes.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <set>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::returned;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray exported(const Submission& submission, Language language)
{
    return docx::writeDocx(reading(submission, language),
                           {.mark = {}, .comments = docx::docxComments(submission)})
        .value();
}

/// On these words, which must stand somewhere in the English text.
Comment commentOn(const Submission& submission, const QString& words, const QString& text)
{
    auto places = placesOf(submission, tests::language(u"en"));
    for (const auto& [id, note] : submission.footnotes)
        places.push_back({.node = id, .language = tests::language(u"en")});
    for (const TextPlace& place : places) {
        const Text& there = textAt(submission, place);
        for (qsizetype from = 0; from + words.size() <= length(there); ++from) {
            const CommentedStretch stretch{.place = place, .from = from, .to = from + words.size()};
            if (slice(there, stretch.from, stretch.to).words() == words)
                return {.id = newNodeId(NodeKind::Comment),
                        .about = commentedWords(stretch, there),
                        .text = text,
                        .author = u"A. Kim"_s,
                        .date = u"2026-03-02T14:05:00Z"_s};
        }
    }
    FAIL("no such words");
    return {};
}

void add(Submission& submission, const Comment& comment)
{
    submission.comments.emplace(comment.id, comment);
}

/// The sample with a comment, an answer to it and a resolved comment of two lines.
Submission commented()
{
    Submission submission = arvenia();
    const Comment first = commentOn(submission, u"Ministry of Justice"_s, u"Which article?"_s);
    add(submission, first);
    add(submission, {.id = newNodeId(NodeKind::Comment),
                     .about = first.id,
                     .text = u"Article 92 & <none> other."_s,
                     .author = u"B. \"Li\""_s});
    Comment last = commentOn(submission, u"60 police stations"_s, u"Say which.\nAnd when."_s);
    last.resolved = true;
    add(submission, last);
    return submission;
}

/// What is said of the comments, without their ids and of what stands around their words.
std::multiset<QString> saidOf(const Submission& submission)
{
    std::multiset<QString> said;
    for (const auto& [id, comment] : submission.comments) {
        const auto* about = std::get_if<CommentedWords>(&comment.about);
        const QString subject = about != nullptr
                                    ? about->words
                                    : submission.comments.at(std::get<NodeId>(comment.about)).text;
        said.insert(QStringList{subject, comment.text, comment.author, comment.date,
                                comment.resolved ? u"resolved"_s : u"open"_s}
                        .join(u'|'));
    }
    return said;
}

} // namespace

TEST_CASE("Comments go out only if they were asked for")
{
    const Submission submission = commented();
    const Parts parts =
        partsOf(docx::writeDocx(reading(submission, tests::language(u"en"))).value());
    CHECK(!parts.contains(u"word/comments.xml"_s));
    CHECK(!parts.at(u"word/document.xml"_s).contains("comment"));
}

TEST_CASE("Comments that were exported come back as those that are known")
{
    const Language english = tests::language(u"en");
    const Submission base = commented();
    const CameBack came = cameBack(exported(base, english), base, english);
    CHECK(told(came.changes) == QStringList());
    CHECK(came.returned.submission == base);
}

TEST_CASE("Whatever is commented comes back as it was said")
{
    const int seed = GENERATE(range(0, 60));
    CAPTURE(seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const Submission base = randomSubmission(random, 6);
    for (const Language language : Language::all()) {
        const CameBack came = cameBack(exported(base, language), base, language);
        CHECK(told(came.changes) == QStringList());
        CHECK(came.returned.submission == base);
    }
}

TEST_CASE("Comments that a colleague made are told where they stand, and taken")
{
    const Language english = tests::language(u"en");
    const Submission theirs = commented();
    const CameBack came = cameBack(exported(theirs, english), arvenia(), english);
    CHECK(told(came.changes).size() == 3);
    const Submission taken =
        withChanges(arvenia(), english, came.returned.submission, came.changes);
    CHECK(saidOf(taken) == saidOf(theirs));
    CHECK(notYetIn(taken, english, came.returned.submission, came.changes).empty());
    CHECK(withChanges(arvenia(), english, came.returned.submission, {}) == arvenia());
}

TEST_CASE("An answer to a known comment is told alone, and so is that it was resolved")
{
    const Language english = tests::language(u"en");
    Submission base = arvenia();
    const Comment first = commentOn(base, u"Ministry of Justice"_s, u"Which article?"_s);
    add(base, first);
    Submission theirs = base;
    add(theirs, {.id = newNodeId(NodeKind::Comment), .about = first.id, .text = u"Article 92."_s});
    theirs.comments.at(first.id).resolved = true;
    const CameBack came = cameBack(exported(theirs, english), base, english);
    const Submission taken = withChanges(base, english, came.returned.submission, came.changes);
    REQUIRE(came.changes.size() == 2);
    CHECK(came.changes[0].kind == ReturnedChange::Kind::Resolved);
    CHECK(came.changes[1].kind == ReturnedChange::Kind::Commented);
    CHECK(saidOf(taken) == saidOf(theirs));
}

TEST_CASE("The same words said twice on one paragraph are two comments")
{
    const Language english = tests::language(u"en");
    Submission once = arvenia();
    add(once, commentOn(once, u"60 police stations"_s, u"Source?"_s));
    Submission twice = once;
    add(twice, commentOn(twice, u"no doctor"_s, u"Source?"_s));
    CHECK(cameBack(exported(twice, english), twice, english).changes.empty());
    for (const Submission& base : {arvenia(), once}) {
        const CameBack came = cameBack(exported(twice, english), base, english);
        CHECK(came.changes.size() == 2 - base.comments.size());
        CHECK(saidOf(came.returned.submission).size() == 2);
        CHECK(notYetIn(base, english, came.returned.submission, came.changes).size() ==
              came.changes.size());
    }
}

TEST_CASE("Thousands of answers to one comment are known again in no time")
{
    const Language english = tests::language(u"en");
    Submission submission = arvenia();
    Comment last = commentOn(submission, u"no doctor"_s, u"Source?"_s);
    add(submission, last);
    for (int i = 0; i < 3000; ++i) {
        last = {.id = newNodeId(NodeKind::Comment), .about = last.id, .text = u"Yes."_s};
        add(submission, last);
    }
    CHECK(cameBack(exported(submission, english), submission, english).changes.empty());
    CHECK(cameBack(exported(submission, english), arvenia(), english).changes.size() == 3001);
}

TEST_CASE("A comment on a footnote stands at its mark in Word, and comes back to the note")
{
    const Language english = tests::language(u"en");
    Submission theirs = arvenia();
    Comment comment = commentOn(theirs, u"Interviews under"_s, u"Of which year?"_s);
    comment.about =
        CommentedWords{.place = {.node = theirs.footnotes.begin()->first, .language = english},
                       .before = {},
                       .words = {},
                       .after = {}};
    add(theirs, comment);
    const CameBack came = cameBack(exported(theirs, english), arvenia(), english);
    REQUIRE(came.changes.size() == 1);
    CHECK(came.changes.front().note > 0);
    CHECK(saidOf(came.returned.submission) == saidOf(theirs));
}

TEST_CASE("Comments and answers survive a colleague who works with LibreOffice")
{
    const Language english = tests::language(u"en");
    const Submission theirs = commented();
    const QByteArray saved = savedByLibreOffice(exported(theirs, english));
    const CameBack known = cameBack(saved, theirs, english);
    CHECK(told(known.changes) == QStringList());
    const CameBack fresh = cameBack(saved, arvenia(), english);
    CHECK(fresh.changes.size() ==
          3); // the answer as a comment: LibreOffice forgets what it answers
}
