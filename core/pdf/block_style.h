// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"
#include "core/pdf/length.h"
#include "core/pdf/line_breaking.h"
#include "core/pdf/page_makeup.h"

namespace aigaq::pdf {

struct ParagraphStyle {
    Length size = 0;
    Length leading = 0;
    Length spaceBefore = 0;
    Length indent = 0;      ///< of the text, from the left margin
    Length labelIndent = 0; ///< of the number or letter before it
    Edge edge = Edge::Justified;
    bool centred = false;
    Keep keep = Keep::Free;
};

/// How a block looks, before its neighbours have their say. Its text hangs beside the numbers,
/// which need room for the document's largest.
[[nodiscard]] ParagraphStyle blockStyle(document::BlockKind kind, std::size_t largestNumber);

[[nodiscard]] ParagraphStyle noteStyle(std::size_t largestNumber, Edge edge);

} // namespace aigaq::pdf
