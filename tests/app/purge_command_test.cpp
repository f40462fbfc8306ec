// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_aigaq.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

Workshop withName()
{
    Workshop workshop;
    workshop.write(u"draft.txt"_s, "Key issues\n\n1. The police beat Daniyar Q. in May.\n"
                                   "2. Question: What was done for Daniyar Q.?\n");
    REQUIRE(workshop.aigaq({u"import"_s, u"draft.txt"_s, u"-o"_s, u"a.aigaq"_s}).status == 0);
    return workshop;
}

Ended purge(const Workshop& workshop, const QStringList& options,
            const QByteArray& words = "daniyar q.\n")
{
    return workshop.aigaq(QStringList{u"purge"_s, u"a.aigaq"_s} + options, {}, words);
}

} // namespace

TEST_CASE("A name that comes by standard input is removed from a submission and its history")
{
    const Workshop workshop = withName();
    const Ended listed = purge(workshop, {u"--list"_s});
    CHECK(listed.status == 0);
    CHECK(listed.out ==
          u"paragraph 1, issue, English: in 1 version, the present one among them\n"
          "paragraph 2, question, English: in 1 version, the present one among them\n"_s);
    CHECK(workshop.read(u"a.aigaq"_s).contains("Daniyar"));

    const Ended purged = purge(workshop, {u"--yes"_s, u"--with"_s, u"a detainee"_s});

    CHECK(purged.error == QString());
    CHECK(purged.status == 0);
    CHECK(purged.out.contains(u"Removed from 2 places"_s));
    CHECK(purged.out.contains(u"backups"_s));
    CHECK_FALSE(workshop.read(u"a.aigaq"_s).contains("Daniyar"));
    CHECK(workshop.aigaq({u"show"_s, u"a.aigaq"_s})
              .out.contains(u"The police beat a detainee in May."_s));
}

TEST_CASE("Nothing is removed for good without being asked for twice")
{
    const Workshop workshop = withName();
    const QByteArray before = workshop.read(u"a.aigaq"_s);
    CHECK(purge(workshop, {}).status == 1);
    CHECK(purge(workshop, {u"--yes"_s}, "\n").status == 2);
    CHECK(purge(workshop, {u"--yes"_s, u"--with"_s, u"Not Daniyar Q. at all"_s}).status == 2);
    CHECK(workshop.read(u"a.aigaq"_s) == before);
}

TEST_CASE("Who types a name on a terminal types it again before it is removed")
{
    const Workshop workshop = withName();
    const QStringList command{u"purge"_s, u"a.aigaq"_s};
    const Ended other = workshop.aigaqOnTerminal(command, {"Daniyar Q.", "Daniyar"});
    CHECK(other.status == 1);
    CHECK(workshop.read(u"a.aigaq"_s).contains("Daniyar"));
    const Ended same = workshop.aigaqOnTerminal(command, {"Daniyar Q.", "Daniyar Q."});
    CHECK(same.status == 0);
    CHECK_FALSE(workshop.read(u"a.aigaq"_s).contains("Daniyar"));
}

TEST_CASE("A purge tells of a copy from an older format that still has the words")
{
    const Workshop workshop = withName();
    workshop.write(u"a.format-1.aigaq"_s, workshop.read(u"a.aigaq"_s));
    CHECK(purge(workshop, {u"--yes"_s}).out.contains(u"a.format-1.aigaq, a copy from before"_s));
}
