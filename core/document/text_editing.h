// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/text.h"

#include <optional>

/// Positions in a text, and what can be done between two of them.
///
/// A position counts UTF-16 code units of words, and 1 for each anchor: what a text view counts
/// when it shows an anchor as U+FFFC. 0 is before the first, `length` after the last. A range is
/// from ≤ to, both within the text.
namespace aigaq::document {

[[nodiscard]] qsizetype length(const Text& text);

/// What stands from one position to the other.
[[nodiscard]] Text slice(const Text& text, qsizetype from, qsizetype to);

/// The text with another one in place of what stood there.
[[nodiscard]] Text spliced(const Text& text, qsizetype from, qsizetype to, const Text& replacement);

/// What to change about the look of words; nothing said: as it was.
struct FormatChange {
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<QString> href; ///< empty: no link any more
};

[[nodiscard]] Text formatted(const Text& text, qsizetype from, qsizetype to,
                             const FormatChange& change);

} // namespace aigaq::document
