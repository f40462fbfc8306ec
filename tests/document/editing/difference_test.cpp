// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/difference.h"
#include "tests/document/random_submission.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

TEST_CASE("The difference of two states makes one the other, and leads back")
{
    QRandomGenerator random(20261126);
    for (int round = 0; round < 60; ++round) {
        const Submission before = randomSubmission(random, 6);
        Submission after = before;
        for (int edits = round % 4; edits >= 0; --edits)
            after = randomlyEdited(after, random);
        after.draftLanguage = before.draftLanguage; // what no edit changes
        after.cover.organisations = before.cover.organisations;

        const Edit edit = difference(before, after);
        Submission made = before;
        apply(made, edit);
        REQUIRE(made == after);
        apply(made, reversed(edit));
        REQUIRE(made == before);
    }
}

TEST_CASE("A state does not differ from itself")
{
    QRandomGenerator random(4);
    const Submission submission = randomSubmission(random, 5);
    CHECK(isEmpty(difference(submission, submission)));
}

TEST_CASE("Where only words differ, the difference names no more than those words")
{
    Submission before = newSubmission(Language::fallback());
    before.items.emplace_back(newPair());
    before.items.emplace_back(newPair());
    Submission after = before;
    const NodeId paragraph = std::get<Pair>(after.items[1]).question.paragraphs[0].id;
    const TextPlace place{.node = paragraph, .language = Language::fallback()};
    setTextIn(*textsAt(after, place), place.language, Text(u"Why?"_s));
    CHECK(difference(before, after) ==
          Edit{.texts = {{place, {.before = Text(), .after = Text(u"Why?"_s)}}}});
}
