// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/page_marks.h"
#include "core/pdf/tag_tree.h"

#include <QByteArray>

namespace aigaq::pdf {

/// A page as a content stream (ISO 32000-1, 7.8.2) in which everything is marked: as content of an
/// element of the tag tree, or as an artifact.
[[nodiscard]] QByteArray pageContent(const PageMarks& marks, const FontFamily& fonts,
                                     TagTree& tags);

} // namespace aigaq::pdf
