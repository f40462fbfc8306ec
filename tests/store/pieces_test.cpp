// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/stored_text.h"
#include "core/store/pieces.h"
#include "tests/document/random_submission.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::store;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

TEST_CASE("An older wording told by the newer one can be told back, whatever the two say")
{
    QRandomGenerator random(31);
    for (int round = 0; round < 500; ++round) {
        const QString newer = storedForm(randomText(random));
        const QString older = round % 2
                                  ? storedForm(randomText(random))
                                  : newer.first(newer.size() / 3) + newer.last(newer.size() / 4);
        if (older.isValidUtf16())
            REQUIRE(fromPieces(asPieces(older, newer), newer) == older);
    }
}

TEST_CASE("Only the words that differ are kept of an older wording, counted in characters")
{
    CHECK(asPieces(u"😀 a court may fine"_s, u"😀 the court may fine"_s) ==
          u"[[0,2],\"a\",[5,15]]"_s);
    CHECK(asPieces(u"same"_s, u"same"_s) == u"[[0,4]]"_s);
    CHECK(asPieces(u"aa"_s, u"aaa"_s) == u"[[0,2]]"_s);
    CHECK(asPieces({}, u"words"_s) == u"[]"_s);
    CHECK(asPieces(u"words"_s, {}) == u"[\"words\"]"_s);
    CHECK(asPieces(u"😀"_s, u"😁"_s) == u"[\"😀\"]"_s); // which share half of their UTF-16
}

TEST_CASE("What is no list of pieces of the newer wording is refused")
{
    for (const QString& pieces :
         {u""_s, u"{}"_s, u"[[0,6]]"_s, u"[[6,0]]"_s, u"[[-1,2]]"_s, u"[[1]]"_s, u"[null]"_s,
          u"[[9223372036854775807,9223372036854775807]]"_s})
        CHECK_FALSE(fromPieces(pieces, u"words"_s));
}
