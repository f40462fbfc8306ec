// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/format.h"
#include "tests/document/editing/notation.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Bold makes all bold first and then nothing bold")
{
    auto [submission, selection] = draft({u"! Courts| fine.^"_s, u"? Why| not?"_s});
    const Submission plain = submission;
    const auto bold = toggleBold(submission, selection);
    REQUIRE(bold);
    CHECK(bold->caret == selection.to);
    apply(submission, bold->edit);
    const auto places = placesOf(submission, Language::fallback());
    const std::vector<Inline> question{Run{.text = u"Why"_s, .bold = true},
                                       Run{.text = u" not?"_s}};
    CHECK(textAt(submission, places.back()).inlines() == question);

    const auto notBold = toggleBold(submission, selection);
    REQUIRE(notBold);
    apply(submission, notBold->edit);
    CHECK(submission == plain);
}

TEST_CASE("Clearing the format leaves plain words and their marks")
{
    auto [submission, selection] = draft({u"! |Courts fine.^|"_s, u"? "_s});
    const Submission plain = submission;
    CHECK_FALSE(clearFormat(submission, selection));
    const FormatChange change{.italic = true, .href = u"https://arvenia.example"_s};
    apply(submission, format(submission, selection, change)->edit);
    REQUIRE(submission != plain);
    apply(submission, clearFormat(submission, selection)->edit);
    CHECK(submission == plain);
}

TEST_CASE("A format without selected words means nothing")
{
    const auto [submission, selection] = draft({u"! Courts| fine."_s, u"? "_s});
    CHECK_FALSE(toggleItalic(submission, selection));
    const Selection backwards{.from = {.place = placesOf(submission, Language::fallback())[3]},
                              .to = selection.from};
    CHECK_FALSE(toggleItalic(submission, backwards));
}
