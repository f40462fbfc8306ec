// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/joining.h"
#include "tests/document/joining/histories.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// What two people who both started from the first text come to.
QString joined(const QString& before, const QString& one, const QString& other)
{
    const FieldHistory history{version({}, before), version({0}, one), version({0}, other)};
    const FieldHistory mirrored{version({}, before), version({0}, other), version({0}, one)};
    CHECK(joinedText(history) == joinedText(mirrored));
    return joinedOf(history);
}

} // namespace

TEST_CASE("Edits of two people that are a whole word apart are both taken")
{
    CHECK(joined(u"a court may fine them"_s, u"the court may fine them"_s,
                 u"a court may only fine them"_s) == u"the court may only fine them");
    CHECK(joined(u"a court may fine them"_s, u"a court may fine him"_s,
                 u"no court may fine them"_s) == u"no court may fine him");
}

TEST_CASE("Edits of neighbouring words are asked, never glued together")
{
    CHECK(joined(u"most detained saw"_s, u"half detained saw"_s, u"most women saw"_s) ==
          u"{half detained|most women} saw");
    CHECK(joined(u"he (Kim) said"_s, u"she (Kim) said"_s, u"he (Kim) says"_s) == u"she (Kim) says");
}

TEST_CASE("The same words changed differently by two people stand side by side")
{
    CHECK(joined(u"fewer than half saw a doctor"_s, u"fewer than 41 per cent saw a doctor"_s,
                 u"fewer than a third saw a doctor"_s) ==
          u"fewer than {41 per cent|a third} saw a doctor");
}

TEST_CASE("The same change made twice is one change")
{
    CHECK(joined(u"a court"_s, u"a high court"_s, u"a high court"_s) == u"a high court");
}

TEST_CASE("A change that was taken back is no change")
{
    const FieldHistory history{version({}, u"a court"_s), version({0}, u"the court"_s),
                               version({1}, u"a court"_s), version({0}, u"no court"_s)};
    CHECK(joinedOf(history) == u"no court");
}

TEST_CASE("Two people who decide one conflict in opposite ways are in conflict again")
{
    const FieldHistory history{version({}, u"a court"_s), version({0}, u"the court"_s),
                               version({0}, u"no court"_s), version({1, 2}, u"the court"_s),
                               version({1, 2}, u"no court"_s)};
    CHECK(joinedOf(history) == u"{no|the} court");
    const FieldHistory agreed{history[0], history[1], history[2], history[3], history[3]};
    CHECK(joinedOf(agreed) == u"the court");
}

TEST_CASE("What decides a conflict outlives copies that arrive later")
{
    const FieldHistory history{version({}, u"a court"_s), version({0}, u"the court"_s),
                               version({0}, u"no court"_s), version({1, 2}, u"every court"_s)};
    CHECK(joinedOf(history) == u"every court");
}

TEST_CASE("Bold set by one and words changed by another are both taken")
{
    CHECK(joined(u"a fine alone"_s, u"a <b>fine</b> alone"_s, u"a fine only"_s) ==
          u"a <b>fine</b> only");
    CHECK(joined(u"a <b>fine</b> alone"_s, u"a fine alone"_s, u"a <b>fine alone</b>"_s) ==
          u"a fine<b> alone</b>");
}

TEST_CASE("Two addresses for one word leave the lesser, and a doubt")
{
    const FieldHistory history{version({}, u"the report"_s),
                               version({0}, u"the <a href=\"https://b.example\">report</a>"_s),
                               version({0}, u"the <a href=\"https://a.example\">report</a>"_s)};
    CHECK(joinedOf(history) == u"the <a href=\"https://a.example\">report</a>");
    CHECK(joinedText(history).doubts == std::vector{JoiningDoubt::TwoLinks});
}

TEST_CASE("A footnote's mark follows its words, whatever else is changed")
{
    CHECK(joined(u"a fine^1 is enough"_s, u"a fine^1 is quite enough"_s,
                 u"a small fine^1 is enough"_s) == u"a small fine^1 is quite enough");
    CHECK(joined(u"a fine is enough"_s, u"a fine^1 is enough"_s, u"a small fine is enough"_s) ==
          u"a small fine^1 is enough");
    CHECK(joined(u"a fine is enough"_s, u"a fine^1 is enough"_s, u"a fine is enough^2"_s) ==
          u"a fine^1 is enough^2");
}

TEST_CASE("A footnote's mark whose words another person has reworded stands behind the new ones")
{
    CHECK(joined(u"a fine is enough"_s, u"a fi^1ne is enough"_s, u"one penalty is enough"_s) ==
          u"one penalty^1 is enough");
}

TEST_CASE("A footnote's mark deleted by one is gone, and moved by two stands at the earlier place")
{
    CHECK(joined(u"a fine^1 is enough here"_s, u"a fine is enough here"_s,
                 u"a fine^1 is enough there"_s) == u"a fine is enough there");
    const FieldHistory history{version({}, u"one two^1 three four"_s),
                               version({0}, u"one^1 two three four"_s),
                               version({0}, u"one two three^1 four"_s)};
    CHECK(joinedOf(history) == u"one^1 two three four");
    CHECK(joinedText(history).doubts == std::vector{JoiningDoubt::AnchorMovedTwice});
}

TEST_CASE("Whichever wording of a conflict is chosen, no footnote's mark is lost")
{
    CHECK(joined(u"most saw a doctor"_s, u"half^1 saw a doctor"_s, u"some^2 saw a doctor"_s) ==
          u"{half^1^2|some^2^1} saw a doctor");
}

TEST_CASE("Texts that began apart in two copies stand side by side")
{
    const FieldHistory history{version({}, u"one"_s), version({}, u"two"_s)};
    CHECK(joinedOf(history) == u"{one|two}");
}

TEST_CASE("Across a wording that was destroyed two changes are asked, not joined")
{
    FieldHistory history{version({}, u"a court may fine them"_s),
                         version({0}, u"the court may fine them"_s),
                         version({0}, u"a court may fine him"_s)};
    history[0].wording.reset();
    CHECK(joinedOf(history) == u"{a court may fine him|the court may fine them}");
}

TEST_CASE("More than sixteen wordings are not joined by words")
{
    FieldHistory history{version({}, u"a b c d e"_s)};
    for (int i = 0; i < 17; ++i)
        history.push_back(version({0}, u"a b c d %1"_s.arg(i % 3)));
    CHECK(joinedOf(history) == u"{a b c d 0|a b c d 1|a b c d 2}");
}

TEST_CASE("A place that two people changed is in conflict, unless they agree or one took it back")
{
    const auto whole = [](const QStringList& values) {
        return FieldHistory{{.parents = {}, .wording = values[0], .seen = {}},
                            {.parents = {0}, .wording = values[1], .seen = {}},
                            {.parents = {0}, .wording = values[2], .seen = {}}};
    };
    CHECK(joinedWhole(whole({u"x"_s, u"y"_s, u"z"_s})) == std::vector{u"y"_s, u"z"_s});
    CHECK(joinedWhole(whole({u"x"_s, u"y"_s, u"y"_s})) == std::vector{u"y"_s});
    CHECK(joinedWhole(whole({u"x"_s, u"x"_s, u"z"_s})) == std::vector{u"z"_s});
}
