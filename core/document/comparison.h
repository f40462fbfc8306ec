// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"

#include <vector>

namespace aigaq::document {

/// A text that two states of a submission say differently.
struct ChangedText {
    FieldId field;
    Text before; ///< empty: it was not there, or not written
    Text after;  ///< empty: it is not there any more
    friend bool operator==(const ChangedText&, const ChangedText&) = default;
};

/// In the order of the later state: cover, items, footnotes. Then what it has not any more, in the
/// order of the earlier one.
[[nodiscard]] std::vector<ChangedText> changedTexts(const Submission& before,
                                                    const Submission& after);

} // namespace aigaq::document
