// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"

#include <vector>

namespace aigaq::document {

/// The deleted nodes that must be restored for this one to be read again, itself among them: the
/// pair that it stands in or the parts that went with it, the footnotes that its texts name, and
/// what those cite. A part that had been deleted by itself stays so, unless it is the one.
[[nodiscard]] std::vector<NodeId> nodesToBringBack(const Fields& fields, const NodeId& node);

/// The same for a text that is to be said again: the footnotes that it names, and what those cite.
[[nodiscard]] std::vector<NodeId> nodesToBringBack(const Fields& fields, const Text& text);

} // namespace aigaq::document
