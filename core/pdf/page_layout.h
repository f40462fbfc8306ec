// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/manuscript.h"
#include "core/pdf/page_makeup.h"
#include "core/pdf/pages.h"
#include "core/pdf/typeset.h"

#include <vector>

namespace aigaq::pdf {

/// A4 with margins of 2.5 cm.
namespace sheet {
constexpr Length width = millimetres(210);
constexpr Length height = millimetres(297);
constexpr Length margin = millimetres(25);
constexpr Length textWidth = width - 2 * margin;
constexpr Length textHeight = height - 2 * margin;
constexpr Length pageNumberBaseline = millimetres(13);
constexpr Length pageNumberSize = points(9);
constexpr Length ruleWidth = millimetres(50);
constexpr Length ruleSpace = points(15); ///< from the body's last line to the first note
constexpr Length ruleAbove = points(5);  ///< of that, from the rule to the first note
constexpr Length noteSpace = points(2);
} // namespace sheet

/// A line on a page, as links and the outline name it.
struct Spot {
    std::size_t page = 0;
    Length top = 0; ///< from the top of the text area
};

/// All lines of a document and where they stand. It points into the words it was made with.
struct PageLayout {
    std::vector<TypesetParagraph> paragraphs; ///< of the manuscript's paragraphs
    std::vector<TypesetParagraph> notes;
    std::vector<Page> pages;
    std::vector<std::vector<Piece>> pageNumbers; ///< by page
    Span pageNumberLook;
    std::vector<Spot> paragraphSpots; ///< where each begins
    std::vector<Spot> noteSpots;
    std::vector<Spot> markSpots; ///< of the lines that bear the notes' marks

    [[nodiscard]] Spot spotOf(const Place& place) const;
};

/// Fails with what the font lacks, or when it is cancelled.
[[nodiscard]] Result<PageLayout, PdfError> layOut(const Manuscript& manuscript,
                                                  const FontFamily& fonts, ShapedWords& words,
                                                  const Progress& progress);

} // namespace aigaq::pdf
