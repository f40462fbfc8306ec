// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_aigaq.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

Workshop withSubmission()
{
    Workshop workshop;
    workshop.write(u"en.txt"_s, "Key issues\n\n1. A court may fine the lantern.\n"
                                "2. Question: Why?\n\n3. A second issue.\n4. Question: How?\n");
    REQUIRE(workshop.aigaq({u"import"_s, u"en.txt"_s, u"-o"_s, u"a.aigaq"_s}).status == 0);
    return workshop;
}

Ended recover(const Workshop& workshop)
{
    return workshop.aigaq({u"recover"_s, u"a.aigaq"_s, u"-o"_s, u"b.aigaq"_s});
}

} // namespace

TEST_CASE("What a damaged submission still says is written into a new file, and the rest is told")
{
    const Workshop workshop = withSubmission();
    QByteArray bytes = workshop.read(u"a.aigaq"_s);
    bytes.replace("the lantern", "the lintern");
    workshop.write(u"a.aigaq"_s, bytes);
    const Ended shown = workshop.aigaq({u"show"_s, u"a.aigaq"_s});
    CHECK(shown.status == 1);
    CHECK(shown.error.contains(u"aigaq recover"_s));

    const Ended recovered = recover(workshop);
    CHECK(recovered.status == 0);
    CHECK(recovered.out ==
          u"without its history, and perhaps wrong in a letter: paragraph 1, issue, English\n"
          "b.aigaq was written. Read it through before you go on with it.\n"_s);
    CHECK(workshop.aigaq({u"show"_s, u"b.aigaq"_s}).out.contains(u"fine the lintern"_s));
    CHECK(workshop.read(u"a.aigaq"_s) == bytes);
}

TEST_CASE(
    "A submission that has lost its first page is recovered without being taken for protected")
{
    const Workshop workshop = withSubmission();
    QByteArray bytes = workshop.read(u"a.aigaq"_s);
    bytes.replace(0, 4096, QByteArray(4096, '\0'));
    workshop.write(u"a.aigaq"_s, bytes);
    CHECK(recover(workshop).status == 0);
    CHECK(workshop.aigaq({u"show"_s, u"b.aigaq"_s}).out.contains(u"fine the lantern"_s));
}

TEST_CASE("A whole submission is copied, and a file of something else gives nothing")
{
    const Workshop workshop = withSubmission();
    const Ended whole = recover(workshop);
    CHECK(whole.status == 0);
    CHECK(whole.out == u"a.aigaq is not damaged. b.aigaq is a copy of it.\n"_s);

    const Ended again = recover(workshop);
    CHECK(again.status == 1);
    CHECK(again.error.startsWith(u"b.aigaq"_s));

    workshop.write(u"a.aigaq"_s, "Just a letter.\n");
    const Ended letter = workshop.aigaq({u"recover"_s, u"a.aigaq"_s, u"-o"_s, u"c.aigaq"_s});
    CHECK(letter.status == 1);
    CHECK(letter.error.startsWith(u"a.aigaq"_s));
    CHECK_FALSE(workshop.has(u"c.aigaq"_s));
}
