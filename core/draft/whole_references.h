// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/text.h"

namespace aigaq::draft {

/// "8 b)" is printed by two references in a Word document, the question's and its part's. The
/// part's says both, so the other is left out with the space between them.
[[nodiscard]] document::Text withWholeReferences(const std::vector<document::Inline>& inlines);

} // namespace aigaq::draft
