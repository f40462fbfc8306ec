// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/search/search.h"

namespace aigaq::search {

/// Where what was found stands in the submission, to be selected there. What a reference or a
/// citation prints is selected as a whole, since its words are not the text's own.
[[nodiscard]] document::Selection placeOf(const Hit& hit, const Stretch& stretch,
                                          const document::Submission& submission);

} // namespace aigaq::search
