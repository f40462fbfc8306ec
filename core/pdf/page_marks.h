// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/manuscript.h"
#include "core/pdf/page_layout.h"

#include <optional>
#include <vector>

/// What stands on a page, and where: worked out once, for the PDF and for the window alike.
namespace aigaq::pdf {

/// Lengths from the lower left corner of the page.
struct Rectangle {
    Length left = 0;
    Length bottom = 0;
    Length right = 0;
    Length top = 0;
};

struct MarkedPiece {
    const ShapedWord* word = nullptr;
    const Span* span = nullptr;
    Length x = 0;     ///< where it begins, from the left edge of the page
    Length extra = 0; ///< by how much a space is drawn out
};

/// Pieces one after another; what stands before a paragraph's first line is a line of its own.
struct MarkedLine {
    Length x = 0;
    Length baseline = 0; ///< from the foot of the page, before the spans rise
    std::vector<MarkedPiece> pieces;
};

/// The part of a link that stands on one line.
struct LinkArea {
    const Span* span = nullptr;
    Rectangle area;
};

struct PageMarks {
    std::vector<MarkedLine> body;
    std::optional<Rectangle> rule; ///< above the notes
    std::vector<MarkedLine> notes;
    MarkedLine pageNumber;
    std::vector<LinkArea> links; ///< in the order of their words
};

/// They point into what they were made of.
[[nodiscard]] PageMarks marksOnPage(std::size_t page, const Manuscript& manuscript,
                                    const PageLayout& layout, const FontFamily& fonts);

} // namespace aigaq::pdf
