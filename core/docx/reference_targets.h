// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <map>
#include <vector>

namespace aigaq::docx {

/// The bookmarks in the paragraphs whose numbers a cross-reference prints, by the reference's
/// target: one for "7", two for "8 b)", which is the number of one paragraph and the letter of
/// another. A continuation paragraph is known by the number it stands under.
using ReferenceTargets = std::map<document::NodeId, std::vector<QString>>;

/// `suffix`: what follows the names of the reading's bookmarks.
[[nodiscard]] ReferenceTargets referenceTargets(const document::Reading& reading,
                                                const QString& suffix = {});

} // namespace aigaq::docx
