// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/items.h"
#include "core/document/editing/paragraphs.h"

#include <algorithm>
#include <iterator>

namespace aigaq::document {

namespace {

/// Moves what stands from this position on to the end of another list.
template <class Node>
void moveRest(std::vector<Node>& from, std::size_t position, std::vector<Node>& to)
{
    const auto first = from.begin() + static_cast<std::ptrdiff_t>(position);
    to.insert(to.end(), std::make_move_iterator(first), std::make_move_iterator(from.end()));
    from.erase(first, from.end());
}

/// The pair that takes over what stands in the other one from this spot on.
Pair takeRest(Pair& pair, const Spot& spot, QRandomGenerator& random)
{
    Pair rest = newPair(random);
    if (spot.list == List::Issue) {
        rest.issue.paragraphs.clear();
        moveRest(pair.issue.paragraphs, spot.index, rest.issue.paragraphs);
        std::swap(pair.question, rest.question);
    } else if (spot.list == List::Question) {
        rest.question.paragraphs.clear();
        moveRest(pair.question.paragraphs, spot.index, rest.question.paragraphs);
        std::swap(pair.question.subQuestions, rest.question.subQuestions);
    } else {
        moveRest(pair.question.subQuestions, spot.index, rest.question.subQuestions);
    }
    return rest;
}

/// Puts all paragraphs into the first half but for the empty ones, for which one of those that
/// remain stands in.
void joinHalves(std::vector<Paragraph>& half, std::vector<Paragraph>& next,
                std::map<NodeId, NodeId>& successors)
{
    moveRest(next, 0, half);
    const auto isEmpty = [](const Paragraph& paragraph) {
        return isEmptyEverywhere(paragraph.text);
    };
    const auto written = std::ranges::find_if_not(half, isEmpty);
    const NodeId kept = written == half.end() ? half.front().id : written->id;
    std::erase_if(half, [&](const Paragraph& paragraph) {
        const bool goes = paragraph.id != kept && isEmpty(paragraph);
        if (goes)
            successors.emplace(paragraph.id, kept);
        return goes;
    });
}

} // namespace

std::optional<Edited> splitPair(const Submission& submission, const Caret& caret,
                                QRandomGenerator& random)
{
    const auto found = spotOf(submission, caret);
    if (!found || found->item == 0 || found->list == List::Heading)
        return std::nullopt;
    Part part = partOf(submission, caret);
    const Halves halves = splitText(part.now, caret, random);
    const Spot spot = knownSpot(part.now, halves.second);
    Pair rest = takeRest(std::get<Pair>(part.now.items[spot.item - 1]), spot, random);
    const Caret after = insertPair(part.now, spot.item, std::move(rest), caret.place.language);
    return Edited{.edit = editOf(std::move(part)), .caret = after};
}

std::optional<Edited> joinPairs(const Submission& submission, const Caret& caret)
{
    const auto found = spotOf(submission, caret);
    if (!found || found->item == 0 || found->item == submission.items.size())
        return std::nullopt;
    Part part = partOf(submission, caret);
    const Spot spot = knownSpot(part.now, caret.place);
    auto* pair = std::get_if<Pair>(&part.now.items[spot.item - 1]);
    auto* next = std::get_if<Pair>(&part.now.items[spot.item]);
    if (pair == nullptr || next == nullptr)
        return std::nullopt;
    joinHalves(pair->issue.paragraphs, next->issue.paragraphs, part.successors);
    joinHalves(pair->question.paragraphs, next->question.paragraphs, part.successors);
    moveRest(next->question.subQuestions, 0, pair->question.subQuestions);
    removeItem(part.now, {.item = spot.item + 1});
    Caret after = caret;
    if (const auto successor = part.successors.find(caret.place.node);
        successor != part.successors.end())
        after = startOf(TextPlace{.node = successor->second, .language = caret.place.language});
    return Edited{.edit = editOf(std::move(part)), .caret = after};
}

} // namespace aigaq::document
