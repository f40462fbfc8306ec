// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/joining/places.h"

#include "core/document/alignment.h"
#include "core/document/words.h"

#include <algorithm>

namespace aigaq::document {

namespace {

/// What is aligned. An opaque word must not meet a written one: U+FFFC is in no text.
QString aligningName(const Word& word)
{
    return word.isOpaque ? QChar(u'\uFFFC') + word.characters : word.characters;
}

std::vector<QString> aligningNames(const Wording& wording)
{
    std::vector<QString> names;
    names.reserve(wording.words.size());
    std::ranges::transform(wording.words, std::back_inserter(names), aligningName);
    return names;
}

bool isSpaceWord(const Word& word)
{
    return !word.isOpaque && word.characters.size() == 1 && isSpace(word.characters.front());
}

} // namespace

Ruled::Ruled(const Wording& ruler, std::span<const Wording> wordings)
    : m_ruler(&ruler), m_wordings(wordings)
{
    const std::vector<QString> rulerNames = aligningNames(ruler);
    const std::vector<QStringView> rulerViews(rulerNames.begin(), rulerNames.end());
    for (const Wording& wording : wordings) {
        const std::vector<QString> names = aligningNames(wording);
        const std::vector<QStringView> views(names.begin(), names.end());
        m_ofRuler.push_back(aligned(rulerViews, views));
        Positions onRuler(wording.words.size());
        for (std::size_t i = 0; i < ruler.words.size(); ++i) {
            if (const auto word = m_ofRuler.back()[i])
                onRuler[*word] = i;
        }
        m_onRuler.push_back(std::move(onRuler));
    }
}

std::vector<Place> Ruled::places() const
{
    std::vector<Place> places;
    Place last{.ruler = {}, .slices = std::vector<Slice>(m_wordings.size())};
    for (std::size_t i = 0; i <= m_ruler->words.size(); ++i) {
        if (i < m_ruler->words.size() && !isStable(i))
            continue;
        const Place gap = gapBefore(i, last);
        const bool isEmpty =
            gap.ruler.size() == 0 &&
            std::ranges::all_of(gap.slices, [](const Slice& slice) { return slice.size() == 0; });
        if (!isEmpty && !places.empty() && !parts(places.back().ruler.to, gap.ruler.from)) {
            places.back().ruler.to = gap.ruler.to;
            for (std::size_t w = 0; w < m_wordings.size(); ++w)
                places.back().slices[w].to = gap.slices[w].to;
        } else if (!isEmpty) {
            places.push_back(gap);
        }
        last = gap;
        ++last.ruler.to; // over the stable word itself
        for (Slice& slice : last.slices)
            ++slice.to;
    }
    return places;
}

/// Whether every wording has kept this word of the ruler.
bool Ruled::isStable(std::size_t ruler) const
{
    return std::ranges::all_of(
        m_ofRuler, [ruler](const Positions& positions) { return positions[ruler].has_value(); });
}

/// What stands between the stable word that `last` ends with and this one.
Place Ruled::gapBefore(std::size_t ruler, const Place& last) const
{
    Place gap{.ruler = {last.ruler.to, ruler}, .slices = {}};
    for (std::size_t w = 0; w < m_wordings.size(); ++w) {
        const bool isEnd = ruler == m_ruler->words.size();
        gap.slices.push_back(
            {last.slices[w].to, isEnd ? m_wordings[w].words.size() : *m_ofRuler[w][ruler]});
    }
    return gap;
}

/// Whether these stable words of the ruler keep two changes apart: whether a whole word is among
/// them that no wording lets run into another.
bool Ruled::parts(std::size_t from, std::size_t to) const
{
    bool begun = false;
    for (std::size_t i = from; i < to; ++i) {
        if (isSpaceWord(m_ruler->words[i])) {
            begun = false;
            continue;
        }
        begun = begun || beginsEverywhere(i);
        if (begun && endsEverywhere(i))
            return true;
    }
    return false;
}

/// Whether in every wording this word of the ruler has a space before it, or begins the text.
bool Ruled::beginsEverywhere(std::size_t ruler) const
{
    const auto begins = [](const Wording& wording, std::size_t word) {
        return word == 0 || isSpaceWord(wording.words[word - 1]);
    };
    return begins(*m_ruler, ruler) && everywhere(ruler, begins);
}

/// The same of a space behind it, or the end.
bool Ruled::endsEverywhere(std::size_t ruler) const
{
    const auto ends = [](const Wording& wording, std::size_t word) {
        return word + 1 == wording.words.size() || isSpaceWord(wording.words[word + 1]);
    };
    return ends(*m_ruler, ruler) && everywhere(ruler, ends);
}

bool Ruled::everywhere(std::size_t ruler, const auto& holds) const
{
    for (std::size_t w = 0; w < m_wordings.size(); ++w) {
        if (!holds(m_wordings[w], m_ofRuler[w][ruler].value()))
            return false;
    }
    return true;
}

} // namespace aigaq::document
