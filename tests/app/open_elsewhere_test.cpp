// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writing_lock.h"
#include "tests/app/run_aigaq.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A command does not write to a submission that a window has open, but reads it")
{
    const Workshop workshop;
    workshop.write(u"en.txt"_s, "Key issues\n\n1. A court may fine.\n2. Question: Why?\n");
    REQUIRE(workshop.aigaq({u"import"_s, u"en.txt"_s, u"-o"_s, u"a.aigaq"_s}).status == 0);
    const QByteArray before = workshop.read(u"a.aigaq"_s);
    {
        const auto window = store::WritingLock::take(workshop.path(u"a.aigaq"_s));
        REQUIRE(window);
        const Ended refused = workshop.aigaq({u"snapshot"_s, u"a.aigaq"_s, u"sent"_s});
        CHECK(refused.status == 1);
        CHECK(refused.error.startsWith(u"a.aigaq was not changed: it is open in a window since"_s));
        CHECK(workshop.read(u"a.aigaq"_s) == before);
        CHECK(workshop.aigaq({u"show"_s, u"a.aigaq"_s}).status == 0);
    }
    CHECK(workshop.aigaq({u"snapshot"_s, u"a.aigaq"_s, u"sent"_s}).status == 0);
}
