// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/submission_file.h"

namespace aigaq::store {

/// Takes the work on a file that another program has replaced since it was opened into the one that
/// has its name now, as from a copy of the document: with its history, and with what it was to say
/// at last. `file` is still the old one, which nobody else can see any more.
[[nodiscard]] Result<TakenIn, StoreError> joinWithReplacement(const SubmissionFile& file,
                                                              const document::Submission& wanted,
                                                              const QString& path,
                                                              const Claim& claim);

} // namespace aigaq::store
