// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_error.h"

namespace aigaq::app {

/// Why `file` could not be opened, saved or made and what can be done, in the user's language.
[[nodiscard]] QString sentence(const store::StoreError& error, const QString& file);

} // namespace aigaq::app
