// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/file/atomic_file.h"
#include "core/result.h"
#include "core/store/claim.h"
#include "core/store/store_error.h"

#include <QString>

namespace aigaq::store {

/// Makes an `.aigaq` file that holds this submission.
///
/// It is written under another name in the same folder, synced, and given its own name only when
/// it is complete. After a failure the name stands for what it stood for before, and nothing else
/// is left in the folder. A file that is written over keeps its permissions, and a link to it goes
/// on leading to it; whoever still has the old file open can no longer save.
[[nodiscard]] Result<void, StoreError> createSubmissionFile(const QString& path,
                                                            const document::Submission& submission,
                                                            const Claim& claim,
                                                            file::Overwrite overwrite);

} // namespace aigaq::store
