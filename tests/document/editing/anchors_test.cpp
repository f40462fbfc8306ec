// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/anchors.h"
#include "core/document/editing/replace.h"
#include "tests/document/editing/notation.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A new footnote has its mark at the caret, which goes to its text")
{
    const auto [before, selection] = draft({u"! Courts| fine."_s, u"? "_s});
    const auto edited = insertFootnote(before, selection.from);
    REQUIRE(edited);
    Submission submission = before;
    apply(submission, edited->edit);
    CHECK(linesOf(submission, {}) == QStringList{u"! Courts^ fine."_s, u"? "_s});
    CHECK(submission.footnotes.contains(edited->caret.place.node));
    CHECK_FALSE(insertFootnote(submission, edited->caret));
    apply(submission, reversed(edited->edit));
    CHECK(submission == before);
}

TEST_CASE("A footnote is typed like any text")
{
    auto [submission, selection] = draft({u"! Courts| fine."_s, u"? "_s});
    const Caret note = [&] {
        const auto edited = insertFootnote(submission, selection.from);
        apply(submission, edited->edit);
        return edited->caret;
    }();
    const auto edited = replaceSelection(submission, {note, note},
                                         {.paragraphs = {Text(u"See"_s), Text(u"p. 4"_s)}});
    REQUIRE(edited);
    apply(submission, edited->edit);
    CHECK(textAt(submission, note.place).words() == "See p. 4"_L1);
    CHECK(edited->caret.position == 8);
}

TEST_CASE("Deleting the mark of a footnote deletes the footnote and tells its number")
{
    const auto [submission, selection] = draft({u"! One^ two|^ three^|"_s, u"? "_s});
    const auto edited = replaceSelection(submission, selection, {});
    REQUIRE(edited);
    CHECK(edited->edit.footnotes.size() == 2);
    CHECK(footnotesRemoved(submission, edited->edit, Language::fallback()) == std::vector{2, 3});
}

TEST_CASE("A footnote stays while another language has its mark")
{
    auto [submission, selection] = draft({u"! One|^|"_s, u"? "_s});
    Text other(u"Раз"_s);
    other.append(NoteMark{submission.footnotes.begin()->first});
    auto& texts = std::get<Pair>(submission.items[0]).issue.paragraphs[0].text;
    setTextIn(texts, Language::fromCode(u"ru").value(), other);
    const auto edited = replaceSelection(submission, selection, {});
    REQUIRE(edited);
    CHECK(edited->edit.footnotes.empty());
}

TEST_CASE("A footnote's citations go with it")
{
    auto [submission, selection] = draft({u"! One|^|"_s, u"? "_s});
    const Source source{.id = newNodeId(NodeKind::Source)};
    const Citation citation{.id = newNodeId(NodeKind::Citation), .source = source.id};
    submission.sources.emplace(source.id, source);
    submission.citations.emplace(citation.id, citation);
    Text text;
    text.append(CitationMark{citation.id});
    setTextIn(submission.footnotes.begin()->second.text, Language::fallback(), text);
    const Excerpt words = excerptOf(submission, selection);

    apply(submission, replaceSelection(submission, selection, {})->edit);
    CHECK(submission.citations.empty());
    CHECK(submission.sources.size() == 1);
    apply(submission, replaceSelection(submission, {selection.from, selection.from}, words)->edit);
    CHECK(submission.citations.contains(citation.id));
}

TEST_CASE("A cross-reference names a numbered paragraph")
{
    const auto [submission, selection] =
        draft({u"* We"_s, u"! See |"_s, u"? "_s, u"! Doctors."_s, u"? "_s});
    const auto places = placesOf(submission, Language::fallback());
    const auto edited = insertCrossReference(submission, selection.from, places[5].node);
    REQUIRE(edited);
    CHECK(edited->caret.position == 5);
    CHECK_FALSE(insertCrossReference(submission, selection.from, places[2].node));
    CHECK_FALSE(insertCrossReference(submission, selection.from, submission.id));
}
