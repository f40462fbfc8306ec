// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/connection.h"
#include "core/store/store_error.h"

namespace aigaq::store {

/// Whether a file's bytes are those that were written: its pages, rows and indexes fit
/// together (`PRAGMA integrity_check`), and every field's revisions lead to the ids that the field
/// names, so no letter of any version has changed. To be called in a transaction.
///
/// It reads everything, the whole history, too, which takes several times as long as to show the
/// document. So a file is opened without it, and whoever opens one asks for it as soon as nobody
/// waits. Names of authors and times are claims and have no sum: a changed one is not noticed.
[[nodiscard]] Result<void, StoreError> checkIntegrity(const Connection& connection);

} // namespace aigaq::store
