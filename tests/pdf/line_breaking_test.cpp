// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/break_opportunities.h"
#include "core/pdf/line_breaking.h"

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace aigaq::pdf;
using namespace Qt::StringLiterals;

namespace {

std::vector<Box> randomWords(QRandomGenerator& random, int words)
{
    std::vector<Box> boxes;
    for (int i = 0; i < words; ++i) {
        boxes.push_back({.width = points(5 + random.bounded(80))});
        boxes.push_back({.width = points(2.7), .isSpace = true, .breakAfter = penalty::none});
    }
    return boxes;
}

/// The text with a bar at every place where a line may break.
QString withBreaks(const QString& text)
{
    const std::vector<int> penalties = breakOpportunities(text);
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (penalties[static_cast<std::size_t>(i)] != penalty::never)
            shown += u'|';
        shown += text[i];
    }
    return shown;
}

} // namespace

TEST_CASE("Every word is on exactly one line, and no line is too wide")
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const std::vector<Box> boxes = randomWords(random, random.bounded(300));
        const Edge edge = GENERATE(Edge::Justified, Edge::Ragged);
        const std::vector<Line> lines = breakLines(boxes, points(400), edge);
        REQUIRE_FALSE(lines.empty());
        std::size_t next = 0;
        for (const Line& line : lines) {
            REQUIRE(line.first == next);
            REQUIRE(line.inkEnd <= line.end);
            const Length shrink = edge == Edge::Justified ? shrinkOf(line.spaces) : 0;
            REQUIRE(line.width - shrink <= points(400));
            next = line.end;
        }
        REQUIRE(next == boxes.size());
    }
}

TEST_CASE("A loose line is avoided by moving a word of the line before it")
{
    // First fit would put three words on the first line and leave the long one alone with "d".
    const auto word = [](double width) { return Box{.width = points(width)}; };
    const Box space{.width = points(10), .isSpace = true, .breakAfter = penalty::none};
    const std::vector<Box> boxes{word(40), space, word(40),  space, word(15), space,
                                 word(75), space, word(100), space, word(20)};

    const std::vector<Line> lines = breakLines(boxes, points(120), Edge::Justified);

    REQUIRE(lines.size() >= 3);
    CHECK(lines[0].inkEnd == 3);
}

TEST_CASE("Centred lines are about as long as each other")
{
    std::vector<Box> boxes;
    for (int i = 0; i < 11; ++i) {
        boxes.push_back({.width = points(37)});
        boxes.push_back({.width = points(3), .isSpace = true, .breakAfter = penalty::none});
    }

    const std::vector<Line> lines = breakEvenly(boxes, points(400));

    REQUIRE(lines.size() == 2);
    CHECK(lines[0].end == 12);
}

TEST_CASE("An address breaks after slashes and before signs, never after a hyphen")
{
    CHECK(withBreaks(u"see https://a.example/wp-content/up_loads/ninth.pdf now"_s) ==
          u"see |https://|a|.example/|wp|-content/|up|_loads/|ninth|.pdf |now");
}

TEST_CASE("A dash does not begin a line, and an ending stays with its figures")
{
    CHECK(withBreaks(u"суд — это"_s) == u"суд — |это");
    CHECK(withBreaks(u"3-тармақ кеше-бүгін"_s) == u"3-тармақ |кеше-|бүгін");
    CHECK(withBreaks(u"№\u00A06 колония"_s) == u"№\u00A06 |колония");
}
