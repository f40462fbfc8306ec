// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/joining/wording.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

/// Where wordings of one text differ. They are compared along a ruler, the wording that they all
/// come from.
namespace aigaq::document {

/// From one word up to another.
struct Slice {
    std::size_t from = 0;
    std::size_t to = 0;
    [[nodiscard]] std::size_t size() const { return to - from; }
    [[nodiscard]] bool contains(std::size_t word) const { return from <= word && word < to; }
    friend bool operator==(const Slice&, const Slice&) = default;
};

/// A stretch of the text that is decided as a whole. Outside the places all wordings say the same.
struct Place {
    Slice ruler;
    std::vector<Slice> slices; ///< of each wording
};

/// Which word of the ruler each wording's words are, and the reverse.
class Ruled {
public:
    Ruled(const Wording& ruler, std::span<const Wording> wordings);

    [[nodiscard]] std::optional<std::size_t> onRuler(std::size_t wording, std::size_t word) const
    {
        return m_onRuler[wording][word];
    }
    [[nodiscard]] std::optional<std::size_t> ofRuler(std::size_t wording, std::size_t ruler) const
    {
        return m_ofRuler[wording][ruler];
    }

    /// From the text's beginning to its end. Two changes are two places only if a whole word stands
    /// between them, with the punctuation that clings to it and a space on both sides: of
    /// neighbouring changes a person is asked, they are never glued together. This is where `git
    /// merge-file` asks, too, when each word is a line.
    [[nodiscard]] std::vector<Place> places() const;

private:
    using Positions = std::vector<std::optional<std::size_t>>;

    [[nodiscard]] bool isStable(std::size_t ruler) const;
    [[nodiscard]] Place gapBefore(std::size_t ruler, const Place& last) const;
    [[nodiscard]] bool parts(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool beginsEverywhere(std::size_t ruler) const;
    [[nodiscard]] bool endsEverywhere(std::size_t ruler) const;
    [[nodiscard]] bool everywhere(std::size_t ruler, const auto& holds) const;

    const Wording* m_ruler;
    std::span<const Wording> m_wordings;
    std::vector<Positions> m_ofRuler;
    std::vector<Positions> m_onRuler;
};

} // namespace aigaq::document
