// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/items.h"
#include "tests/document/editing/notation.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList nothing{u"nothing"_s};

QStringList joined(const QStringList& lines)
{
    const auto operation = [](const Submission& submission, const Selection& selection) {
        return joinPairs(submission, selection.from);
    };
    return after(operation, lines);
}

Operation moving(ItemRange range, std::size_t to)
{
    return [=](const Submission& submission, const Selection& /*selection*/) {
        return moveItems(submission, range, to, Language::fallback());
    };
}

} // namespace

TEST_CASE("A pair or a heading is inserted beside the item that the caret is in")
{
    const QStringList lines{u"! Courts."_s, u"? W|hy?"_s, u"! Doctors."_s, u"? "_s};
    CHECK(after(atCaret(insertPairAfter), lines) ==
          QStringList{u"! Courts."_s, u"? Why?"_s, u"! |"_s, u"? "_s, u"! Doctors."_s, u"? "_s});
    CHECK(after(atCaret(insertPairBefore), lines) ==
          QStringList{u"! |"_s, u"? "_s, u"! Courts."_s, u"? Why?"_s, u"! Doctors."_s, u"? "_s});
    CHECK(after(atCaret(insertHeading), lines) ==
          QStringList{u"# |"_s, u"! Courts."_s, u"? Why?"_s, u"! Doctors."_s, u"? "_s});
    CHECK(after(atCaret(insertPairAfter), {u"= Key|"_s, u"! Courts."_s, u"? "_s}) ==
          QStringList{u"= Key"_s, u"! |"_s, u"? "_s, u"! Courts."_s, u"? "_s});
}

TEST_CASE("Deleting a pair takes its footnotes and leaves the caret at what follows")
{
    const auto deleting = [](ItemRange range) -> Operation {
        return [range](const Submission& submission, const Selection& /*selection*/) {
            auto edited = deleteItems(submission, range, Language::fallback());
            if (edited)
                CHECK(edited->edit.footnotes.size() == submission.footnotes.size());
            return edited;
        };
    };
    const QStringList lines{u"! Courts.^"_s, u"? Why?"_s, u"! Doctors."_s, u"? When?"_s};
    CHECK(after(deleting({0, 1}), lines) == QStringList{u"! |Doctors."_s, u"? When?"_s});
    CHECK(after(deleting({0, 2}), lines) == QStringList{u"~ |"_s});
    CHECK(after(deleting({1, 3}), lines) == nothing);
}

TEST_CASE("A pair moves up and down over its neighbour")
{
    const auto up = [](const Submission& submission, const Selection& selection) {
        return moveItemsUp(submission, selection);
    };
    const auto down = [](const Submission& submission, const Selection& selection) {
        return moveItemsDown(submission, selection);
    };
    const QStringList lines{u"! Courts."_s, u"? Why?"_s, u"! Doc|tors."_s, u"? When?"_s};
    CHECK(after(up, lines) ==
          QStringList{u"! Doc|tors."_s, u"? When?"_s, u"! Courts."_s, u"? Why?"_s});
    CHECK(after(down, lines) == nothing);
    CHECK(after(down, {u"# Art|icle"_s, u"! Courts."_s, u"? "_s}) ==
          QStringList{u"! Courts."_s, u"? "_s, u"# Art|icle"_s});
}

TEST_CASE("Pairs move to any place")
{
    const QStringList lines{u"! A"_s, u"? "_s, u"! B"_s, u"? "_s, u"! C"_s, u"? "_s};
    CHECK(after(moving({0, 1}, 3), lines) ==
          QStringList{u"! B"_s, u"? "_s, u"! C"_s, u"? "_s, u"! |A"_s, u"? "_s});
    CHECK(after(moving({1, 3}, 0), lines) ==
          QStringList{u"! |B"_s, u"? "_s, u"! C"_s, u"? "_s, u"! A"_s, u"? "_s});
    CHECK(after(moving({0, 2}, 1), lines) == nothing);
    CHECK(after(moving({0, 1}, 4), lines) == nothing);
}

TEST_CASE("Splitting a pair sends each half's words to the same half")
{
    CHECK(after(atCaret(splitPair), {u"! One. |Two. / Раз."_s, u"+ More."_s, u"? Why?"_s}) ==
          QStringList{u"! One.  / Раз."_s, u"? "_s, u"! |Two."_s, u"+ More."_s, u"? Why?"_s});
    CHECK(after(atCaret(splitPair), {u"! One."_s, u"? Why? |How?"_s, u"- When?"_s}) ==
          QStringList{u"! One."_s, u"? Why? "_s, u"! |"_s, u"? How?"_s, u"- When?"_s});
    CHECK(
        after(atCaret(splitPair), {u"! One."_s, u"? Why?"_s, u"- A"_s, u"- |B / Б"_s}) ==
        QStringList{u"! One."_s, u"? Why?"_s, u"- A"_s, u"- "_s, u"! |"_s, u"? "_s, u"- B / Б"_s});
    CHECK(after(atCaret(splitPair), {u"# Arti|cle"_s}) == nothing);
}

TEST_CASE("Joining two pairs keeps issues with issues and questions with questions")
{
    CHECK(joined({u"! One.|"_s, u"? "_s, u"! Two."_s, u"? Why?"_s, u"- A"_s}) ==
          QStringList{u"! One.|"_s, u"+ Two."_s, u"? Why?"_s, u"- A"_s});
    CHECK(joined({u"! One."_s, u"? |"_s, u"! Two."_s, u"? Why?"_s}) ==
          QStringList{u"! One."_s, u"+ Two."_s, u"? |Why?"_s});
    CHECK(joined({u"! One."_s, u"? |"_s, u"# Article"_s}) == nothing);
    CHECK(joined({u"! One."_s, u"? |"_s}) == nothing);
}
