// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

namespace aigaq::document {

/// What makes the texts of one submission those of another in this language, footnotes' included.
/// Both must hold the same things: what an import of a translation gives back.
[[nodiscard]] Edit textChanges(const Submission& before, const Submission& after,
                               Language language);

/// What takes such a change back, but for the texts that are others again, or gone, by now.
[[nodiscard]] Edit takenBack(const Submission& now, const Edit& textChange);

} // namespace aigaq::document
