// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/editing/excerpt.h"
#include "core/document/editing/part.h"

#include <QRandomGenerator>

namespace aigaq::document {

/// The paragraphs of an excerpt as they can stand at this place of the part, at least one.
/// Footnotes, citations and sources that they bring are added to the part.
[[nodiscard]] std::vector<Text> pastedTexts(Part& part, const Excerpt& excerpt,
                                            const TextPlace& place, QRandomGenerator& random);

} // namespace aigaq::document
