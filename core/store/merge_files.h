// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/atomic_file.h"
#include "core/result.h"
#include "core/store/claim.h"
#include "core/store/file_key.h"
#include "core/store/store_error.h"
#include "core/store/taking_in.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace aigaq::store {

/// Gives the key of a protected file, as far as it has one.
using KeyOf = std::function<std::optional<FileKey>(const QString& path)>;

struct MergeError {
    StoreError error;
    QString path;           ///< of the file that it is about
    bool noHeading = false; ///< instead of an error: the copy has no such section
};

/// Makes a file that is the union of several copies of one document; the copies stay as they are.
/// In whatever order they are named, the result says the same. `heading`: of the copies after the
/// first, no more than the section under this heading. What is a draft anywhere comes as sealed,
/// that of the first file under the claim.
///
/// Gives what each of the others brought. Of a protected first file, the result has the same key.
[[nodiscard]] Result<std::vector<TakenIn>, MergeError>
mergeFiles(const QString& mine, const QStringList& copies, const QString& output,
           const std::optional<QString>& heading, const Claim& claim, file::Overwrite overwrite,
           const KeyOf& keyOf = {});

} // namespace aigaq::store
