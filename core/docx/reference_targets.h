// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <map>
#include <vector>

namespace aigaq::docx {

/// A number as a cross-reference prints it.
struct PrintedNumber {
    QString bookmark; ///< in the paragraph that has this number
    QString printed;  ///< "7", "b)"
};

/// What a cross-reference to a paragraph prints, one after the other with spaces between: the
/// paragraph's number, and after it the letter where the target is a sub-question.
using ReferenceTargets = std::map<document::NodeId, std::vector<PrintedNumber>>;

/// The targets of all paragraphs under a number. A continuation paragraph is known by the number it
/// stands under.
[[nodiscard]] ReferenceTargets referenceTargets(const document::Reading& reading);

} // namespace aigaq::docx
