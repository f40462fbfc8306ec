// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/line_breaking.h"
#include "core/pdf/manuscript.h"
#include "core/pdf/shaped_words.h"

#include <QStringList>

#include <cstdint>
#include <vector>

namespace aigaq::pdf {

/// A piece of a line as it is drawn: a word, part of one, or a space.
struct Piece {
    const ShapedWord* word = nullptr;
    std::uint32_t span = 0; ///< of the manuscript's paragraph
    bool isSpace = false;
};

struct TypesetParagraph {
    std::vector<Piece> label; ///< on the first line, before its text; spans are the label's
    std::vector<Piece> pieces;
    std::vector<Line> lines;
    QStringList incompleteWords; ///< those of which the font lacks a character
};

/// Shapes a paragraph's words and breaks it into lines of this width, less the style's indent.
[[nodiscard]] TypesetParagraph typeset(const ManuscriptParagraph& paragraph, Length textWidth,
                                       const FontFamily& fonts, ShapedWords& words);

/// A piece's width where its line is neither drawn out nor pressed together.
[[nodiscard]] Length widthOf(const Piece& piece, const Span& span, const FontFamily& fonts);

/// How much wider the spaces of this line become, all together.
[[nodiscard]] Length extraSpace(const Line& line, bool isLast, const ManuscriptParagraph& paragraph,
                                Length textWidth);

} // namespace aigaq::pdf
