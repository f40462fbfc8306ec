// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/spot.h"

#include "core/document/text_editing.h"

#include <algorithm>

namespace aigaq::document {

namespace {

std::optional<std::size_t> positionOf(const NodeId& id, const auto& nodes)
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].id == id)
            return i;
    }
    return std::nullopt;
}

std::optional<Spot> spotInItem(const NodeId& node, const Item& item, std::size_t number)
{
    if (const auto* heading = std::get_if<Heading>(&item)) {
        if (heading->id == node)
            return Spot{.item = number, .list = List::Heading};
        return std::nullopt;
    }
    const Pair& pair = std::get<Pair>(item);
    if (const auto index = positionOf(node, pair.issue.paragraphs))
        return Spot{.item = number, .list = List::Issue, .index = *index};
    if (const auto index = positionOf(node, pair.question.paragraphs))
        return Spot{.item = number, .list = List::Question, .index = *index};
    if (const auto index = positionOf(node, pair.question.subQuestions))
        return Spot{.item = number, .list = List::SubQuestions, .index = *index};
    return std::nullopt;
}

std::optional<Spot> spotOfText(const Submission& submission, const NodeId& node)
{
    if (submission.footnotes.contains(node))
        return Spot{.list = List::Footnote};
    if (const auto index = positionOf(node, submission.cover.introduction))
        return Spot{.list = List::Introduction, .index = *index};
    for (std::size_t i = 0; i < submission.items.size(); ++i) {
        if (const auto spot = spotInItem(node, submission.items[i], i + 1))
            return spot;
    }
    return std::nullopt;
}

bool isSelection(const Submission& submission, const Selection& selection)
{
    const auto from = spotOf(submission, selection.from);
    const auto to = spotOf(submission, selection.to);
    if (!from || !to || selection.from.place.language != selection.to.place.language)
        return false;
    if (selection.from.place == selection.to.place)
        return selection.from.position <= selection.to.position;
    return from->list != List::Footnote && to->list != List::Footnote && *from < *to;
}

} // namespace

std::optional<Spot> spotOf(const Submission& submission, const TextPlace& place)
{
    switch (place.role) {
    case TextRole::Title:
    case TextRole::Framework:
        if (place.node != submission.id)
            return std::nullopt;
        return Spot{.list = place.role == TextRole::Title ? List::Title : List::Framework};
    case TextRole::Name:
        if (const auto index = positionOf(place.node, submission.cover.organisations))
            return Spot{.list = List::Organisations, .index = *index};
        return std::nullopt;
    case TextRole::Text:
        return spotOfText(submission, place.node);
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

Spot knownSpot(const Submission& submission, const TextPlace& place)
{
    const auto spot = spotOf(submission, place);
    Q_ASSERT(spot);
    return spot.value_or(Spot{});
}

std::optional<Spot> spotOf(const Submission& submission, const Caret& caret)
{
    auto spot = spotOf(submission, caret.place);
    if (caret.position < 0 || caret.position > length(textAt(submission, caret.place)))
        spot.reset();
    return spot;
}

bool isOfParagraphs(List list)
{
    return list == List::Introduction || list == List::Issue || list == List::Question ||
           list == List::SubQuestions;
}

std::vector<Stretch> stretchesOf(const Submission& submission, const Selection& selection)
{
    const auto& [from, to] = selection;
    if (!isSelection(submission, selection))
        return {};
    if (from.place == to.place)
        return {{.place = from.place, .from = from.position, .to = to.position}};
    const std::vector<TextPlace> places = placesOf(submission, from.place.language);
    const auto first = std::ranges::find(places, from.place);
    const auto last = std::ranges::find(first, places.end(), to.place);
    std::vector<Stretch> stretches;
    for (auto place = first; place != last + 1; ++place) {
        const qsizetype end = length(textAt(submission, *place));
        stretches.push_back({.place = *place, .to = end});
    }
    stretches.front().from = from.position;
    stretches.back().to = to.position;
    return stretches;
}

} // namespace aigaq::document
