// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"

#include <QStringList>

namespace aigaq::app {

/// `aigaq snapshot FILE.aigaq NAME`: gives the submission as it is a name.
[[nodiscard]] int runSnapshot(const QStringList& arguments, Console& console);

/// `aigaq snapshots FILE.aigaq`: lists the named states, a line each.
[[nodiscard]] int runSnapshots(const QStringList& arguments, Console& console);

} // namespace aigaq::app
