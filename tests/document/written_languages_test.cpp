// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/written_languages.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace Qt::StringLiterals;

TEST_CASE("A language counts as written as soon as one text anywhere is in it")
{
    const Language kazakh = Language::fromCode(u"kk").value();
    const Texts texts{{kazakh, Text(u"Сөз"_s)}};
    Submission submission = newSubmission(Language::fallback());
    submission.items.emplace_back(newPair());
    REQUIRE(writtenLanguages(submission).empty());

    SECTION("the title")
    {
        submission.cover.title = texts;
    }
    SECTION("an organisation")
    {
        submission.cover.organisations.push_back({.id = {}, .name = texts});
    }
    SECTION("a heading")
    {
        submission.items.emplace_back(Heading{.id = {}, .text = texts});
    }
    SECTION("a sub-question")
    {
        std::get<Pair>(submission.items[0])
            .question.subQuestions.push_back({.id = {}, .text = texts});
    }
    SECTION("a footnote")
    {
        submission.footnotes.emplace(NodeId{}, Footnote{.id = {}, .text = texts});
    }
    CHECK(writtenLanguages(submission) == std::set{kazakh});
}

TEST_CASE("A source's own title does not make its language one of the submission's")
{
    Submission submission = newSubmission(Language::fallback());
    submission.sources.emplace(
        NodeId{}, Source{.id = {}, .title = {{Language::fallback(), Text(u"Report"_s)}}});
    CHECK(writtenLanguages(submission).empty());
}
