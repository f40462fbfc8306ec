// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/erase.h"

#include "core/document/editing/paragraphs.h"
#include "core/document/editing/texts_in_order.h"
#include "core/document/text_editing.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace aigaq::document {

namespace {

/// Erases a selection that spans several texts.
class Eraser {
public:
    Eraser(Part& part, const Selection& selection, FirstText firstText)
        : m_part(part), m_selection(selection), m_language(selection.from.place.language),
          m_stretches(stretchesOf(part.now, selection))
    {
        for (const Stretch& stretch : m_stretches) {
            if (isCovered(stretch))
                m_covered.insert(stretch.place.node);
        }
        if (firstText == FirstText::Stays)
            m_covered.erase(selection.from.place.node);
    }

    Caret erase()
    {
        const std::vector<TextPlace> places = placesOf(m_part.now, m_language);
        const Spot first = knownSpot(m_part.now, m_selection.from.place);
        const Spot last = knownSpot(m_part.now, m_selection.to.place);
        const bool joins = first.item == last.item && first.list == last.list &&
                           isOfParagraphs(first.list) && remains(m_selection.from.place) &&
                           remains(m_selection.to.place);
        const bool itemGoes = first.item > 0 && isCovered(m_part.now.items[first.item - 1]);
        eraseWords();
        removeCovered(first, last);
        if (!joins)
            return caretAmong(places, itemGoes);
        const Spot second = knownSpot(m_part.now, m_selection.to.place);
        return joinWithPrevious(m_part, second, m_language);
    }

private:
    [[nodiscard]] bool remains(const TextPlace& place) const
    {
        return !m_covered.contains(place.node);
    }

    /// Whether all of a node that can go is selected. One that is empty in this language counts as
    /// selected only where it stands between others or is empty in every language.
    [[nodiscard]] bool isCovered(const Stretch& stretch) const
    {
        if (stretch.place.role != TextRole::Text)
            return false;
        const bool atEdge =
            stretch.place == m_selection.from.place || stretch.place == m_selection.to.place;
        const Texts& texts = *textsAt(std::as_const(m_part.now), stretch.place);
        const qsizetype end = length(textIn(texts, m_language));
        return stretch.from == 0 && stretch.to == end &&
               (!atEdge || end > 0 || isEmptyEverywhere(texts));
    }

    void eraseWords()
    {
        for (const auto& [place, from, to] : m_stretches) {
            Texts& texts = *textsAt(m_part.now, place);
            setTextIn(texts, m_language, spliced(textIn(texts, m_language), from, to, {}));
        }
    }

    void removeCovered(const Spot& first, const Spot& last)
    {
        auto& items = m_part.now.items;
        const auto from =
            items.begin() + static_cast<std::ptrdiff_t>(std::max(first.item, 1UZ)) - 1;
        const auto to = items.begin() + static_cast<std::ptrdiff_t>(last.item);
        removeFrom(m_part.now.cover.introduction);
        const auto gone =
            std::remove_if(from, to, [this](const Item& item) { return isCovered(item); });
        std::for_each(from, gone, [this](Item& item) {
            if (auto* pair = std::get_if<Pair>(&item)) {
                removeFromHalf(pair->issue.paragraphs);
                removeFromHalf(pair->question.paragraphs);
                removeFrom(pair->question.subQuestions);
            }
        });
        items.erase(gone, to);
    }

    [[nodiscard]] bool isCovered(const Item& item) const
    {
        bool covered = true;
        visitTexts(item, [&](const NodeId& node, TextRole /*role*/, const Texts& /*texts*/) {
            covered = covered && m_covered.contains(node);
        });
        return covered;
    }

    void removeFrom(auto& nodes)
    {
        std::erase_if(nodes, [this](const auto& node) { return m_covered.contains(node.id); });
    }

    /// A half has at least one paragraph.
    void removeFromHalf(std::vector<Paragraph>& paragraphs)
    {
        const bool allCovered = std::ranges::all_of(
            paragraphs, [this](const auto& node) { return m_covered.contains(node.id); });
        if (allCovered && !paragraphs.empty())
            m_covered.erase(paragraphs.front().id);
        removeFrom(paragraphs);
    }

    /// In the first text; if that is gone in the last; if both are, at the nearest place below
    /// where an item went, above where a paragraph did.
    [[nodiscard]] Caret caretAmong(const std::vector<TextPlace>& places, bool itemWent) const
    {
        const auto isThere = [this](const TextPlace& place) {
            return spotOf(m_part.now, place).has_value();
        };
        if (isThere(m_selection.from.place))
            return m_selection.from;
        if (isThere(m_selection.to.place))
            return startOf(m_selection.to.place);
        const auto first = std::ranges::find(places, m_selection.from.place);
        const auto below = std::find_if(first, places.end(), isThere);
        if (itemWent && below != places.end())
            return startOf(*below);
        const auto above = std::ranges::find_if(
            std::views::reverse(std::ranges::subrange(places.begin(), first)), isThere);
        return endOf(m_part.now, *above);
    }

    Part& m_part;
    Selection m_selection;
    Language m_language;
    std::vector<Stretch> m_stretches;
    std::set<NodeId> m_covered; ///< nodes that go
};

} // namespace

Caret eraseSelection(Part& part, const Selection& selection, FirstText firstText)
{
    const auto& [from, to] = selection;
    if (from.place != to.place)
        return Eraser(part, selection, firstText).erase();
    Texts& texts = *textsAt(part.now, from.place);
    const Language language = from.place.language;
    setTextIn(texts, language, spliced(textIn(texts, language), from.position, to.position, {}));
    return from;
}

} // namespace aigaq::document
