// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

namespace aigaq::document {

/// The change that makes one state of a submission the other: `apply` of it to `before` gives
/// `after`, and the reverse of it leads back. The draft's language and the list of organisations,
/// which no edit changes, must be the same in both.
[[nodiscard]] Edit difference(const Submission& before, const Submission& after);

} // namespace aigaq::document
