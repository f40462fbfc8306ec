// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/file/atomic_file.h"
#include "core/result.h"
#include "core/store/claim.h"
#include "core/store/file_key.h"
#include "core/store/store_error.h"

#include <QString>

namespace aigaq::store {

/// Makes an `.aigaq` file that holds this submission.
///
/// It appears whole or not at all (place_database.h). With a key it is protected.
[[nodiscard]] Result<void, StoreError> createSubmissionFile(const QString& path,
                                                            const document::Submission& submission,
                                                            const Claim& claim,
                                                            file::Overwrite overwrite,
                                                            const std::optional<FileKey>& key = {});

} // namespace aigaq::store
