// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"

#include <QStringList>

namespace aigaq::app {

/// `aigaq protect FILE.aigaq`: encrypts it with a passphrase, or changes that.
[[nodiscard]] int runProtect(const QStringList& arguments, Console& console);

/// `aigaq unprotect FILE.aigaq`: makes it a plain file again.
[[nodiscard]] int runUnprotect(const QStringList& arguments, Console& console);

} // namespace aigaq::app
