// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/enter.h"
#include "tests/document/editing/notation.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList entered(const QStringList& lines)
{
    return after(atCaret(enter), lines);
}

QStringList continued(const QStringList& lines)
{
    return after(atCaret(startContinuation), lines);
}

} // namespace

TEST_CASE("Enter at the end of an issue goes to its question")
{
    CHECK(entered({u"! Courts fine.|"_s, u"? Why?"_s}) ==
          QStringList{u"! Courts fine."_s, u"? |Why?"_s});
    CHECK(entered({u"! |"_s, u"? "_s}) == QStringList{u"! "_s, u"? |"_s});
    CHECK(entered({u"! Courts fine."_s, u"+ All do.|"_s, u"? Why?"_s}) ==
          QStringList{u"! Courts fine."_s, u"+ All do."_s, u"? |Why?"_s});
}

TEST_CASE("Enter at the end of a question starts the next pair")
{
    CHECK(entered({u"! Courts fine."_s, u"? Why?|"_s, u"! Doctors are late."_s, u"? When?"_s}) ==
          QStringList{u"! Courts fine."_s, u"? Why?"_s, u"! |"_s, u"? "_s, u"! Doctors are late."_s,
                      u"? When?"_s});
    CHECK(entered({u"! Courts fine."_s, u"? Why?"_s, u"+ And how?|"_s}) ==
          QStringList{u"! Courts fine."_s, u"? Why?"_s, u"+ And how?"_s, u"! |"_s, u"? "_s});
}

TEST_CASE("Enter at the end of a question with sub-questions goes to the first of them")
{
    CHECK(entered({u"! Courts fine."_s, u"? Tell us:|"_s, u"- Why?"_s}) ==
          QStringList{u"! Courts fine."_s, u"? Tell us:"_s, u"- |Why?"_s});
}

TEST_CASE("Enter at the end of a sub-question starts the next one")
{
    CHECK(entered({u"! Courts fine."_s, u"? "_s, u"- Why?|"_s, u"- When?"_s}) ==
          QStringList{u"! Courts fine."_s, u"? "_s, u"- Why?"_s, u"- |"_s, u"- When?"_s});
}

TEST_CASE("Enter on an empty sub-question leaves the list for a new pair")
{
    CHECK(entered({u"! Courts fine."_s, u"? "_s, u"- Why?"_s, u"- |"_s}) ==
          QStringList{u"! Courts fine."_s, u"? "_s, u"- Why?"_s, u"! |"_s, u"? "_s});
    CHECK(entered({u"! Courts fine."_s, u"? "_s, u"- Why?"_s, u"- | / Почему?"_s}) ==
          QStringList{u"! Courts fine."_s, u"? "_s, u"- Why?"_s, u"-  / Почему?"_s, u"! |"_s,
                      u"? "_s});
}

TEST_CASE("Enter on an empty sub-question between others closes the gap")
{
    CHECK(entered({u"! "_s, u"? "_s, u"- Why?"_s, u"- |"_s, u"- When?"_s}) ==
          QStringList{u"! "_s, u"? "_s, u"- Why?"_s, u"- |When?"_s});
}

TEST_CASE("Enter in the middle of a paragraph makes the rest a continuation")
{
    CHECK(entered({u"! Courts fine.| Judges do. / Суды штрафуют."_s, u"? Why?"_s}) ==
          QStringList{u"! Courts fine. / Суды штрафуют."_s, u"+ | Judges do."_s, u"? Why?"_s});
    CHECK(entered({u"! "_s, u"? Why?|How?^"_s, u"- When?"_s}) ==
          QStringList{u"! "_s, u"? Why?"_s, u"+ |How?^"_s, u"- When?"_s});
    CHECK(entered({u"! "_s, u"? "_s, u"- Why?|How?"_s}) ==
          QStringList{u"! "_s, u"? "_s, u"- Why?"_s, u"- |How?"_s});
    CHECK(entered({u"* We are|lawyers."_s}) == QStringList{u"* We are"_s, u"* |lawyers."_s});
}

