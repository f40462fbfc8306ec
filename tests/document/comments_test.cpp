// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/comment_fields.h"
#include "core/document/comment_threads.h"
#include "core/document/edit.h"
#include "core/document/text_editing.h"
#include "tests/document/random_submission.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto english = [] { return Language::fallback(); };

/// One pair, whose issue reads so.
Submission submissionWith(const Text& text)
{
    Submission submission = newSubmission(english());
    submission.items.emplace_back(newPair());
    auto& paragraphs = std::get<Pair>(submission.items.front()).issue.paragraphs;
    setTextIn(paragraphs.front().text, english(), text);
    return submission;
}

std::vector<Paragraph>& issueOf(Submission& submission)
{
    return std::get<Pair>(submission.items.front()).issue.paragraphs;
}

TextPlace issuePlace(Submission& submission)
{
    return {.node = issueOf(submission).front().id, .language = english()};
}

CommentedWords commentOn(Submission& submission, const QString& words)
{
    const TextPlace place = issuePlace(submission);
    const Text& text = textAt(submission, place);
    const qsizetype from = text.words().indexOf(words);
    REQUIRE(from >= 0);
    return commentedWords({.place = place, .from = from, .to = from + words.size()}, text);
}

void reword(Submission& submission, const QString& words)
{
    setTextIn(issueOf(submission).front().text, english(), Text(words));
}

/// The words where the comment stands now; none: it stands nowhere.
std::optional<QString> wordsNow(const CommentedWords& about, const Submission& submission)
{
    const auto stands = standsNow(about, submission);
    if (!stands)
        return std::nullopt;
    return slice(textAt(submission, stands->place), stands->from, stands->to).words();
}

NodeId add(Submission& submission, CommentSubject about, const QString& text = u"Which courts?"_s)
{
    const NodeId id = newNodeId(NodeKind::Comment);
    submission.comments.emplace(id, Comment{.id = id, .about = std::move(about), .text = text});
    return id;
}

} // namespace

TEST_CASE("A comment is about whole words")
{
    Submission submission = submissionWith(Text(u"Judges may impose a fine alone."_s));
    const TextPlace place = issuePlace(submission);
    const Text& text = textAt(submission, place);
    const auto about = commentedWords({.place = place, .from = 9, .to = 13}, text); // "ay i"
    CHECK(about.before == u"Judges "_s);
    CHECK(about.words == u"may impose"_s);
    CHECK(about.after == u" a fine alone."_s);
}

TEST_CASE("A comment on no words is about the whole paragraph")
{
    Submission submission = submissionWith(Text(u"Judges may impose a fine alone."_s));
    const TextPlace place = issuePlace(submission);
    const auto about =
        commentedWords({.place = place, .from = 7, .to = 7}, textAt(submission, place));
    CHECK(about.words.isEmpty());
    CHECK(wordsNow(about, submission) == u"Judges may impose a fine alone."_s);
    reword(submission, u"Something else."_s);
    CHECK(wordsNow(about, submission) == u"Something else."_s);
}

TEST_CASE("A comment stays at its words when the text around them changes")
{
    Submission submission = submissionWith(Text(u"Judges may impose a fine alone."_s));
    const auto about = commentOn(submission, u"a fine"_s);
    reword(submission, u"In 2025 judges could, and still may, impose a fine only."_s);
    CHECK(wordsNow(about, submission) == u"a fine"_s);
}

TEST_CASE("A comment stays where its words were replaced by others")
{
    Submission submission = submissionWith(Text(u"Judges may impose a fine alone."_s));
    const auto about = commentOn(submission, u"a fine"_s);
    reword(submission, u"Judges may impose whatever penalty alone."_s);
    CHECK(wordsNow(about, submission) == u"whatever penalty"_s);
}

TEST_CASE("A comment takes in words that are put between its own")
{
    Submission submission = submissionWith(Text(u"Judges may impose a fine alone."_s));
    const auto about = commentOn(submission, u"a fine"_s);
    reword(submission, u"Judges may impose a very small fine alone."_s);
    CHECK(wordsNow(about, submission) == u"a very small fine"_s);
}

TEST_CASE("A comment stays where its words were deleted")
{
    Submission submission = submissionWith(Text(u"Judges may impose a fine alone."_s));
    const auto about = commentOn(submission, u"a fine"_s);
    reword(submission, u"Judges may impose alone."_s);
    const auto stands = standsNow(about, submission);
    REQUIRE(stands);
    CHECK(stands->from == stands->to);
    CHECK(stands->from == u"Judges may impose "_s.size());
}

TEST_CASE("A comment follows its words into the paragraph that Enter makes")
{
    Submission submission = submissionWith(Text(u"Judges may. They impose a fine alone."_s));
    const auto about = commentOn(submission, u"a fine alone"_s);
    reword(submission, u"Judges may."_s);
    issueOf(submission)
        .push_back({.id = newNodeId(NodeKind::Paragraph),
                    .text = {{english(), Text(u"They impose a fine alone."_s)}}});
    const auto stands = standsNow(about, submission);
    REQUIRE(stands);
    CHECK(stands->place.node == issueOf(submission).back().id);
    CHECK(wordsNow(about, submission) == u"a fine alone"_s);
}

TEST_CASE("A comment follows its words when its paragraph is joined to another")
{
    Submission submission = submissionWith(Text(u"Judges may."_s));
    issueOf(submission)
        .push_back({.id = newNodeId(NodeKind::Paragraph),
                    .text = {{english(), Text(u"They impose a fine alone."_s)}}});
    const TextPlace second{.node = issueOf(submission).back().id, .language = english()};
    const auto about =
        commentedWords({.place = second, .from = 12, .to = 18}, textAt(submission, second));
    issueOf(submission).pop_back();
    CHECK(standsNow(about, submission) == std::nullopt);
    reword(submission, u"Judges may. They impose a fine alone."_s);
    CHECK(wordsNow(about, submission) == u"a fine"_s);
}

