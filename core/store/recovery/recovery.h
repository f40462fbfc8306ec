// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/file/atomic_file.h"
#include "core/result.h"
#include "core/store/claim.h"
#include "core/store/file_key.h"
#include "core/store/store_error.h"

#include <optional>
#include <vector>

namespace aigaq::store {

/// What a new file has of a damaged one.
struct Recovered {
    bool wasWhole = false; ///< nothing was damaged; the new file is a copy
    bool foundNothing = false;
    qint64 pages = 0;
    qint64 damagedPages = 0;             ///< those that are known to be
    std::vector<document::FieldId> lost; ///< was there; what it said cannot be read
    /// Places and the like that were lost and without which there would be no document: now the end
    /// of it, or what is usual.
    std::vector<document::FieldId> replaced;
    /// Has the wording that was found, which may be wrong in a letter, and no history any more.
    std::vector<document::FieldId> unproven;
    /// A text whose place in the document is lost.
    struct Stray {
        document::FieldId field;
        QString words;
    };
    std::vector<Stray> strays;
};

/// Writes all that can be read of a damaged file into a new one, which is protected with the same
/// key. Fields whose versions still lead to their ids keep their history; of the others the newest
/// readable wording is kept. The damaged file is not changed.
[[nodiscard]] Result<Recovered, StoreError> recover(const QString& damaged, const QString& output,
                                                    file::Overwrite overwrite, const Claim& claim,
                                                    const std::optional<FileKey>& key = {});

} // namespace aigaq::store
