// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/length.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

/// Breaks a paragraph into lines so that the whole of it looks even (Knuth and Plass, "Breaking
/// Paragraphs into Lines", 1981), in time that grows with its length.
namespace aigaq::pdf {

/// How much a line break after a box is disliked, on the scale of TeX's penalties.
namespace penalty {
constexpr int none = 0;
constexpr int insideWord = 50;  ///< after a hyphen or a slash
constexpr int beforeSign = 200; ///< before another sign within an address
constexpr int emergency = 5000; ///< anywhere else, where a run fits on no line
constexpr int never = std::numeric_limits<int>::max();
} // namespace penalty

/// A piece of a line: part of a word, or a space. A space may be drawn out and pressed together; at
/// a line's end it hangs into the margin.
struct Box {
    Length width = 0;
    bool isSpace = false;
    int breakAfter = penalty::never;
};

struct Line {
    std::size_t first = 0;
    std::size_t end = 0;    ///< one past the last box, hanging spaces among them
    std::size_t inkEnd = 0; ///< one past the last box that is not a hanging space
    Length width = 0;       ///< up to inkEnd, spaces at their natural width
    Length spaces = 0;      ///< how much of it is spaces
};

enum class Edge : std::uint8_t { Justified, Ragged };

/// Every box on exactly one line, in order; at least one line. A line is wider than the measure
/// only if no break was allowed.
[[nodiscard]] std::vector<Line> breakLines(std::span<const Box> boxes, Length measure, Edge edge);

/// The same number of ragged lines, but as even as they can be: for what stands centred.
[[nodiscard]] std::vector<Line> breakEvenly(std::span<const Box> boxes, Length measure);

/// A justified line's spaces grow by at most this many times their half. A line that would need
/// more (around a long address, say) is left as it is.
constexpr Length mostStretch = 7;

/// By how much spaces may grow and shrink, from their width.
[[nodiscard]] constexpr Length stretchOf(Length spaces)
{
    return spaces / 2;
}
[[nodiscard]] constexpr Length shrinkOf(Length spaces)
{
    return spaces / 4;
}

} // namespace aigaq::pdf
