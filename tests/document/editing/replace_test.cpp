// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/replace.h"
#include "tests/document/editing/notation.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList replaced(const QStringList& lines, const QStringList& words)
{
    const auto operation = [&](const Submission& submission, const Selection& selection) {
        Excerpt excerpt;
        for (const QString& paragraph : words)
            excerpt.paragraphs.emplace_back(paragraph);
        return replaceSelection(submission, selection, excerpt);
    };
    return after(operation, lines);
}

QStringList erased(const QStringList& lines)
{
    return replaced(lines, {});
}

/// The selected words moved to a position in one of the places, counted from the title.
QStringList movedTo(const QStringList& lines, qsizetype position, std::size_t place)
{
    const auto operation = [&](const Submission& submission, const Selection& selection) {
        const auto places = placesOf(submission, Language::fallback());
        return moveSelection(submission, selection, {.place = places[place], .position = position});
    };
    return after(operation, lines);
}

} // namespace

TEST_CASE("Words typed over a selection take its place")
{
    CHECK(replaced({u"! Courts |may| fine. / Суды."_s, u"? "_s}, {u"must"_s}) ==
          QStringList{u"! Courts must| fine. / Суды."_s, u"? "_s});
    CHECK(replaced({u"! |Courts fine.|"_s, u"? "_s}, {}) == QStringList{u"! |"_s, u"? "_s});
}

TEST_CASE("What a selection covers whole goes, and the rest stays where it is")
{
    CHECK(erased({u"! Courts| fine."_s, u"? Why?"_s, u"! Doctors."_s, u"? When?"_s,
                  u"! Cells| are cold."_s, u"? How?"_s}) ==
          QStringList{u"! Courts|"_s, u"? "_s, u"!  are cold."_s, u"? How?"_s});
    CHECK(erased({u"! Courts| fine."_s, u"+ All do."_s, u"? Why?"_s, u"- By| whom?"_s,
                  u"- When?"_s}) ==
          QStringList{u"! Courts|"_s, u"? "_s, u"-  whom?"_s, u"- When?"_s});
}

TEST_CASE("Typing over an issue and its question never glues them")
{
    CHECK(replaced({u"! Courts| fine."_s, u"? Why| not?"_s}, {u" jail."_s}) ==
          QStringList{u"! Courts jail.|"_s, u"?  not?"_s});
}

TEST_CASE("Paragraphs of one list are joined by a selection over their border")
{
    CHECK(erased({u"! Courts| fine. / Суды."_s, u"+ All do."_s, u"+ All |jail. / Все."_s,
                  u"? "_s}) == QStringList{u"! Courts|jail. / Суды. Все."_s, u"? "_s});
    CHECK(erased({u"! "_s, u"? "_s, u"- Why|?"_s, u"- |When?"_s}) ==
          QStringList{u"! "_s, u"? "_s, u"- Why|When?"_s});
    CHECK(erased({u"* We|"_s, u"* |are"_s}) == QStringList{u"* We|are"_s});
}

TEST_CASE("A pair that is selected whole goes with its footnotes and translations")
{
    CHECK(erased({u"! |Courts.^ / Суды."_s, u"? Why?|"_s, u"! Doctors."_s, u"? "_s}) ==
          QStringList{u"! |Doctors."_s, u"? "_s});
    CHECK(erased({u"! Doctors."_s, u"? When?"_s, u"! |Courts."_s, u"? Why?|"_s}) ==
          QStringList{u"! Doctors."_s, u"? When?|"_s});
    CHECK(replaced({u"! |Courts."_s, u"? Why?|"_s, u"! Doctors."_s, u"? "_s}, {u"Cells."_s}) ==
          QStringList{u"! Cells.|"_s, u"? "_s, u"! Doctors."_s, u"? "_s});
}

TEST_CASE("Sub-questions and continuations that are selected whole go")
{
    CHECK(erased({u"! "_s, u"? Tell us:"_s, u"- Why?"_s, u"- |When?"_s, u"- How?|"_s,
                  u"! Doctors."_s, u"? "_s}) ==
          QStringList{u"! "_s, u"? Tell us:"_s, u"- Why?|"_s, u"! Doctors."_s, u"? "_s});
    CHECK(erased({u"! |Courts."_s, u"+ All.|"_s, u"? Why?"_s}) ==
          QStringList{u"! |"_s, u"? Why?"_s});
}

