// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/reading.h"
#include "tests/document/random_submission.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <set>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

const Language english = Language::fallback();

Pair pairWith(const Text& issue, const Text& question = {})
{
    Pair pair = newPair();
    setTextIn(pair.issue.paragraphs[0].text, english, issue);
    setTextIn(pair.question.paragraphs[0].text, english, question);
    return pair;
}

NodeId addFootnote(Submission& submission, const Text& text)
{
    const NodeId id = newNodeId(NodeKind::Footnote);
    Footnote footnote{.id = id};
    setTextIn(footnote.text, english, text);
    submission.footnotes.emplace(id, footnote);
    return id;
}

std::vector<int> numbersOf(const Reading& reading, BlockKind kind)
{
    std::vector<int> numbers;
    for (const Block& block : reading.blocks) {
        if (block.kind == kind)
            numbers.push_back(block.number);
    }
    return numbers;
}

} // namespace

TEST_CASE("One numbering runs through issues and questions")
{
    Submission submission = newSubmission(english);
    submission.items = {Heading{.id = newNodeId(NodeKind::Heading)}, newPair(), newPair(),
                        Heading{.id = newNodeId(NodeKind::Heading)}, newPair()};
    auto& pair = std::get<Pair>(submission.items[1]);
    pair.issue.paragraphs.push_back({.id = newNodeId(NodeKind::Paragraph)});
    pair.question.subQuestions.resize(GENERATE(0U, 1U, 3U));

    const Reading read = reading(submission, english);

    CHECK(numbersOf(read, BlockKind::Issue) == std::vector{1, 3, 5});
    CHECK(numbersOf(read, BlockKind::Question) == std::vector{2, 4, 6});
}

TEST_CASE("An untranslated paragraph does not renumber the others")
{
    QRandomGenerator random(5);
    for (int round = 0; round < 100; ++round) {
        const Submission submission = randomSubmission(random, 8);
        for (const Language language : Language::all()) {
            const Reading one = reading(submission, english);
            const Reading other = reading(submission, language);
            REQUIRE(numbersOf(one, BlockKind::Question) == numbersOf(other, BlockKind::Question));
        }
    }
}

TEST_CASE("Letters start again under each question")
{
    Submission submission = newSubmission(english);
    submission.items = {newPair(), newPair()};
    for (Item& item : submission.items)
        std::get<Pair>(item).question.subQuestions.resize(2);

    QStringList letters;
    for (const Block& block : reading(submission, english).blocks) {
        if (block.kind == BlockKind::SubQuestion)
            letters << QString::number(block.number) + block.letter;
    }
    CHECK(letters == QStringList{u"2a"_s, u"2b"_s, u"4a"_s, u"4b"_s});
}

TEST_CASE("After z the letters go on as in a word processor")
{
    CHECK(subQuestionLetter(0) == "a"_L1);
    CHECK(subQuestionLetter(25) == "z"_L1);
    CHECK(subQuestionLetter(26) == "aa"_L1);
    CHECK(subQuestionLetter(27) == "bb"_L1);
    CHECK(subQuestionLetter(52) == "aaa"_L1);
}

TEST_CASE("Footnotes are numbered in the order of their marks, each once")
{
    QRandomGenerator random(6);
    for (int round = 0; round < 200; ++round) {
        const Submission submission = randomSubmission(random, 8);
        for (const Language language : Language::all()) {
            const Reading read = reading(submission, language);
            std::vector<int> marks;
            for (const Block& block : read.blocks) {
                for (const PrintedInline& part : block.inlines) {
                    if (const auto* mark = std::get_if<NoteNumber>(&part))
                        marks.push_back(mark->number);
                }
            }
            REQUIRE(marks.size() == read.notes.size());
            for (std::size_t i = 0; i < marks.size(); ++i) {
                REQUIRE(marks[i] == static_cast<int>(i) + 1);
                REQUIRE(read.notes[i].number == marks[i]);
            }
        }
    }
}

TEST_CASE("A cross-reference follows its paragraph when it moves")
{
    Submission submission = newSubmission(english);
    Pair far = pairWith(Text(u"Doctors are late."_s));
    Text see(u"See paragraph "_s);
    see.append(CrossReference{far.issue.paragraphs[0].id});
    submission.items = {pairWith(see), newPair(), far};
    const auto referenceLabel = [&] {
        const Reading read = reading(submission, english);
        for (const Block& block : read.blocks) {
            if (printedWords(block.inlines).startsWith(u"See"_s))
                return printedWords(block.inlines);
        }
        return QString();
    };

    CHECK(referenceLabel() == "See paragraph 5"_L1);
    std::swap(submission.items[1], submission.items[2]);
    CHECK(referenceLabel() == "See paragraph 3"_L1);
    submission.items.erase(submission.items.begin() + 1);
    CHECK(referenceLabel() == "See paragraph deleted paragraph"_L1);
}

TEST_CASE("A cross-reference can name a sub-question")
{
    Submission submission = newSubmission(english);
    Pair pair = newPair();
    pair.question.subQuestions = {{.id = newNodeId(NodeKind::SubQuestion)},
                                  {.id = newNodeId(NodeKind::SubQuestion)}};
    Text see(u"See "_s);
    see.append(CrossReference{pair.question.subQuestions[1].id});
    submission.items = {pair, pairWith(see)};

    const Reading read = reading(submission, english);
    CHECK(printedWords(read.blocks[4].inlines) == "See 2 b)"_L1);
}

TEST_CASE("A second mark of one footnote is not printed")
{
    Submission submission = newSubmission(english);
    const NodeId note = addFootnote(submission, Text(u"Report."_s));
    Text twice(u"One"_s);
    twice.append(NoteMark{note});
    twice.append(Run{.text = u" two"_s});
    twice.append(NoteMark{note});
    submission.items = {pairWith(twice)};

    const Reading read = reading(submission, english);
    REQUIRE(read.notes.size() == 1);
    CHECK(std::ranges::count_if(read.blocks[0].inlines, [](const PrintedInline& part) {
              return std::holds_alternative<NoteNumber>(part);
          }) == 1);
}

TEST_CASE("A half that lost its last paragraph in a merge keeps its number")
{
    Submission submission = newSubmission(english);
    submission.items = {newPair(), newPair()};
    std::get<Pair>(submission.items[0]).question.paragraphs.clear();

    CHECK(numbersOf(reading(submission, english), BlockKind::Question) == std::vector{2, 4});
}
