// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/items.h"

#include "core/document/editing/paragraphs.h"
#include "core/document/editing/texts_in_order.h"

#include <algorithm>

namespace aigaq::document {

namespace {

/// The spot of a caret, if it is in the text from title to last question.
std::optional<Spot> spotInText(const Submission& submission, const Caret& caret)
{
    auto spot = spotOf(submission, caret);
    if (spot && spot->list == List::Footnote)
        spot.reset();
    return spot;
}

auto at(std::vector<Item>& items, std::size_t position)
{
    return items.begin() + static_cast<std::ptrdiff_t>(position);
}

std::size_t positionAt(const Part& part, std::size_t positionInWhole)
{
    return positionInWhole - part.range.first;
}

std::optional<Edited> insertItem(const Submission& submission, std::size_t position, Item item,
                                 Language language)
{
    Part part = partOf(submission, ItemRange{.first = position, .last = position});
    const Caret caret = startOf(item, language);
    part.now.items.insert(at(part.now.items, positionAt(part, position)), std::move(item));
    return Edited{.edit = editOf(std::move(part)), .caret = caret};
}

/// Above the item that a caret is in.
std::size_t positionAbove(const Spot& spot)
{
    return spot.item == 0 ? 0 : spot.item - 1;
}

} // namespace

std::optional<ItemRange> itemsIn(const Submission& submission, const Selection& selection)
{
    const auto from = spotOf(submission, selection.from.place);
    const auto to = spotOf(submission, selection.to.place);
    if (!from || !to || to->item == 0)
        return std::nullopt;
    return ItemRange{.first = positionAbove(*from), .last = to->item};
}

std::optional<Edited> insertPairAfter(const Submission& submission, const Caret& caret,
                                      QRandomGenerator& random)
{
    const auto spot = spotInText(submission, caret);
    if (!spot)
        return std::nullopt;
    return insertItem(submission, spot->item, newPair(random), caret.place.language);
}

std::optional<Edited> insertPairBefore(const Submission& submission, const Caret& caret,
                                       QRandomGenerator& random)
{
    const auto spot = spotInText(submission, caret);
    if (!spot)
        return std::nullopt;
    return insertItem(submission, positionAbove(*spot), newPair(random), caret.place.language);
}

std::optional<Edited> insertHeading(const Submission& submission, const Caret& caret,
                                    QRandomGenerator& random)
{
    const auto spot = spotInText(submission, caret);
    if (!spot)
        return std::nullopt;
    return insertItem(submission, positionAbove(*spot),
                      Heading{.id = newNodeId(NodeKind::Heading, random)}, caret.place.language);
}

std::optional<Edited> deleteItems(const Submission& submission, ItemRange range, Language language)
{
    if (range.first >= range.last || range.last > submission.items.size())
        return std::nullopt;
    Part part = partOf(submission, range);
    auto& items = part.now.items;
    const auto next = items.erase(at(items, positionAt(part, range.first)),
                                  at(items, positionAt(part, range.last)));
    Caret caret;
    if (next != items.end())
        caret = startOf(*next, language);
    else
        caret = endOf(part.now, placesOf(part.now, language).back());
    return Edited{.edit = editOf(std::move(part)), .caret = caret};
}

std::optional<Edited> moveItems(const Submission& submission, ItemRange range, std::size_t to,
                                Language language)
{
    const std::size_t size = submission.items.size();
    const bool stays = to >= range.first && to <= range.last;
    if (range.first >= range.last || range.last > size || to > size || stays)
        return std::nullopt;
    const Caret caret = startOf(submission.items[range.first], language);
    Part part = partOf(submission, ItemRange{.first = std::min(range.first, to),
                                             .last = std::max(range.last, to)});
    auto& items = part.now.items;
    const auto first = at(items, positionAt(part, range.first));
    const auto last = at(items, positionAt(part, range.last));
    const auto target = at(items, positionAt(part, to));
    if (target < first)
        std::rotate(target, first, last);
    else
        std::rotate(first, last, target);
    return Edited{.edit = editOf(std::move(part)), .caret = caret};
}

std::optional<Edited> moveItemsUp(const Submission& submission, const Selection& selection)
{
    const auto range = itemsIn(submission, selection);
    if (!range || range->first == 0)
        return std::nullopt;
    auto moved = moveItems(submission, *range, range->first - 1, selection.to.place.language);
    if (moved)
        moved->caret = selection.to;
    return moved;
}

std::optional<Edited> moveItemsDown(const Submission& submission, const Selection& selection)
{
    const auto range = itemsIn(submission, selection);
    if (!range || range->last >= submission.items.size())
        return std::nullopt;
    auto moved = moveItems(submission, *range, range->last + 1, selection.to.place.language);
    if (moved)
        moved->caret = selection.to;
    return moved;
}

} // namespace aigaq::document
