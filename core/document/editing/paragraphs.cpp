// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/paragraphs.h"

#include "core/document/editing/texts_in_order.h"
#include "core/document/text_editing.h"

#include <algorithm>
#include <ranges>

namespace aigaq::document {

namespace {

auto at(auto& list, std::size_t index)
{
    return list.begin() + static_cast<std::ptrdiff_t>(index);
}

Paragraph emptyLike(const Paragraph& /*other*/, QRandomGenerator& random)
{
    return {.id = newNodeId(NodeKind::Paragraph, random)};
}

SubQuestion emptyLike(const SubQuestion& /*other*/, QRandomGenerator& random)
{
    return {.id = newNodeId(NodeKind::SubQuestion, random)};
}

/// Adds one text to another in every language, with a space between but in this one.
void addTexts(Texts& texts, const Texts& more, Language gluedIn)
{
    for (const auto& [language, addition] : more) {
        Text joined = textIn(texts, language);
        if (language != gluedIn && !joined.isEmpty() && !addition.isEmpty())
            joined.append(Run{.text = QStringLiteral(" ")});
        joined.append(addition);
        setTextIn(texts, language, joined);
    }
}

} // namespace

bool isEmptyEverywhere(const Texts& texts)
{
    return std::ranges::all_of(texts | std::views::values, &Text::isEmpty);
}

bool isEmptyEverywhere(const Item& item)
{
    bool empty = true;
    visitTexts(item, [&](const NodeId& /*node*/, TextRole /*role*/, const Texts& texts) {
        empty = empty && isEmptyEverywhere(texts);
    });
    return empty;
}

Halves splitText(Submission& now, const Caret& caret, QRandomGenerator& random)
{
    const Language language = caret.place.language;
    const Spot spot = knownSpot(now, caret.place);
    return withList(now, spot, [&](auto& list) -> Halves {
        auto node = at(list, spot.index);
        auto fresh = emptyLike(*node, random);
        const Text text = textIn(node->text, language);
        if (caret.position == 0 && !text.isEmpty()) {
            node = list.insert(node, fresh);
        } else {
            setTextIn(node->text, language, slice(text, 0, caret.position));
            setTextIn(fresh.text, language, slice(text, caret.position, length(text)));
            node = list.insert(node + 1, fresh) - 1;
        }
        return {.first = {.node = node->id, .language = language},
                .second = {.node = (node + 1)->id, .language = language}};
    });
}

Caret joinWithPrevious(Part& part, const Spot& spot, Language language)
{
    return withList(part.now, spot, [&](auto& list) -> Caret {
        auto& previous = list[spot.index - 1];
        const auto& node = list[spot.index];
        const Caret meeting{.place = {.node = previous.id, .language = language},
                            .position = length(textIn(previous.text, language))};
        addTexts(previous.text, node.text, language);
        part.successors.emplace(node.id, previous.id);
        list.erase(at(list, spot.index));
        return meeting;
    });
}

void removeParagraph(Submission& now, const Spot& spot)
{
    withList(now, spot, [&](auto& list) { list.erase(at(list, spot.index)); });
}

void removeItem(Submission& now, const Spot& spot)
{
    now.items.erase(at(now.items, spot.item - 1));
}

TextPlace appendParagraph(Submission& now, const Spot& list, Language language,
                          QRandomGenerator& random)
{
    return withList(now, list, [&](auto& nodes) -> TextPlace {
        using Node = std::remove_cvref_t<decltype(nodes)>::value_type;
        nodes.push_back(emptyLike(Node{}, random));
        return {.node = nodes.back().id, .language = language};
    });
}

Caret insertPair(Submission& now, std::size_t position, Pair pair, Language language)
{
    const auto inserted = now.items.insert(at(now.items, position), std::move(pair));
    return startOf(*inserted, language);
}

Pair pairWithIssue(const Text& words, Language language, QRandomGenerator& random)
{
    Pair pair = newPair(random);
    setTextIn(pair.issue.paragraphs.front().text, language, words);
    return pair;
}

} // namespace aigaq::document
