// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/store/store_error.h"

#include <optional>
#include <vector>

namespace aigaq::store {

/// The first change that would make the file unreadable, if there is one. A control character
/// that slipped through an import must be found here, not at the next opening.
[[nodiscard]] std::optional<StoreError>
forbiddenContent(const std::vector<document::FieldChange>& changes);

} // namespace aigaq::store
