// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/enter.h"

#include "core/document/editing/paragraphs.h"
#include "core/document/text_editing.h"

#include <algorithm>

namespace aigaq::document {

namespace {

/// One press of Enter: works on the part around the caret and answers where the caret goes.
class Enter {
public:
    Enter(const Submission& submission, const Caret& caret, const Spot& spot,
          QRandomGenerator& random)
        : m_part(partFor(submission, caret, spot)), m_caret(caret),
          m_language(caret.place.language), m_spot(knownSpot(m_part.now, caret.place)),
          m_end(length(textAt(m_part.now, caret.place))), m_random(random)
    {
    }

    Edited press() &&
    {
        const Caret caret = act();
        return {.edit = editOf(std::move(m_part)), .caret = caret};
    }

private:
    /// From the introduction Enter can lead to the first pair, so what stands above it belongs to
    /// the part.
    static Part partFor(const Submission& submission, const Caret& caret, const Spot& spot)
    {
        if (spot.list != List::Introduction)
            return partOf(submission, caret);
        const auto pair = std::ranges::find_if(
            submission.items, [](const Item& item) { return std::holds_alternative<Pair>(item); });
        const auto last = static_cast<std::size_t>(pair - submission.items.begin());
        return partOf(submission, ItemRange{.last = last});
    }

    Caret act()
    {
        switch (m_spot.list) {
        case List::Title:
            return {.place = {.node = m_caret.place.node,
                              .role = TextRole::Framework,
                              .language = m_language}};
        case List::Framework:
        case List::Organisations:
            return toIntroduction();
        case List::Introduction:
            return isEmpty() && isLast() ? leave() : split();
        case List::Heading:
            return inHeading();
        case List::Issue:
            if (isAtStart() && m_spot.index == 0) {
                insertPair(now(), m_spot.item - 1, newPair(m_random), m_language);
                return m_caret;
            }
            return inHalf();
        case List::Question:
            if (isAtStart() && m_spot.index == 0) {
                appendParagraph(now(), {.item = m_spot.item, .list = List::Issue}, m_language,
                                m_random);
                return m_caret;
            }
            return inHalf();
        case List::SubQuestions:
            return isEmpty() ? leave() : split();
        case List::Footnote:
            break;
        }
        return m_caret;
    }

    Submission& now() { return m_part.now; }
    Pair& pair() { return std::get<Pair>(now().items[m_spot.item - 1]); }
    [[nodiscard]] TextPlace placeOf(const auto& node) const
    {
        return {.node = node.id, .language = m_language};
    }

    [[nodiscard]] bool isEmpty() const { return m_end == 0; }
    [[nodiscard]] bool isAtStart() const { return m_caret.position == 0 && !isEmpty(); }
    [[nodiscard]] bool isAtEnd() const { return m_caret.position == m_end; }
    [[nodiscard]] bool isLast() const
    {
        return withList(m_part.now, m_spot,
                        [this](const auto& list) { return m_spot.index + 1 == list.size(); });
    }

    Caret split() { return startOf(splitText(now(), m_caret, m_random).second); }

    Caret toIntroduction()
    {
        const auto& introduction = now().cover.introduction;
        if (introduction.empty())
            appendParagraph(now(), {.list = List::Introduction}, m_language, m_random);
        return startOf(placeOf(introduction.front()));
    }

    Caret inHeading()
    {
        if (isAtStart()) {
            insertPair(now(), m_spot.item - 1, newPair(m_random), m_language);
            return m_caret;
        }
        const std::size_t below = m_spot.item;
        const bool pairFollows =
            below < now().items.size() && std::holds_alternative<Pair>(now().items[below]);
        if (isAtEnd() && pairFollows)
            return startOf(now().items[below], m_language);
        auto& heading = std::get<Heading>(now().items[m_spot.item - 1]);
        const Text text = textIn(heading.text, m_language);
        setTextIn(heading.text, m_language, slice(text, 0, m_caret.position));
        const Text rest = slice(text, m_caret.position, m_end);
        return insertPair(now(), below, pairWithIssue(rest, m_language, m_random), m_language);
    }

    Caret inHalf()
    {
        if (!isAtEnd() || !isLast())
            return split();
        if (isEmpty() && m_spot.index > 0)
            return leave();
        return goOn();
    }

    /// Away from an empty paragraph.
    Caret leave()
    {
        const Texts* texts = textsAt(std::as_const(now()), m_caret.place);
        const bool goes = isEmptyEverywhere(*texts);
        const bool last = isLast();
        const std::size_t next = m_spot.index + (goes ? 0 : 1);
        if (goes)
            removeParagraph(now(), m_spot);
        return last ? goOn() : startOf(placeOf(pair().question.subQuestions[next]));
    }

    /// To what follows the list that the caret is in.
    Caret goOn()
    {
        if (m_spot.list == List::Introduction)
            return toFirstPair();
        if (m_spot.list == List::Issue)
            return startOf(placeOf(pair().question.paragraphs.front()));
        if (m_spot.list == List::Question && !pair().question.subQuestions.empty())
            return startOf(placeOf(pair().question.subQuestions.front()));
        return insertPair(now(), m_spot.item, newPair(m_random), m_language);
    }

    Caret toFirstPair()
    {
        const std::vector<Item>& items = now().items;
        const auto first = std::ranges::find_if(
            items, [](const Item& item) { return std::holds_alternative<Pair>(item); });
        if (first != items.end())
            return startOf(*first, m_language);
        return insertPair(now(), items.size(), newPair(m_random), m_language);
    }

    Part m_part;
    Caret m_caret;
    Language m_language;
    Spot m_spot; ///< in the part
    qsizetype m_end;
    QRandomGenerator& m_random;
};

} // namespace

std::optional<Edited> enter(const Submission& submission, const Caret& caret,
                            QRandomGenerator& random)
{
    const auto spot = spotOf(submission, caret);
    if (!spot || spot->list == List::Footnote)
        return std::nullopt;
    return Enter(submission, caret, *spot, random).press();
}

std::optional<Edited> startContinuation(const Submission& submission, const Caret& caret,
                                        QRandomGenerator& random)
{
    const auto spot = spotOf(submission, caret);
    if (!spot || !isOfParagraphs(spot->list))
        return std::nullopt;
    Part part = partOf(submission, caret);
    const Halves halves = splitText(part.now, caret, random);
    return Edited{.edit = editOf(std::move(part)), .caret = startOf(halves.second)};
}

} // namespace aigaq::document
