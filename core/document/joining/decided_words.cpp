// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/joining/decided_words.h"

#include "core/document/joining/live.h"

#include <algorithm>

namespace aigaq::document {

namespace {

QByteArray bytesOf(const Wording& wording, const Slice& slice)
{
    QString characters;
    for (std::size_t i = slice.from; i < slice.to; ++i)
        characters += wording.words[i].characters;
    return characters.toUtf8();
}

} // namespace

DecidedWords::DecidedWords(const SideBySide& texts)
    : m_texts(texts), m_ruled(texts.ruler, texts.wordings), m_ofRuler(texts.ruler.words.size())
{
    for (const Place& place : m_ruled.places()) {
        addStableWords(place.ruler.from);
        addPlace(decide(place));
        m_rulerDone = place.ruler.to;
    }
    addStableWords(texts.ruler.words.size());
}

void DecidedWords::addStableWords(std::size_t upToRuler)
{
    for (; m_rulerDone < upToRuler; ++m_rulerDone) {
        m_ofRuler[m_rulerDone] = m_words.size();
        m_words.push_back({.head = 0, .word = *m_ruled.ofRuler(0, m_rulerDone), .place = {}});
    }
}

void DecidedWords::addPlace(DecidedPlace decided)
{
    decided.begin = m_words.size();
    const std::size_t head = decided.alternatives.front();
    const std::size_t first = decided.place.slices[head].from;
    for (std::size_t i = 0; i < decided.size(); ++i)
        m_words.push_back({.head = head, .word = first + i, .place = m_places.size()});
    m_places.push_back(std::move(decided));
}

DecidedPlace DecidedWords::decide(const Place& place) const
{
    const auto live = liveHeads(m_texts.heads, [&](std::size_t h, std::size_t g) {
        return !same(place, h, g) && same(place, h, m_texts.baseOf(h, g));
    });
    DecidedPlace decided{.place = place, .alternatives = {}};
    for (const std::size_t head : live) {
        const auto isSame = [&](std::size_t other) { return same(place, head, other); };
        if (std::ranges::none_of(decided.alternatives, isSame))
            decided.alternatives.push_back(head);
    }
    std::ranges::sort(decided.alternatives, {}, [&](std::size_t head) {
        return bytesOf(m_texts.wordings[head], place.slices[head]);
    });
    return decided;
}

bool DecidedWords::same(const Place& place, std::size_t a, std::size_t b) const
{
    const auto wordsOf = [&](std::size_t wording) {
        const Slice& slice = place.slices[wording];
        return std::span(m_texts.wordings[wording].words).subspan(slice.from, slice.size());
    };
    return std::ranges::equal(wordsOf(a), wordsOf(b), &Word::says);
}

bool DecidedWords::isOf(const DecidedPlace& decided, std::size_t wording) const
{
    return !decided.isConflict() && same(decided.place, decided.alternatives.front(), wording);
}

const Word* DecidedWords::counterpart(const ResultWord& result, std::size_t wording) const
{
    const std::vector<Word>& words = m_texts.wordings[wording].words;
    if (result.place) {
        const DecidedPlace& decided = m_places[*result.place];
        const std::vector<Slice>& slices = decided.place.slices;
        if (isOf(decided, wording))
            return &words[slices[wording].from + result.word - slices[result.head].from];
    }
    const auto ruler = m_ruled.onRuler(result.head, result.word);
    const auto word = ruler ? m_ruled.ofRuler(wording, *ruler) : std::nullopt;
    return word ? &words[*word] : nullptr;
}

const DecidedPlace* DecidedWords::placeOf(std::size_t wording, std::size_t word) const
{
    const auto found = std::ranges::find_if(m_places, [&](const DecidedPlace& decided) {
        return decided.place.slices[wording].contains(word);
    });
    return found == m_places.end() ? nullptr : &*found;
}

Gap DecidedWords::gapOf(std::size_t wording, const Gap& gap) const
{
    const auto inPlace = [&](const DecidedPlace& decided) {
        const std::size_t first = decided.place.slices[wording].from;
        return isOf(decided, wording) ? Gap{decided.begin + gap.word - first, gap.offset}
                                      : Gap{decided.begin + decided.size(), 0};
    };
    // An anchor clings to what stands before it, unless it hangs inside a word or begins the text.
    const bool begins = gap.word == 0;
    const std::size_t holder = gap.offset > 0 || begins ? gap.word : gap.word - 1;
    if (const DecidedPlace* decided = placeOf(wording, holder))
        return inPlace(*decided);
    if (begins && !m_places.empty() && m_places.front().begin == 0 && gap.offset == 0 &&
        m_places.front().place.slices[wording].from == 0)
        return inPlace(m_places.front()); // whose words are all gone here
    if (holder >= m_texts.wordings[wording].words.size())
        return {};
    const std::size_t result = m_ofRuler[m_ruled.onRuler(wording, holder).value()];
    return holder == gap.word ? Gap{result, gap.offset} : Gap{result + 1, 0};
}

} // namespace aigaq::document
