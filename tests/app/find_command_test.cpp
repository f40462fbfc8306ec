// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_aigaq.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Words are found in every language of a submission, a line for each text")
{
    const Workshop workshop;
    workshop.write(u"en.txt"_s, "Key issues\n\n1. A court may fine officers.\n"
                                "2. Question: Why a fine[footnoteRef:1]? [1: Fines, p. 4.]\n");
    workshop.write(u"ru.txt"_s, "Ключевые вопросы\n\n1. Суд может оштрафовать.\n"
                                "2. Вопрос: Почему штраф?\n");
    REQUIRE(workshop.aigaq({u"import"_s, u"en.txt"_s, u"-o"_s, u"a.aigaq"_s}).status == 0);
    REQUIRE(
        workshop
            .aigaq({u"import"_s, u"ru.txt"_s, u"--into"_s, u"a.aigaq"_s, u"--language"_s, u"ru"_s})
            .status == 0);

    const Ended fines = workshop.aigaq({u"find"_s, u"a.aigaq"_s, u"FINE"_s});
    CHECK(fines.status == 0);
    CHECK(fines.out == u"paragraph 1, issue, English: A court may fine officers.\n"
                       "paragraph 2, question, English: Why a fine?\n"
                       "footnote 1, English: Fines, p. 4.\n"_s);
    CHECK(workshop.aigaq({u"find"_s, u"a.aigaq"_s, u"суды"_s}).out ==
          u"paragraph 1, issue, Русский: Суд может оштрафовать.\n"_s);
    CHECK(workshop.aigaq({u"find"_s, u"a.aigaq"_s, u"суд"_s, u"--language"_s, u"en"_s}).status ==
          1);
}

TEST_CASE("Words that stand nowhere are told in one sentence")
{
    const Workshop workshop;
    workshop.write(u"en.txt"_s, "Key issues\n\n1. A court may fine.\n2. Question: Why?\n");
    REQUIRE(workshop.aigaq({u"import"_s, u"en.txt"_s, u"-o"_s, u"a.aigaq"_s}).status == 0);
    const Ended none = workshop.aigaq({u"find"_s, u"a.aigaq"_s, u"court prison"_s});
    CHECK(none.status == 1);
    CHECK(none.out.isEmpty());
    CHECK(none.error == u"No text of a.aigaq has all of these words: court prison\n"_s);
    CHECK(workshop.aigaq({u"find"_s, u"a.aigaq"_s, u"—"_s}).status == 2);
}
