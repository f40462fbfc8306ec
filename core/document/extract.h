// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <set>

namespace aigaq::document {

/// Of a reading, its title and the blocks of these nodes, with the notes whose marks stand there.
/// Paragraphs keep their numbers; notes count from 1.
[[nodiscard]] Reading extract(const Reading& reading, const std::set<NodeId>& nodes);

/// The same without footnotes and their marks.
[[nodiscard]] Reading withoutNotes(Reading reading);

} // namespace aigaq::document
