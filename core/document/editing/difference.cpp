// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/difference.h"

#include "core/document/editing/texts_in_order.h"

#include <algorithm>
#include <set>

namespace aigaq::document {

namespace {

/// The ids of an item and of all that stands in it: two with the same ones differ in words alone.
std::vector<NodeId> idsIn(const Item& item)
{
    std::vector<NodeId> ids;
    if (const auto* pair = std::get_if<Pair>(&item)) {
        // The pair's own id between its halves, so that a paragraph that changes sides is noticed.
        for (const Paragraph& paragraph : pair->issue.paragraphs)
            ids.push_back(paragraph.id);
        ids.push_back(pair->id);
    }
    visitTexts(item, [&](const NodeId& node, TextRole, const Texts&) { ids.push_back(node); });
    return ids;
}

bool haveSameIds(const std::vector<Paragraph>& before, const std::vector<Paragraph>& after)
{
    return std::ranges::equal(before, after, {}, &Paragraph::id, &Paragraph::id);
}

std::optional<ItemExchange> exchangeOf(const std::vector<Item>& before,
                                       const std::vector<Item>& after)
{
    const auto same = [](const Item& a, const Item& b) { return idsIn(a) == idsIn(b); };
    const auto [from, fromAfter] = std::ranges::mismatch(before, after, same);
    auto to = before.end();
    auto toAfter = after.end();
    while (to != from && toAfter != fromAfter && same(*std::prev(to), *std::prev(toAfter))) {
        --to;
        --toAfter;
    }
    if (from == to && fromAfter == toAfter)
        return std::nullopt;
    return ItemExchange{.first = static_cast<std::size_t>(from - before.begin()),
                        .before = {from, to},
                        .after = {fromAfter, toAfter}};
}

/// Of nodes that the submission holds by id.
template <class Node>
std::map<NodeId, Exchange<std::optional<Node>>> exchanges(const std::map<NodeId, Node>& before,
                                                          const std::map<NodeId, Node>& after)
{
    std::map<NodeId, Exchange<std::optional<Node>>> exchanges;
    for (const auto& [id, node] : before) {
        const auto now = after.find(id);
        if (now == after.end())
            exchanges.emplace(id, Exchange<std::optional<Node>>{.before = node, .after = {}});
        else if (now->second != node && !std::is_same_v<Node, Footnote>) // those have texts alone
            exchanges.emplace(id,
                              Exchange<std::optional<Node>>{.before = node, .after = now->second});
    }
    for (const auto& [id, node] : after) {
        if (!before.contains(id))
            exchanges.emplace(id, Exchange<std::optional<Node>>{.before = {}, .after = node});
    }
    return exchanges;
}

/// Of the nodes that both states have, but for those of `exchanged`.
class TextDifferences {
public:
    TextDifferences(const Submission& before, const std::set<NodeId>& exchanged)
    {
        visit(before, [&](const NodeId& node, TextRole role, const Texts& texts) {
            if (!exchanged.contains(node))
                m_before.emplace(std::pair(node, role), &texts);
        });
    }

    [[nodiscard]] std::map<TextPlace, Exchange<Text>> to(const Submission& after) const
    {
        std::map<TextPlace, Exchange<Text>> changes;
        visit(after, [&](const NodeId& node, TextRole role, const Texts& now) {
            const auto then = m_before.find({node, role});
            if (then == m_before.end() || *then->second == now)
                return;
            for (const Language language : Language::all()) {
                const Text& before = textIn(*then->second, language);
                const Text& text = textIn(now, language);
                if (before != text)
                    changes.emplace(TextPlace{.node = node, .role = role, .language = language},
                                    Exchange<Text>{.before = before, .after = text});
            }
        });
        return changes;
    }

private:
    static void visit(const Submission& submission, const auto& visitor)
    {
        visitAllTexts(submission, visitor);
        for (const auto& [id, footnote] : submission.footnotes)
            visitor(id, TextRole::Text, footnote.text);
    }

    std::map<std::pair<NodeId, TextRole>, const Texts*> m_before; ///< of a state that outlives this
};

} // namespace

Edit difference(const Submission& before, const Submission& after)
{
    Edit edit{.items = exchangeOf(before.items, after.items),
              .footnotes = exchanges(before.footnotes, after.footnotes),
              .citations = exchanges(before.citations, after.citations),
              .sources = exchanges(before.sources, after.sources),
              .comments = exchanges(before.comments, after.comments)};
    const std::vector<Paragraph>& then = before.cover.introduction;
    const std::vector<Paragraph>& now = after.cover.introduction;
    if (!haveSameIds(then, now))
        edit.introduction = Exchange<std::vector<Paragraph>>{.before = then, .after = now};

    std::set<NodeId> exchanged;
    const auto add = [&](const NodeId& node, TextRole, const Texts&) { exchanged.insert(node); };
    if (edit.items) {
        for (const Item& item : edit.items->before)
            visitTexts(item, add);
        for (const Item& item : edit.items->after)
            visitTexts(item, add);
    }
    if (edit.introduction) {
        visitTextsOf(edit.introduction->before, add);
        visitTextsOf(edit.introduction->after, add);
    }
    edit.texts = TextDifferences(before, exchanged).to(after);
    return edit;
}

} // namespace aigaq::document
