// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/part.h"
#include "core/document/editing/texts_in_order.h"

#include <algorithm>
#include <ranges>
#include <set>
#include <span>

namespace aigaq::document {

namespace {

/// Collects the ids that anchors of one kind name.
template <class Anchor>
struct AnchorCollector {
    std::set<NodeId> named;

    void operator()(const NodeId& /*node*/, TextRole /*role*/, const Texts& texts) { add(texts); }
    void add(const Texts& texts)
    {
        for (const Text& text : texts | std::views::values) {
            for (const Inline& part : text.inlines()) {
                if (const auto* anchor = std::get_if<Anchor>(&part))
                    named.insert(idOf(*anchor));
            }
        }
    }

private:
    static const NodeId& idOf(const NoteMark& mark) { return mark.note; }
    static const NodeId& idOf(const CitationMark& mark) { return mark.citation; }
};

class Comparison {
public:
    explicit Comparison(Part part) : m_part(std::move(part)) {}

    Edit edit() &&
    {
        if (!m_part.successors.empty())
            nameSuccessors();
        compareCover();
        compareItems();
        compareFootnotes();
        removeUnmarkedFootnotes();
        removeUnmadeCitations();
        compareAdded(m_part.now.citations, m_edit.citations);
        compareAdded(m_part.now.sources, m_edit.sources);
        if (!m_part.successors.empty())
            nameSuccessorsElsewhere();
        return std::move(m_edit);
    }

private:
    void compareTexts(const NodeId& node, TextRole role, const Texts& before, const Texts& after)
    {
        for (const Language language : Language::all()) {
            const Text& was = textIn(before, language);
            const Text& is = textIn(after, language);
            if (was != is)
                m_edit.texts.insert_or_assign({.node = node, .role = role, .language = language},
                                              Exchange<Text>{.before = was, .after = is});
        }
    }

    void compareNodes(const auto& before, const auto& after)
    {
        for (std::size_t i = 0; i < before.size(); ++i)
            compareTexts(before[i].id, TextRole::Text, before[i].text, after[i].text);
    }

    static bool sameNodes(const auto& before, const auto& after)
    {
        return std::ranges::equal(
            before, after, {}, [](const auto& node) { return node.id; },
            [](const auto& node) { return node.id; });
    }

    void compareCover()
    {
        const Cover& before = m_part.whole->cover;
        const Cover& after = m_part.now.cover;
        compareTexts(m_part.whole->id, TextRole::Title, before.title, after.title);
        compareTexts(m_part.whole->id, TextRole::Framework, before.framework, after.framework);
        for (std::size_t i = 0; i < before.organisations.size(); ++i)
            compareTexts(before.organisations[i].id, TextRole::Name, before.organisations[i].name,
                         after.organisations[i].name);
        if (sameNodes(before.introduction, after.introduction))
            compareNodes(before.introduction, after.introduction);
        else
            m_edit.introduction = {.before = before.introduction, .after = after.introduction};
    }

    [[nodiscard]] std::span<const Item> itemsBefore() const
    {
        const auto [first, last] = m_part.range;
        return std::span(m_part.whole->items).subspan(first, last - first);
    }

    static bool sameShape(const Item& before, const Item& after)
    {
        if (before.index() != after.index())
            return false;
        if (const auto* heading = std::get_if<Heading>(&before))
            return heading->id == std::get<Heading>(after).id;
        const Pair& was = std::get<Pair>(before);
        const Pair& is = std::get<Pair>(after);
        return was.id == is.id && sameNodes(was.issue.paragraphs, is.issue.paragraphs) &&
               sameNodes(was.question.paragraphs, is.question.paragraphs) &&
               sameNodes(was.question.subQuestions, is.question.subQuestions);
    }

    void compareItem(const Item& before, const Item& after)
    {
        if (const auto* heading = std::get_if<Heading>(&before)) {
            compareTexts(heading->id, TextRole::Text, heading->text, std::get<Heading>(after).text);
            return;
        }
        const Pair& was = std::get<Pair>(before);
        const Pair& is = std::get<Pair>(after);
        compareNodes(was.issue.paragraphs, is.issue.paragraphs);
        compareNodes(was.question.paragraphs, is.question.paragraphs);
        compareNodes(was.question.subQuestions, is.question.subQuestions);
    }

    void compareItems()
    {
        const std::span<const Item> before = itemsBefore();
        const std::span<const Item> after = m_part.now.items;
        if (std::ranges::equal(before, after, sameShape)) {
            for (std::size_t i = 0; i < before.size(); ++i)
                compareItem(before[i], after[i]);
            return;
        }
        const auto [start, startAfter] = std::ranges::mismatch(before, after);
        const auto alike = std::ranges::mismatch(
            std::views::reverse(std::ranges::subrange(start, before.end())),
            std::views::reverse(std::ranges::subrange(startAfter, after.end())));
        m_edit.items = {.first =
                            m_part.range.first + static_cast<std::size_t>(start - before.begin()),
                        .before = std::vector(start, alike.in1.base()),
                        .after = std::vector(startAfter, alike.in2.base())};
    }

