// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <compare>
#include <optional>

namespace aigaq::document {

/// What a text stands in, in document order within the cover and within an item.
enum class List {
    Title,
    Framework,
    Organisations,
    Introduction,
    Heading,
    Issue,
    Question, ///< its paragraphs
    SubQuestions,
    Footnote,
};

/// Where a place is: it compares in document order. It holds until something is added or removed.
struct Spot {
    std::size_t item = 0; ///< 0: the cover, else 1 + the position among the items
    List list = List::Title;
    std::size_t index = 0; ///< in the list
    friend auto operator<=>(const Spot&, const Spot&) = default;
};

[[nodiscard]] std::optional<Spot> spotOf(const Submission& submission, const TextPlace& place);

/// Of a place that is known to be there.
[[nodiscard]] Spot knownSpot(const Submission& submission, const TextPlace& place);

/// The spot of a caret whose position is one of its text.
[[nodiscard]] std::optional<Spot> spotOf(const Submission& submission, const Caret& caret);

/// Whether paragraphs can be split, joined, added and removed there.
[[nodiscard]] bool isOfParagraphs(List list);

/// Calls `use` with the paragraphs or sub-questions of a list that `isOfParagraphs`.
template <class Use>
decltype(auto) withList(auto& submission, const Spot& spot, Use&& use)
{
    if (spot.list == List::Introduction)
        return use(submission.cover.introduction);
    auto& pair = std::get<Pair>(submission.items[spot.item - 1]);
    if (spot.list == List::Issue)
        return use(pair.issue.paragraphs);
    if (spot.list == List::Question)
        return use(pair.question.paragraphs);
    return use(pair.question.subQuestions);
}

/// Part of the text of one place.
struct Stretch {
    TextPlace place;
    qsizetype from = 0;
    qsizetype to = 0;
};

/// What a selection covers, text by text; empty if it is none of this submission.
[[nodiscard]] std::vector<Stretch> stretchesOf(const Submission& submission,
                                               const Selection& selection);

} // namespace aigaq::document
