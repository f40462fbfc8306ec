// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/joining.h"
#include "core/document/stored_text.h"
#include "core/document/words.h"
#include "tests/document/joining/histories.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 120;

Text textOf(const Version& version)
{
    return parseStoredForm(*version.wording).value();
}

std::multiset<QString> marksOf(const Text& text)
{
    std::multiset<QString> marks;
    for (const Inline& part : text.inlines()) {
        if (const auto* mark = std::get_if<NoteMark>(&part))
            marks.insert(hex(mark->note));
    }
    return marks;
}

} // namespace

TEST_CASE("Copies with the same versions show the same, in whatever order they arrived")
{
    QRandomGenerator random(21);
    for (int round = 0; round < rounds; ++round) {
        const FieldHistory history = randomHistory(random, 4, 14);
        const JoinedText joined = joinedText(history);
        for (int i = 0; i < 3; ++i) {
            const FieldHistory other = inOtherOrder(history, random);
            INFO(shown(joined).toStdString() << "\n" << joinedOf(other).toStdString());
            REQUIRE(joinedText(other) == joined);
        }
    }
}

TEST_CASE("Where one person alone has written, her text is shown as it is")
{
    QRandomGenerator random(22);
    for (int round = 0; round < rounds; ++round) {
        const FieldHistory history = randomHistory(random, 1, 6);
        const JoinedText joined = joinedText(history);
        REQUIRE_FALSE(joined.isConflict());
        REQUIRE(joined.first() == textOf(history.back()));
    }
}

TEST_CASE("What only one of two people has changed becomes the text, looks and marks included")
{
    QRandomGenerator random(23);
    for (int round = 0; round < rounds; ++round) {
        FieldHistory history = randomHistory(random, 1, 5);
        history.push_back({.parents = {0}, .wording = history[0].wording, .seen = {}});
        INFO(shown(joinedText(history)).toStdString());
        REQUIRE(joinedText(history).doubts.empty());
        REQUIRE(joinedText(history).first() == textOf(history[history.size() - 2]));
    }
}

TEST_CASE("Joining invents no word and loses no footnote's mark that nobody deleted")
{
    QRandomGenerator random(24);
    for (int round = 0; round < rounds; ++round) {
        const FieldHistory history = randomHistory(random, 3, 12);
        const Versions heads = headsOf(history);
        std::set<QString> written;
        std::multiset<QString> marks;
        for (const std::size_t head : heads) {
            const QString words = textOf(history[head]).words();
            for (const QStringView word : wordsOf(words))
                written.insert(word.toString());
            marks.merge(marksOf(textOf(history[head])));
        }
        const JoinedText joined = joinedText(history);
        for (const JoinedStretch& stretch : joined.stretches) {
            REQUIRE(std::ranges::adjacent_find(stretch.alternatives) == stretch.alternatives.end());
        }
        std::multiset<QString> kept = marksOf(joined.first());
        REQUIRE(std::ranges::includes(marks, kept));
        if (heads.size() != 1)
            continue;
        REQUIRE(kept == marksOf(textOf(history[heads.front()])));
    }
}

TEST_CASE("A version that follows all heads settles the text for every copy")
{
    QRandomGenerator random(25);
    for (int round = 0; round < rounds; ++round) {
        FieldHistory history = randomHistory(random, 4, 14);
        const Text chosen = joinedText(history).first();
        history.push_back({.parents = headsOf(history), .wording = storedForm(chosen), .seen = {}});
        REQUIRE(joinedText(history).first() == chosen);
        REQUIRE_FALSE(joinedText(history).isConflict());
    }
}