    void compareFootnotes()
    {
        const auto& before = m_part.whole->footnotes;
        for (const auto& [id, footnote] : m_part.now.footnotes) {
            const auto found = before.find(id);
            if (found == before.end())
                m_edit.footnotes[id].after = footnote;
            else
                compareTexts(id, TextRole::Text, found->second.text, footnote.text);
        }
    }

    static void compareAdded(const auto& nodes, auto& exchanges)
    {
        for (const auto& [id, node] : nodes)
            exchanges[id].after = node;
    }

    [[nodiscard]] std::set<NodeId> lostMarks() const
    {
        AnchorCollector<NoteMark> before;
        visitCoverTexts(*m_part.whole, before);
        for (const Item& item : itemsBefore())
            visitTexts(item, before);
        AnchorCollector<NoteMark> after;
        visitAllTexts(m_part.now, after);
        std::set<NodeId> lost;
        std::ranges::set_difference(before.named, after.named, std::inserter(lost, lost.end()));
        return lost;
    }

    /// Calls `visit` for the items that are no part of this.
    void visitOtherItems(auto&& visit) const
    {
        const std::vector<Item>& items = m_part.whole->items;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i < m_part.range.first || i >= m_part.range.last)
                visitTexts(items[i], visit);
        }
    }

    void removeUnmarkedFootnotes()
    {
        const std::set<NodeId> lost = lostMarks();
        if (lost.empty())
            return;
        AnchorCollector<NoteMark> elsewhere;
        visitOtherItems(elsewhere);
        for (const NodeId& id : lost) {
            const auto footnote = m_part.whole->footnotes.find(id);
            if (footnote != m_part.whole->footnotes.end() && !elsewhere.named.contains(id))
                m_edit.footnotes[id].before = footnote->second;
        }
    }

    [[nodiscard]] bool isRemoved(const NodeId& footnote) const
    {
        const auto found = m_edit.footnotes.find(footnote);
        return found != m_edit.footnotes.end() && !found->second.after;
    }

    void removeUnmadeCitations()
    {
        AnchorCollector<CitationMark> before;
        AnchorCollector<CitationMark> after;
        for (const auto& [id, footnote] : m_part.whole->footnotes) {
            if (isRemoved(id) || m_part.now.footnotes.contains(id))
                before.add(footnote.text);
        }
        if (before.named.empty())
            return;
        for (const auto& [id, footnote] : m_part.whole->footnotes) {
            if (!isRemoved(id) && !m_part.now.footnotes.contains(id))
                after.add(footnote.text);
        }
        for (const Footnote& footnote : m_part.now.footnotes | std::views::values)
            after.add(footnote.text);
        for (const NodeId& id : before.named) {
            const auto citation = m_part.whole->citations.find(id);
            if (citation != m_part.whole->citations.end() && !after.named.contains(id))
                m_edit.citations[id].before = citation->second;
        }
    }

    /// The text with references to what went naming what took its place.
    [[nodiscard]] Text withSuccessors(const Text& text) const
    {
        Text renamed;
        for (const Inline& part : text.inlines()) {
            if (const auto* reference = std::get_if<CrossReference>(&part))
                renamed.append(CrossReference{successorOf(reference->target)});
            else
                std::visit([&](const auto& value) { renamed.append(value); }, part);
        }
        return renamed;
    }

    [[nodiscard]] NodeId successorOf(NodeId id) const
    {
        for (auto next = m_part.successors.find(id); next != m_part.successors.end();
             next = m_part.successors.find(id))
            id = next->second;
        return id;
    }

    void nameSuccessors()
    {
        const auto rename = [this](const NodeId& /*node*/, TextRole /*role*/, Texts& texts) {
            for (Text& text : texts | std::views::values)
                text = withSuccessors(text);
        };
        visitAllTexts(m_part.now, rename);
        for (Footnote& footnote : m_part.now.footnotes | std::views::values)
            rename(footnote.id, TextRole::Text, footnote.text);
    }

    void nameSuccessorsElsewhere()
    {
        const auto rename = [this](const NodeId& node, TextRole role, const Texts& texts) {
            for (const auto& [language, text] : texts) {
                const TextPlace place{.node = node, .role = role, .language = language};
                const Text renamed = withSuccessors(text);
                if (renamed != text)
                    m_edit.texts.insert({place, {.before = text, .after = renamed}});
            }
        };
        visitOtherItems(rename);
        for (const auto& [id, footnote] : m_part.whole->footnotes) {
            if (!isRemoved(id) && !m_part.now.footnotes.contains(id))
                rename(id, TextRole::Text, footnote.text);
        }
    }

    Part m_part;
    Edit m_edit;
};

} // namespace

Edit editOf(Part part)
{
    return Comparison(std::move(part)).edit();
}

} // namespace aigaq::document
