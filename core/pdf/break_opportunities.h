// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace aigaq::pdf {

/// How much a line break before each UTF-16 unit of a paragraph's text is disliked, on the scale of
/// line_breaking.h.
///
/// Breaks are those of Unicode (UAX 14), but
/// - an address breaks after a slash or before another of its signs, never after a hyphen: a reader
///   could not tell whether that belongs to it;
/// - a dash does not begin a line where a space stands before it, as Russian and Kazakh rules want;
/// - an ending stays with its figures: "3-тармақ".
[[nodiscard]] std::vector<int> breakOpportunities(QStringView text);

[[nodiscard]] constexpr bool isSpace(QChar character)
{
    return character == u' ' || character == u'\u00A0';
}

} // namespace aigaq::pdf
