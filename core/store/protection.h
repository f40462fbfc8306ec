// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/file_key.h"
#include "core/store/secret.h"
#include "core/store/store_error.h"

#include <QString>

#include <optional>

/// Files that only their passphrase opens: encrypted as a whole, journal included, with AES-256
/// (FORMAT.md). Whoever has the key of an open file can have copies of it made, but nobody can get
/// the passphrase back from it.
namespace aigaq::store {

/// The key that these words make for a protected file: its passphrase, in UTF-8, or its recovery
/// key as somebody types it (recovery_key.h). Whether it is the right one, opening the file tells.
/// For a file that is not protected, any key will do.
[[nodiscard]] Result<FileKey, StoreError> keyOf(const QString& path, const Secret& typed);

/// Protects a file, or changes its passphrase; then `present` is the key that it has now. Gives its
/// new key.
///
/// A copy of all it holds is written beside it, opened, compared and looked through, and then
/// renamed over it: whatever happens, its name stands for the old or the new file, complete.
/// Whoever else has it open can no longer save. The old file's bytes may stay on the disk until
/// something else is written there.
[[nodiscard]] Result<FileKey, StoreError>
protect(const QString& path, const std::optional<FileKey>& present, const Secret& passphrase);

/// Makes a protected file a plain one, in the same way.
[[nodiscard]] Result<void, StoreError> unprotect(const QString& path, const FileKey& present);

} // namespace aigaq::store
