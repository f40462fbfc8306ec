// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/text_editing.h"
#include "tests/document/random_submission.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A text cut anywhere and put together again is the same text")
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        const Text text = randomText(random);
        const qsizetype end = length(text);
        const auto to = static_cast<qsizetype>(random.bounded(end + 1));
        const auto from = static_cast<qsizetype>(random.bounded(to + 1));
        const Text cut = slice(text, from, to);
        REQUIRE(length(cut) == to - from);
        REQUIRE(spliced(text, from, to, cut) == text);
        REQUIRE(spliced(spliced(text, from, to, {}), from, from, cut) == text);
    }
}

TEST_CASE("An anchor counts as one position")
{
    Text text(u"see "_s);
    text.append(CrossReference{newNodeId(NodeKind::Paragraph)});
    text.append(Run{.text = u"."_s});
    CHECK(length(text) == 6);
    CHECK(slice(text, 4, 5).inlines().size() == 1);
    CHECK(slice(text, 5, 6) == Text(u"."_s));
}

TEST_CASE("Words that come to look alike are one run again")
{
    const Text plain(u"courts may fine"_s);
    const Text bold = formatted(plain, 7, 10, {.bold = true});
    CHECK(bold.inlines().size() == 3);
    CHECK(formatted(bold, 0, 15, {.bold = false}) == plain);
}
