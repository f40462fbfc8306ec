// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/block_style.h"

#include <algorithm>

namespace aigaq::pdf {

using document::BlockKind;

namespace {

/// Room for a number and the gap after it; the figures of long documents need more.
Length hangFor(std::size_t largest, Length twoDigits, Length perDigit)
{
    const qsizetype digits = QString::number(largest).size();
    return twoDigits + perDigit * std::max<qsizetype>(digits - 2, 0);
}

} // namespace

ParagraphStyle blockStyle(BlockKind kind, std::size_t largestNumber)
{
    const Length numberHang = hangFor(largestNumber, points(26), points(6));
    constexpr Length letterHang = points(19);
    ParagraphStyle style{.size = points(10.5), .leading = points(15), .spaceBefore = points(6)};
    switch (kind) {
    case BlockKind::Title:
        return {.size = points(16),
                .leading = points(21),
                .edge = Edge::Ragged,
                .centred = true,
                .keep = Keep::Heading};
    case BlockKind::Framework:
        return {.size = points(11.5),
                .leading = points(16),
                .spaceBefore = points(8),
                .edge = Edge::Ragged,
                .centred = true,
                .keep = Keep::Heading};
    case BlockKind::Organisation:
        style.edge = Edge::Ragged;
        style.centred = true;
        style.spaceBefore = points(10);
        break;
    case BlockKind::Introduction:
        style.spaceBefore = points(8);
        break;
    case BlockKind::Heading:
        return {.size = points(11.5),
                .leading = points(16),
                .spaceBefore = points(20),
                .edge = Edge::Ragged,
                .keep = Keep::Heading};
    case BlockKind::Issue:
        style.spaceBefore = points(12);
        style.indent = numberHang;
        break;
    case BlockKind::IssueContinuation:
    case BlockKind::Question:
    case BlockKind::QuestionContinuation:
        style.indent = numberHang;
        break;
    case BlockKind::SubQuestion:
        style.spaceBefore = points(4);
        style.indent = numberHang + letterHang;
        style.labelIndent = numberHang;
        break;
    }
    return style;
}

ParagraphStyle noteStyle(std::size_t largestNumber, Edge edge)
{
    return {.size = points(8.5),
            .leading = points(11.5),
            .indent = hangFor(largestNumber, points(11), points(4)),
            .edge = edge};
}

} // namespace aigaq::pdf
