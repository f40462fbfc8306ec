// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/stored_text.h"
#include "core/document/text_editing.h"
#include "core/document/word_diff.h"
#include "tests/document/joining/histories.h"
#include "tests/document/random_submission.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

Text text(const QString& notation)
{
    return parseStoredForm(stored(notation)).value();
}

/// The difference as people write it down: `[-removed-]`, `{+added+}`, `^1` for a footnote's mark.
QString shown(const WordDiff& diff)
{
    static const QRegularExpression mark(u"<note id=\"06[0-9a-f]{29}([0-9a-f])\"/>"_s);
    QString out;
    for (const auto& [change, piece] : diff) {
        const QString words = storedForm(piece).replace(mark, u"^\\1"_s);
        out += change == WordChange::Kept      ? words
               : change == WordChange::Removed ? u"[-"_s + words + u"-]"_s
                                               : u"{+"_s + words + u"+}"_s;
    }
    return out;
}

QString difference(const QString& before, const QString& after)
{
    return shown(wordDiff(text(before), text(after)));
}

/// All but these pieces, as one text.
Text without(const WordDiff& diff, WordChange left)
{
    Text text;
    for (const auto& [change, piece] : diff) {
        if (change != left)
            text.append(piece);
    }
    return text;
}

Text randomlyReworded(const Text& before, QRandomGenerator& random)
{
    const auto position = [&] {
        return static_cast<qsizetype>(random.bounded(static_cast<int>(length(before)) + 1));
    };
    const auto [from, to] = std::minmax({position(), position()});
    if (random.bounded(2) == 0)
        return formatted(before, from, to, {.bold = true, .italic = {}, .href = {}});
    return spliced(before, from, to, slice(randomText(random), 0, 5));
}

} // namespace

TEST_CASE("A reader sees which words went and which came")
{
    CHECK(difference(u"A court can answer with a fine."_s, u"A court may answer with a fine."_s) ==
          u"A court [-can-]{+may+} answer with a fine."_s);
    CHECK(difference(u"A fine."_s, u"A small fine, alone."_s) == u"A {+small +}fine{+, alone+}."_s);
    CHECK(difference(u"22.12.2025"_s, u"23.12.2025"_s) == u"[-22.12.2025-]{+23.12.2025+}"_s);
    CHECK(difference({}, u"New."_s) == u"{+New.+}"_s);
    CHECK(difference(u"Old."_s, {}) == u"[-Old.-]"_s);
}

TEST_CASE("Wordings that are the same are one kept piece")
{
    CHECK(difference(u"a <b>b</b>^1 c"_s, u"a <b>b</b>^1 c"_s) == u"a <b>b</b>^1 c"_s);
    CHECK(wordDiff({}, {}).empty());
}

TEST_CASE("A changed look is a change that can be seen")
{
    CHECK(difference(u"a fine alone"_s, u"a <b>fine</b> alone"_s) ==
          u"a [-fine-]{+<b>fine</b>+} alone"_s);
    CHECK(difference(u"<a href=\"https://a.example\">see</a>"_s,
                     u"<a href=\"https://b.example\">see</a>"_s) ==
          u"[-<a href=\"https://a.example\">see</a>-]{+<a href=\"https://b.example\">see</a>+}"_s);
}

TEST_CASE("A footnote's mark that was added, removed or moved can be seen")
{
    CHECK(difference(u"a fine alone."_s, u"a fine^1 alone."_s) == u"a fine{+^1+} alone."_s);
    CHECK(difference(u"a fine^1 alone."_s, u"a fine alone."_s) == u"a fine[-^1-] alone."_s);
    CHECK(difference(u"a fine^1 alone."_s, u"a fine alone^1."_s) == u"a fine[-^1-] alone{+^1+}."_s);
    CHECK(difference(u"no^1 fine"_s, u"a^1 court"_s) == u"[-no-]{+a+}^1 [-fine-]{+court+}"_s);
}

TEST_CASE("Changes with nothing but signs between them are read as one")
{
    CHECK(difference(u"He saw, met nobody."_s, u"She knew, liked nobody."_s) ==
          u"[-He saw, met-]{+She knew, liked+} nobody."_s);
    CHECK(difference(u"one two three kept four five six"_s, u"A B C kept D E F"_s) ==
          u"[-one two three kept four five six-]{+A B C kept D E F+}"_s);
    CHECK(difference(u"one kept two"_s, u"A kept B"_s) == u"[-one-]{+A+} kept [-two-]{+B+}"_s);
}

TEST_CASE("What was kept and removed is the old text exactly, what was kept and added the new one")
{
    QRandomGenerator random(47);
    for (int round = 0; round < 2000; ++round) {
        const Text before = randomText(random);
        Text after = random.bounded(4) == 0 ? randomText(random) : before;
        for (quint32 edits = random.bounded(3U); edits > 0; --edits)
            after = randomlyReworded(after, random);
        const WordDiff diff = wordDiff(before, after);
        INFO(shown(diff).toStdString());
        REQUIRE(without(diff, WordChange::Added) == before);
        REQUIRE(without(diff, WordChange::Removed) == after);
        if (before == after)
            REQUIRE(diff.size() == (before.isEmpty() ? 0U : 1U));
        for (const DiffPiece& piece : diff)
            REQUIRE_FALSE(piece.text.isEmpty());
    }
}

TEST_CASE("Words are counted, and not the signs between them")
{
    const ChangedWords changed =
        changedWords(wordDiff(text(u"A fine of 17 000."_s), text(u"A small, cheap fine^1."_s)));
    CHECK(changed == ChangedWords{.removed = 2, .added = 2});
}
