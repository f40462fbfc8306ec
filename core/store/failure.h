// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/atomic_file.h"
#include "core/result.h"
#include "core/store/sqlite_error.h"
#include "core/store/store_error.h"

#include <type_traits>

/// Where failures of SQLite and of the system become facts for the program.
namespace aigaq::store {

[[nodiscard]] StoreError storeError(const SqliteError& error);
[[nodiscard]] StoreError storeErrorFromErrno(int systemError);
[[nodiscard]] StoreError storeErrorFrom(const file::WriteError& error);
[[nodiscard]] StoreError damaged(const document::FieldError& error);

/// What `work` gives back (a Result with a StoreError), or what SQLite failed with in it.
[[nodiscard]] auto guarded(const auto& work) -> std::invoke_result_t<decltype(work)>
{
    try {
        return work();
    } catch (const SqliteError& error) {
        return unexpected(storeError(error));
    }
}

} // namespace aigaq::store
