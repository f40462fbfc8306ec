// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/atomic_file.h"
#include "core/result.h"
#include "core/store/store_error.h"

#include <QString>

#include <functional>

namespace aigaq::store {

/// Makes a database file that appears whole or not at all.
///
/// `write` gets the path of an empty file in the same folder, fills it and has closed it when it
/// returns; SqliteErrors may leave it. Only then does the file get its name. After a failure the
/// name stands for what it stood for before, and nothing else is left in the folder. A file that is
/// written over keeps its permissions, and a link to it goes on leading to it; whoever still has
/// the old file open can no longer save.
[[nodiscard]] Result<void, StoreError>
placeDatabase(const QString& path, file::Overwrite overwrite,
              const std::function<Result<void, StoreError>(const QString& passing)>& write);

/// The same for a file that is written anew from what it says: whoever calls this has it open in a
/// transaction that keeps everybody else from saving to it until this has returned.
[[nodiscard]] Result<void, StoreError>
replaceDatabase(const QString& path,
                const std::function<Result<void, StoreError>(const QString& passing)>& write);

} // namespace aigaq::store
