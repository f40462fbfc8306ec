// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/pasted_texts.h"

#include "core/document/editing/texts_in_order.h"

#include <algorithm>
#include <ranges>

namespace aigaq::document {

namespace {

template <class Node>
const Node* find(const std::map<NodeId, Node>& nodes, const NodeId& id)
{
    const auto found = nodes.find(id);
    return found == nodes.end() ? nullptr : &found->second;
}

bool holds(const Text& text, const Inline& anchor)
{
    return std::ranges::contains(text.inlines(), anchor);
}

class Pasting {
public:
    Pasting(Part& part, const Excerpt& excerpt, const TextPlace& place, QRandomGenerator& random)
        : m_part(part), m_excerpt(excerpt), m_language(place.language),
          m_inFootnote(place.node.kind() == NodeKind::Footnote), m_random(random)
    {
    }

    Text pasted(const Text& text) { return m_inFootnote ? inFootnote(text) : inBody(text); }

private:
    Text inBody(const Text& text)
    {
        Text pasted;
        for (const Inline& part : text.inlines()) {
            if (const auto* mark = std::get_if<NoteMark>(&part)) {
                if (const auto note = noteFor(mark->note))
                    pasted.append(NoteMark{*note});
            } else if (const auto* run = std::get_if<Run>(&part)) {
                pasted.append(*run);
            } else if (const auto* reference = std::get_if<CrossReference>(&part)) {
                pasted.append(*reference);
            }
        }
        return pasted;
    }

    Text inFootnote(const Text& text)
    {
        Text pasted;
        for (const Inline& part : text.inlines()) {
            if (const auto* mark = std::get_if<CitationMark>(&part)) {
                if (const auto citation = citationFor(mark->citation))
                    pasted.append(CitationMark{*citation});
            } else if (const auto* run = std::get_if<Run>(&part)) {
                pasted.append(*run);
            } else if (const auto* reference = std::get_if<CrossReference>(&part)) {
                pasted.append(*reference);
            }
        }
        return pasted;
    }

    /// The footnote that a pasted mark is to name.
    std::optional<NodeId> noteFor(const NodeId& id)
    {
        const Footnote* own = find(m_part.whole->footnotes, id);
        const bool free = m_marked.insert(id).second && !isMarked(id);
        if (own != nullptr && free)
            return id;
        const Footnote* footnote = own != nullptr ? own : find(m_excerpt.footnotes, id);
        if (footnote == nullptr)
            return std::nullopt;
        Footnote added{.id = free ? id : newNodeId(NodeKind::Footnote, m_random)};
        m_citations.clear(); // each footnote makes citations of its own
        for (const auto& [language, text] : footnote->text)
            setTextIn(added.text, language, inFootnote(text));
        m_part.now.footnotes.insert_or_assign(added.id, added);
        return added.id;
    }

    /// Whether the footnote has a mark in this language, besides those that are being pasted.
    [[nodiscard]] bool isMarked(const NodeId& note) const
    {
        bool marked = false;
        const auto look = [&](const NodeId& /*node*/, TextRole /*role*/, const Texts& texts) {
            marked = marked || holds(textIn(texts, m_language), NoteMark{note});
        };
        visitAllTexts(m_part.now, look);
        const std::vector<Item>& items = m_part.whole->items;
        for (std::size_t i = 0; i < items.size() && !marked; ++i) {
            if (i < m_part.range.first || i >= m_part.range.last)
                visitTexts(items[i], look);
        }
        return marked;
    }

    /// The citation that a pasted mark is to name: one use of a source each.
    std::optional<NodeId> citationFor(const NodeId& id)
    {
        const Citation* own = find(m_part.whole->citations, id);
        const Citation* citation = own != nullptr ? own : find(m_excerpt.citations, id);
        if (citation == nullptr)
            return std::nullopt;
        const auto made = m_citations.find(id);
        if (made != m_citations.end())
            return made->second;
        if (find(m_part.whole->sources, citation->source) == nullptr) {
            const Source* source = find(m_excerpt.sources, citation->source);
            if (source == nullptr)
                return std::nullopt;
            m_part.now.sources.emplace(source->id, *source);
        }
        Citation added = *citation;
        if (own != nullptr)
            added.id = newNodeId(NodeKind::Citation, m_random);
        m_part.now.citations.insert_or_assign(added.id, added);
        m_citations.emplace(id, added.id);
        return added.id;
    }

    Part& m_part;
    const Excerpt& m_excerpt;
    Language m_language;
    bool m_inFootnote;
    QRandomGenerator& m_random;
    std::set<NodeId> m_marked;
    std::map<NodeId, NodeId> m_citations; ///< pasted as
};

} // namespace

std::vector<Text> pastedTexts(Part& part, const Excerpt& excerpt, const TextPlace& place,
                              QRandomGenerator& random)
{
    Pasting pasting(part, excerpt, place, random);
    std::vector<Text> texts;
    for (const Text& paragraph : excerpt.paragraphs)
        texts.push_back(pasting.pasted(paragraph));
    if (texts.empty())
        texts.emplace_back();
    return texts;
}

} // namespace aigaq::document
