// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json_reader.h"

namespace aigaq::app {

/// Why `file` was not taken in and where the reason stands, in the user's language.
[[nodiscard]] QString sentence(const json::JsonError& error, const QString& file);

} // namespace aigaq::app
