// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_error.h"

namespace aigaq::app {

/// Why `file` could not be opened, saved or made and what can be done, in the user's language.
[[nodiscard]] QString sentence(const store::StoreError& error, const QString& file);

/// That a file was brought to the newest format, and where the copy of before is.
[[nodiscard]] QString sentenceOfRenewal(const QString& copy);

} // namespace aigaq::app
