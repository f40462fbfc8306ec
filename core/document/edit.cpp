// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"

#include "core/document/editing/spot.h"
#include "core/document/editing/texts_in_order.h"

#include <algorithm>

namespace aigaq::document {

namespace {

/// The Texts at a spot; `submission` may be const.
auto* textsOf(auto& submission, const TextPlace& place, const Spot& spot)
{
    switch (spot.list) {
    case List::Title:
        return &submission.cover.title;
    case List::Framework:
        return &submission.cover.framework;
    case List::Organisations:
        return &submission.cover.organisations[spot.index].name;
    case List::Heading:
        return &std::get<Heading>(submission.items[spot.item - 1]).text;
    case List::Footnote:
        return &submission.footnotes.find(place.node)->second.text;
    case List::Introduction:
    case List::Issue:
    case List::Question:
    case List::SubQuestions:
        return withList(submission, spot, [&](auto& list) { return &list[spot.index].text; });
    }
    Q_UNREACHABLE_RETURN(&submission.cover.title);
}

void exchangeNodes(auto& nodes, const auto& exchanges)
{
    for (const auto& [id, exchange] : exchanges) {
        Q_ASSERT(nodes.contains(id) == exchange.before.has_value());
        if (exchange.after)
            nodes.insert_or_assign(id, *exchange.after);
        else
            nodes.erase(id);
    }
}

void exchangeItems(std::vector<Item>& items, const ItemExchange& exchange)
{
    Q_ASSERT(exchange.first + exchange.before.size() <= items.size());
    const auto first = items.begin() + static_cast<std::ptrdiff_t>(exchange.first);
    const auto last = first + static_cast<std::ptrdiff_t>(exchange.before.size());
    Q_ASSERT(std::equal(first, last, exchange.before.begin()));
    const auto common =
        static_cast<std::ptrdiff_t>(std::min(exchange.before.size(), exchange.after.size()));
    std::copy_n(exchange.after.begin(), common, first);
    items.erase(first + common, last);
    items.insert(first + common, exchange.after.begin() + common, exchange.after.end());
}

} // namespace

const Texts* textsAt(const Submission& submission, const TextPlace& place)
{
    const auto spot = spotOf(submission, place);
    return spot ? textsOf(submission, place, *spot) : nullptr;
}

Texts* textsAt(Submission& submission, const TextPlace& place)
{
    const auto spot = spotOf(submission, place);
    return spot ? textsOf(submission, place, *spot) : nullptr;
}

const Text& textAt(const Submission& submission, const TextPlace& place)
{
    static const Texts none;
    const Texts* texts = textsAt(submission, place);
    return textIn(texts == nullptr ? none : *texts, place.language);
}

std::vector<TextPlace> placesOf(const Submission& submission, Language language)
{
    std::vector<TextPlace> places;
    visitAllTexts(submission, [&](const NodeId& node, TextRole role, const Texts& /*texts*/) {
        places.push_back({.node = node, .role = role, .language = language});
    });
    return places;
}

bool isEmpty(const Edit& edit)
{
    return edit == Edit{};
}

void apply(Submission& submission, const Edit& edit)
{
    for (const auto& [place, exchange] : edit.texts) {
        Texts* texts = textsAt(submission, place);
        Q_ASSERT(texts != nullptr && textIn(*texts, place.language) == exchange.before);
        setTextIn(*texts, place.language, exchange.after);
    }
    if (edit.items)
        exchangeItems(submission.items, *edit.items);
    if (edit.introduction) {
        Q_ASSERT(submission.cover.introduction == edit.introduction->before);
        submission.cover.introduction = edit.introduction->after;
    }
    exchangeNodes(submission.footnotes, edit.footnotes);
    exchangeNodes(submission.citations, edit.citations);
    exchangeNodes(submission.sources, edit.sources);
    exchangeNodes(submission.comments, edit.comments);
}

Edit reversed(Edit edit)
{
    const auto reverse = [](auto& exchange) { std::swap(exchange.before, exchange.after); };
    const auto reverseAll = [&](auto& exchanges) {
        for (auto& [key, exchange] : exchanges)
            reverse(exchange);
    };
    reverseAll(edit.texts);
    reverseAll(edit.footnotes);
    reverseAll(edit.citations);
    reverseAll(edit.sources);
    reverseAll(edit.comments);
    if (edit.items)
        reverse(*edit.items);
    if (edit.introduction)
        reverse(*edit.introduction);
    return edit;
}

} // namespace aigaq::document
