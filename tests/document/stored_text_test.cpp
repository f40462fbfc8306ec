// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/stored_text.h"
#include "tests/document/random_submission.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;
using Problem = StoredTextError::Problem;

TEST_CASE("A text keeps its words, bold, italics, links and anchors through the file")
{
    QRandomGenerator random(1);
    for (int round = 0; round < 2000; ++round) {
        const Text text = randomText(random);
        const auto back = parseStoredForm(storedForm(text));
        REQUIRE(back);
        REQUIRE(*back == text);
    }
}

TEST_CASE("A stored text can be read with the naked eye")
{
    const NodeId note{.bytes = {static_cast<std::uint8_t>(NodeKind::Footnote), 0xAB}};
    Text text(u"fine & "_s);
    text.append(Run{.text = u"only "_s, .bold = true});
    text.append(Run{.text = u"fines"_s, .bold = true, .italic = true});
    text.append(NoteMark{note});
    text.append(Run{.text = u" here"_s, .href = u"https://a.example/?\"&"_s});

    CHECK(storedForm(text) ==
          "fine &amp; <b>only <i>fines</i></b><note id=\"06ab0000000000000000000000000000\"/>"
          "<a href=\"https://a.example/?&quot;&amp;\"> here</a>"_L1);
}

TEST_CASE("A text that another program spelt otherwise is refused, not guessed at")
{
    const auto [stored, problem] = GENERATE(table<QString, Problem>({
        {u"a & b"_s, Problem::BadEscape},
        {u"a &nbsp; b"_s, Problem::BadEscape},
        {u"a < b"_s, Problem::BadTag},
        {u"<u>a</u>"_s, Problem::BadTag},
        {u"<b>a"_s, Problem::OtherSpelling},
        {u"<i><b>a</b></i>"_s, Problem::OtherSpelling},
        {u"<b>a</b><b>c</b>"_s, Problem::OtherSpelling},
        {u"<b></b>"_s, Problem::OtherSpelling},
        {u"a > b"_s, Problem::OtherSpelling},
        {u"tab\there"_s, Problem::ForbiddenCharacter},
        {u"object \uFFFC"_s, Problem::ForbiddenCharacter},
        {u"half "_s + QChar(0xD83D), Problem::ForbiddenCharacter},
        {u"<note id=\"06ab\"/>"_s, Problem::BadAnchor},
        {u"<note id=\"04ab0000000000000000000000000000\"/>"_s, Problem::BadAnchor},
        {u"<see id=\"06ab0000000000000000000000000000\"/>"_s, Problem::BadAnchor},
        {u"<a href=\"x>y</a>"_s, Problem::BadTag},
    }));
    CAPTURE(stored.toStdString());

    const auto text = parseStoredForm(stored);

    REQUIRE(!text);
    CHECK(text.error().problem == problem);
}