TEST_CASE("Enter at the end of a paragraph that others follow makes room between them")
{
    CHECK(entered({u"! Courts fine.|"_s, u"+ All do."_s, u"? Why?"_s}) ==
          QStringList{u"! Courts fine."_s, u"+ |"_s, u"+ All do."_s, u"? Why?"_s});
}

TEST_CASE("Enter at the start makes room above, and the words keep their translation")
{
    CHECK(entered({u"! |Courts fine. / Суды."_s, u"? Why?"_s}) ==
          QStringList{u"! "_s, u"? "_s, u"! |Courts fine. / Суды."_s, u"? Why?"_s});
    CHECK(entered({u"! Courts fine."_s, u"? |Why?"_s}) ==
          QStringList{u"! Courts fine."_s, u"+ "_s, u"? |Why?"_s});
    CHECK(entered({u"! "_s, u"? "_s, u"- |Why? / Почему?"_s}) ==
          QStringList{u"! "_s, u"? "_s, u"- "_s, u"- |Why? / Почему?"_s});
    CHECK(entered({u"# |Article 2"_s}) == QStringList{u"! "_s, u"? "_s, u"# |Article 2"_s});
}

TEST_CASE("Enter on an empty continuation leaves it")
{
    CHECK(entered({u"! Courts fine."_s, u"+ |"_s, u"? Why?"_s}) ==
          QStringList{u"! Courts fine."_s, u"? |Why?"_s});
    CHECK(entered({u"! Courts fine."_s, u"? Why?"_s, u"+ |"_s}) ==
          QStringList{u"! Courts fine."_s, u"? Why?"_s, u"! |"_s, u"? "_s});
}

TEST_CASE("Enter leads through the cover to the first issue")
{
    CHECK(entered({u"= Key| issues"_s}) == QStringList{u"= Key issues"_s, u"~ |"_s});
    CHECK(entered({u"~ Within|"_s}) == QStringList{u"~ Within"_s, u"* |"_s});
    CHECK(entered({u"~ Within|"_s, u"@ Open Doors"_s, u"* We are"_s}) ==
          QStringList{u"~ Within"_s, u"@ Open Doors"_s, u"* |We are"_s});
    CHECK(entered({u"* We are.|"_s}) == QStringList{u"* We are."_s, u"* |"_s});
    CHECK(entered({u"* We are."_s, u"* |"_s}) == QStringList{u"* We are."_s, u"! |"_s, u"? "_s});
    CHECK(entered({u"* |"_s, u"# Article 2"_s, u"! Courts fine."_s, u"? "_s}) ==
          QStringList{u"# Article 2"_s, u"! |Courts fine."_s, u"? "_s});
}

TEST_CASE("Enter in a heading goes to the first issue under it")
{
    CHECK(entered({u"# Article 2|"_s, u"! Courts fine."_s, u"? "_s}) ==
          QStringList{u"# Article 2"_s, u"! |Courts fine."_s, u"? "_s});
    CHECK(entered({u"# Article 2|"_s, u"# Article 3"_s}) ==
          QStringList{u"# Article 2"_s, u"! |"_s, u"? "_s, u"# Article 3"_s});
    CHECK(entered({u"# Article 2|Courts fine."_s, u"! Doctors."_s, u"? "_s}) ==
          QStringList{u"# Article 2"_s, u"! |Courts fine."_s, u"? "_s, u"! Doctors."_s, u"? "_s});
}

TEST_CASE("Ctrl+Enter continues a paragraph under its number")
{
    CHECK(continued({u"! Courts fine.|"_s, u"? "_s}) ==
          QStringList{u"! Courts fine."_s, u"+ |"_s, u"? "_s});
    CHECK(continued({u"! "_s, u"? Why|not?"_s, u"- When?"_s}) ==
          QStringList{u"! "_s, u"? Why"_s, u"+ |not?"_s, u"- When?"_s});
    CHECK(continued({u"= Key| issues"_s}) == QStringList{u"nothing"_s});
    CHECK(continued({u"# Article| 2"_s}) == QStringList{u"nothing"_s});
}
