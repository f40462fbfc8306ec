// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/part.h"

#include "core/document/editing/texts_in_order.h"
#include "core/document/text_editing.h"

#include <algorithm>

namespace aigaq::document {

Part partOf(const Submission& whole, ItemRange range)
{
    range.first -= range.first > 0 ? 1 : 0;
    range.last = std::min(range.last + 1, whole.items.size());
    Part part{.whole = &whole,
              .range = range,
              .now = {.id = whole.id, .draftLanguage = whole.draftLanguage, .cover = whole.cover}};
    const auto begin = whole.items.begin();
    part.now.items.assign(begin + static_cast<std::ptrdiff_t>(range.first),
                          begin + static_cast<std::ptrdiff_t>(range.last));
    return part;
}

Part partOf(const Submission& whole, const Selection& selection)
{
    const auto items = itemsIn(whole, selection);
    Part part = partOf(whole, items.value_or(ItemRange{}));
    const auto footnote = whole.footnotes.find(selection.from.place.node);
    if (footnote != whole.footnotes.end())
        part.now.footnotes.insert(*footnote);
    return part;
}

Part partOf(const Submission& whole, const Caret& caret)
{
    return partOf(whole, Selection{.from = caret, .to = caret});
}

std::optional<TextPlace> placeBefore(const Submission& submission, const TextPlace& place)
{
    const std::vector<TextPlace> places = placesOf(submission, place.language);
    const auto found = std::ranges::find(places, place);
    if (found == places.end() || found == places.begin())
        return std::nullopt;
    return *(found - 1);
}

std::optional<TextPlace> placeAfter(const Submission& submission, const TextPlace& place)
{
    const std::vector<TextPlace> places = placesOf(submission, place.language);
    const auto found = std::ranges::find(places, place);
    if (found == places.end() || found + 1 == places.end())
        return std::nullopt;
    return *(found + 1);
}

Caret startOf(const TextPlace& place)
{
    return {.place = place};
}

Caret endOf(const Submission& submission, const TextPlace& place)
{
    return {.place = place, .position = length(textAt(submission, place))};
}

Caret startOf(const Item& item, Language language)
{
    std::optional<NodeId> first;
    visitTexts(item, [&](const NodeId& node, TextRole /*role*/, const Texts& /*texts*/) {
        if (!first)
            first = node;
    });
    return startOf(TextPlace{.node = first.value_or(NodeId{}), .language = language});
}

} // namespace aigaq::document
