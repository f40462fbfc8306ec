// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plaintext/source_lines.h"

namespace aigaq::plaintext {

/// The width in columns at which a mail program or an editor broke all lines of this draft; nothing
/// if its lines are as long as their paragraphs.
[[nodiscard]] std::optional<qsizetype> wrapWidth(const std::vector<SourceLine>& lines);

/// Whether the first word of `below` would have had room at the end of `above`.
[[nodiscard]] bool hasRoomFor(const SourceLine& above, const SourceLine& below, qsizetype width);

} // namespace aigaq::plaintext
