// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"

#include <QStringList>

namespace aigaq::app {

/// Runs `aigaq ARGUMENTS…` and returns its exit status. Whatever goes wrong is one sentence on
/// `console.error`.
[[nodiscard]] int runCommandLine(const QStringList& arguments, Console& console);

} // namespace aigaq::app
