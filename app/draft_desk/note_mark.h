// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/document/reading.h"

namespace aigaq::app {

/// The mark of a footnote, selected; nothing if it stands nowhere in this language. `shown` is what
/// an editor shows of the submission.
[[nodiscard]] std::optional<document::Selection> markOf(const document::NodeId& note,
                                                        const document::Submission& submission,
                                                        const document::Reading& shown);

} // namespace aigaq::app
