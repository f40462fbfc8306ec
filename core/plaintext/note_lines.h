// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plaintext/source_lines.h"

namespace aigaq::plaintext {

/// Whether notes stand on lines "[3] text" of their own: for one at least there is a mark in the
/// text.
[[nodiscard]] bool hasNoteLines(const std::vector<SourceLine>& lines);

} // namespace aigaq::plaintext
