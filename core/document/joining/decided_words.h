// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/joining/places.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace aigaq::document {

/// What is to be joined: the wordings of all heads, then those that pairs of heads have in common.
struct SideBySide {
    std::vector<Wording> wordings;
    std::size_t heads = 0;
    std::vector<std::size_t> bases; ///< of the heads h and g at h * heads + g: which wording
    Wording ruler;                  ///< what all heads have in common

    [[nodiscard]] std::size_t baseOf(std::size_t h, std::size_t g) const
    {
        return bases[h * heads + g];
    }
};

/// A place with what stays in it: one head of each wording that is left, in the order of their
/// bytes. More than one: they are in conflict.
struct DecidedPlace {
    Place place;
    std::vector<std::size_t> alternatives;
    std::size_t begin = 0; ///< in the result

    [[nodiscard]] bool isConflict() const { return alternatives.size() > 1; }
    /// How many words of the result it is; a conflict counts as one.
    [[nodiscard]] std::size_t size() const
    {
        return isConflict() ? 1 : place.slices[alternatives.front()].size();
    }
};

/// Where a word of the result was taken from.
struct ResultWord {
    std::size_t head = 0;
    std::size_t word = 0;
    std::optional<std::size_t> place; ///< that it stands in; none: all wordings have it
};

/// The words of a joined text, looks and anchors apart.
class DecidedWords {
public:
    explicit DecidedWords(const SideBySide& texts);

    [[nodiscard]] const std::vector<ResultWord>& words() const { return m_words; }
    [[nodiscard]] const std::vector<DecidedPlace>& places() const { return m_places; }

    /// The word of another wording that a word of the result is; null: it has no such word.
    [[nodiscard]] const Word* counterpart(const ResultWord& result, std::size_t wording) const;

    /// Where a wording's gap is in the result. One in a place that other words have won is at the
    /// place's end.
    [[nodiscard]] Gap gapOf(std::size_t wording, const Gap& gap) const;

    /// Whether a place says in the result what it says in this wording.
    [[nodiscard]] bool isOf(const DecidedPlace& decided, std::size_t wording) const;

private:
    [[nodiscard]] DecidedPlace decide(const Place& place) const;
    [[nodiscard]] bool same(const Place& place, std::size_t a, std::size_t b) const;
    [[nodiscard]] const DecidedPlace* placeOf(std::size_t wording, std::size_t word) const;
    void addStableWords(std::size_t upToRuler);
    void addPlace(DecidedPlace decided);

    const SideBySide& m_texts;
    Ruled m_ruled;
    std::vector<DecidedPlace> m_places;
    std::vector<ResultWord> m_words;
    std::vector<std::size_t> m_ofRuler; ///< of each stable word of the ruler, its place in m_words
    std::size_t m_rulerDone = 0;
};

} // namespace aigaq::document