TEST_CASE("Footnote marks beside commented words stay outside of the comment")
{
    Text text(u"Judges"_s);
    text.append(NoteMark{newNodeId(NodeKind::Footnote)});
    text.append(Run{.text = u"may"_s});
    text.append(NoteMark{newNodeId(NodeKind::Footnote)});
    text.append(Run{.text = u" impose"_s});
    Submission submission = submissionWith(text);
    const TextPlace place = issuePlace(submission);
    const CommentedStretch may{.place = place, .from = 7, .to = 10};
    const auto about = commentedWords(may, text);
    CHECK(about.words == u"Judgesmay"_s); // one word to those who read the words alone
    CHECK(standsNow(about, submission) == CommentedStretch{.place = place, .from = 0, .to = 10});
}

TEST_CASE("Threads stand in the order of the document and answers in their own")
{
    Submission submission = submissionWith(Text(u"Judges may impose a fine alone."_s));
    const NodeId late = add(submission, commentOn(submission, u"alone"_s));
    const NodeId early = add(submission, commentOn(submission, u"Judges"_s));
    const NodeId first = add(submission, early);
    const NodeId second = add(submission, first);
    const auto threads = commentThreads(submission);
    REQUIRE(threads.size() == 2);
    CHECK(threads[0].comment == early);
    CHECK(threads[0].answers == std::vector{first, second});
    CHECK(lastOf(threads[0]) == second);
    CHECK(threads[1].comment == late);
    CHECK(lastOf(threads[1]) == late);
}

TEST_CASE("No comment gets out of sight when what it was about or answers is deleted")
{
    Submission submission = submissionWith(Text(u"Judges may impose a fine alone."_s));
    const NodeId about = add(submission, commentOn(submission, u"Judges may"_s));
    const NodeId answer = add(submission, about);
    const NodeId again = add(submission, answer);
    submission.items.clear();
    auto threads = commentThreads(submission);
    REQUIRE(threads.size() == 1);
    CHECK(!threads[0].stands);
    submission.comments.erase(about);
    threads = commentThreads(submission);
    REQUIRE(threads.size() == 1);
    CHECK(threads[0].comment == answer);
    CHECK(threads[0].answers == std::vector{again});
}

TEST_CASE("A comment on an empty paragraph that is deleted is about what is deleted")
{
    Submission submission = submissionWith(Text());
    const NodeId about = add(
        submission,
        CommentedWords{.place = issuePlace(submission), .before = {}, .words = {}, .after = {}});
    submission.items.clear();
    const auto threads = commentThreads(submission);
    REQUIRE(threads.size() == 1);
    CHECK(threads[0].comment == about);
    CHECK(!threads[0].stands);
}

TEST_CASE("Comments that answer one another in a ring are all shown")
{
    Submission submission = newSubmission(english());
    const NodeId a = add(submission, NodeId{});
    const NodeId b = add(submission, a);
    submission.comments.at(a).about = b;
    const auto threads = commentThreads(submission);
    std::size_t shown = threads.size();
    for (const CommentThread& thread : threads)
        shown += thread.answers.size();
    CHECK(shown == 2);
}

TEST_CASE("What a comment is about survives its fields, and nothing else is read as one")
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        const Submission submission = randomSubmission(random, 3);
        for (const auto& [id, comment] : submission.comments) {
            const auto fields = fieldsOf(comment);
            CHECK(commentSubject(fields[0].value, fields[1].value) == comment.about);
        }
    }
    const QString node = hex(newNodeId(NodeKind::Paragraph));
    CHECK(commentSubject(node + u" text.en"_s, u"a <b>b</b> c"_s));
    CHECK(!commentSubject(node, {}));
    CHECK(!commentSubject(node + u" place"_s, {}));
    CHECK(!commentSubject(node + u" text.en"_s, u"a <b>b</b> c <b>d</b>"_s));
    CHECK(!commentSubject(node + u" text.en"_s, u"a <i>b</i>"_s));
    CHECK(!commentSubject(u"text.en"_s, {}));
}

TEST_CASE("Whatever is written around them, commented words that stay are found again")
{
    QRandomGenerator random(11);
    const QString words = u"Between 2019 and 2025 the Ministry of Justice, as it says, saw "
                          "seventeen complaints (none from a closed institution) and closed "
                          "all of them within a week or two, without one visit."_s;
    Submission submission = submissionWith(Text(words));
    const QStringList cut = words.split(u' ');
    for (int round = 0; round < 200; ++round) {
        reword(submission, words);
        const int from = static_cast<int>(random.bounded(3, 10));
        const int count = static_cast<int>(random.bounded(2, 10));
        const QString stretch = cut.sliced(from, count).join(u' ');
        const auto about = commentOn(submission, stretch);
        QStringList before = cut.first(from);
        QStringList after = cut.sliced(from + count);
        if (random.bounded(2) == 0)
            before.removeFirst();
        before.insert(static_cast<qsizetype>(random.bounded(before.size())), u"however"_s);
        if (random.bounded(2) == 0)
            after.removeLast();
        after.insert(static_cast<qsizetype>(random.bounded(1, static_cast<int>(after.size()))),
                     u"finally"_s);
        reword(submission, (before + QStringList{stretch} + after).join(u' '));
        INFO(about.words.toStdString());
        CHECK(wordsNow(about, submission) == about.words);
    }
}
