// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/atomic_file.h"

namespace aigaq::app {

/// Why `file` was not written and what can be done, in the user's language.
[[nodiscard]] QString sentence(const file::WriteError& error, const QString& file);

/// Why `file` could not be read, by what the system says about it.
[[nodiscard]] QString unreadable(const QString& file, const QString& systemsReason);

} // namespace aigaq::app