TEST_CASE("An untranslated paragraph at the edge of a selection keeps its other languages")
{
    CHECK(erased({u"! Courts| fine."_s, u"+ | / Все."_s, u"? Why?"_s}) ==
          QStringList{u"! Courts| / Все."_s, u"? Why?"_s});
}

TEST_CASE("Select all and type leaves the typed words")
{
    CHECK(replaced({u"= |Key issues"_s, u"~ Within"_s, u"* We are"_s, u"# Article 2"_s,
                    u"! Courts fine.^"_s, u"? Why?"_s, u"- How?|"_s},
                   {u"x"_s}) == QStringList{u"= x|"_s});
    CHECK(erased({u"= |Key issues"_s, u"* We are"_s, u"! Courts."_s, u"? Why?|"_s}) ==
          QStringList{u"= |"_s});
}

TEST_CASE("Pasted paragraphs become paragraphs of the list that they are pasted into")
{
    CHECK(replaced({u"! Courts| fine. / Суды."_s, u"? "_s}, {u" a"_s, u"b"_s, u"c"_s}) ==
          QStringList{u"! Courts a / Суды."_s, u"+ b"_s, u"+ c| fine."_s, u"? "_s});
    CHECK(replaced({u"! "_s, u"? "_s, u"- Why?|"_s}, {u""_s, u"b"_s}) ==
          QStringList{u"! "_s, u"? "_s, u"- Why?"_s, u"- b|"_s});
    CHECK(replaced({u"= Key|"_s}, {u" a"_s, u"b"_s}) == QStringList{u"= Key a b|"_s});
    CHECK(replaced({u"! |Courts. / Суды."_s, u"? "_s}, {u"a"_s, u"b "_s}) ==
          QStringList{u"! a"_s, u"+ b |Courts. / Суды."_s, u"? "_s});
}

TEST_CASE("Dragged words arrive with their footnote")
{
    CHECK(movedTo({u"! Courts| fine^|."_s, u"? Why?"_s}, 3, 3) ==
          QStringList{u"! Courts."_s, u"? Why fine^|?"_s});
    CHECK(movedTo({u"! Courts| fine^|."_s, u"? Why?"_s}, 13, 2) ==
          QStringList{u"! Courts. fine^|"_s, u"? Why?"_s});
    CHECK(movedTo({u"! Courts| fine^|."_s, u"? Why?"_s}, 8, 2) == QStringList{u"nothing"_s});

    const auto [before, selection] = draft({u"! a|^|"_s, u"? b"_s});
    const TextPlace question = placesOf(before, Language::fallback()).back();
    const auto moved = moveSelection(before, selection, {.place = question, .position = 1});
    REQUIRE(moved);
    CHECK(moved->edit.footnotes.empty());
}

TEST_CASE("What was cut and pasted keeps its footnote, and a second paste copies it")
{
    auto [submission, selection] = draft({u"! Courts| fine^|."_s, u"? Why?"_s});
    const NodeId note = submission.footnotes.begin()->first;
    setTextIn(submission.footnotes[note].text, Language::fallback(), Text(u"CAT/C/ARV/CO/4"_s));
    const Footnote footnote = submission.footnotes[note];
    const Excerpt words = excerptOf(submission, selection);

    apply(submission, replaceSelection(submission, selection, {})->edit);
    CHECK(submission.footnotes.empty());
    const Selection start{selection.from, selection.from};
    apply(submission, replaceSelection(submission, start, words)->edit);
    CHECK(submission.footnotes == std::map<NodeId, Footnote>{{note, footnote}});
    apply(submission, replaceSelection(submission, start, words)->edit);
    REQUIRE(submission.footnotes.size() == 2);
    for (const auto& [id, copy] : submission.footnotes)
        CHECK(copy.text == footnote.text);
}

TEST_CASE("A pasted mark of an unknown footnote is left out")
{
    const auto [from, copied] = draft({u"! |a^b|"_s, u"? "_s});
    Excerpt words = excerptOf(from, copied);
    words.footnotes.clear();
    const auto operation = [&](const Submission& submission, const Selection& selection) {
        return replaceSelection(submission, selection, words);
    };
    CHECK(after(operation, {u"! x|"_s, u"? "_s}) == QStringList{u"! xab|"_s, u"? "_s});
}
