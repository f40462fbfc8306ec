// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/editing/part.h"

namespace aigaq::document {

enum class FirstText { Stays, MayGo };

/// Takes the words of a selection out of a part: the rules of `replaceSelection`. Where the first
/// text stays, the caret stands in it, even if all of it was selected.
Caret eraseSelection(Part& part, const Selection& selection, FirstText firstText);

} // namespace aigaq::document
