// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/connection.h"
#include "core/store/store_error.h"

namespace aigaq::store {

/// Fails with Damaged where a table or index is missing that the migrations to this format make,
/// with ForeignSchema where there is another one, a view or a trigger. A file that others have put
/// something into is not opened: whatever the safeguards of Connection say, what does not run
/// because it is not there needs none.
[[nodiscard]] Result<void, StoreError> checkSchema(const Connection& connection, int format);

} // namespace aigaq::store
