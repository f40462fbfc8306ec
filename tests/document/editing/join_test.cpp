// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/join.h"
#include "core/document/reading.h"
#include "tests/document/editing/notation.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList backspaced(const QStringList& lines)
{
    return after(atCaret(joinWithTextBefore), lines);
}

QStringList deleted(const QStringList& lines)
{
    return after(atCaret(joinWithTextAfter), lines);
}

} // namespace

TEST_CASE("Backspace joins a continuation with the paragraph above, in every language")
{
    CHECK(backspaced({u"! Courts fine. / Суды."_s, u"+ |All do. / Все."_s, u"? Why?"_s}) ==
          QStringList{u"! Courts fine.|All do. / Суды. Все."_s, u"? Why?"_s});
    CHECK(backspaced({u"* We are "_s, u"* |lawyers."_s}) == QStringList{u"* We are |lawyers."_s});
}

TEST_CASE("Backspace joins a sub-question with the one before")
{
    CHECK(backspaced({u"! "_s, u"? "_s, u"- Why?"_s, u"- | When?"_s}) ==
          QStringList{u"! "_s, u"? "_s, u"- Why?| When?"_s});
}

TEST_CASE("Backspace takes the letter off the first sub-question")
{
    CHECK(backspaced({u"! "_s, u"? Tell us:"_s, u"- |Why? / Почему?"_s, u"- When?"_s}) ==
          QStringList{u"! "_s, u"? Tell us:"_s, u"+ |Why? / Почему?"_s, u"- When?"_s});
    CHECK(backspaced({u"! "_s, u"? Tell us:"_s, u"- |"_s}) ==
          QStringList{u"! "_s, u"? Tell us:|"_s});
}

TEST_CASE("Backspace never glues a question to its issue")
{
    CHECK(backspaced({u"! Courts fine."_s, u"? |Why?"_s}) ==
          QStringList{u"! Courts fine.|"_s, u"? Why?"_s});
    CHECK(backspaced({u"! Courts fine."_s, u"? Why?"_s, u"! |Doctors."_s, u"? "_s}) ==
          QStringList{u"! Courts fine."_s, u"? Why?|"_s, u"! Doctors."_s, u"? "_s});
}

TEST_CASE("Backspace removes an empty pair and an empty heading")
{
    CHECK(backspaced({u"! Courts fine."_s, u"? Why?"_s, u"! |"_s, u"? "_s}) ==
          QStringList{u"! Courts fine."_s, u"? Why?|"_s});
    CHECK(backspaced({u"! Courts fine."_s, u"? Why?"_s, u"# |"_s}) ==
          QStringList{u"! Courts fine."_s, u"? Why?|"_s});
    CHECK(backspaced({u"~ Within"_s, u"* |"_s}) == QStringList{u"~ Within|"_s});
}

TEST_CASE("Backspace leaves a pair that is written in another language")
{
    CHECK(backspaced({u"! Courts fine."_s, u"? Why?"_s, u"! | / Врачи."_s, u"? "_s}) ==
          QStringList{u"! Courts fine."_s, u"? Why?|"_s, u"!  / Врачи."_s, u"? "_s});
}

TEST_CASE("Backspace at the very beginning means nothing")
{
    CHECK(backspaced({u"= |Key issues"_s}) == QStringList{u"nothing"_s});
    CHECK(backspaced({u"! Courts| fine."_s, u"? "_s}) == QStringList{u"nothing"_s});
}

TEST_CASE("Delete at the end joins what follows and the caret stays")
{
    CHECK(deleted({u"! Courts fine.|"_s, u"+ All do."_s, u"? Why?"_s}) ==
          QStringList{u"! Courts fine.|All do."_s, u"? Why?"_s});
    CHECK(deleted({u"! Courts fine.|"_s, u"? Why?"_s}) ==
          QStringList{u"! Courts fine."_s, u"? |Why?"_s});
    CHECK(
        deleted({u"! Courts fine."_s, u"? Why?|"_s, u"! "_s, u"? "_s, u"! Doctors."_s, u"? "_s}) ==
        QStringList{u"! Courts fine."_s, u"? Why?|"_s, u"! Doctors."_s, u"? "_s});
    CHECK(deleted({u"! Courts fine."_s, u"? Why?|"_s}) == QStringList{u"nothing"_s});
}

TEST_CASE("References to a paragraph that joined another follow it")
{
    Submission submission =
        draft({u"! Courts fine."_s, u"+ All do."_s, u"? "_s, u"! See "_s, u"? "_s}).submission;
    const auto& [first, second] = [&] {
        const auto& paragraphs = std::get<Pair>(submission.items[0]).issue.paragraphs;
        return std::pair(paragraphs[0].id, paragraphs[1].id);
    }();
    auto& far = std::get<Pair>(submission.items[1]).issue.paragraphs[0].text;
    far.begin()->second.append(CrossReference{second});

    const auto edited = joinWithTextBefore(submission, {.place = {.node = second}});
    REQUIRE(edited);
    const Submission before = submission;
    apply(submission, edited->edit);
    CHECK(printedWords(reading(submission, Language::fallback()).blocks[2].inlines) == "See 1"_L1);
    apply(submission, reversed(edited->edit));
    CHECK(submission == before);
}
