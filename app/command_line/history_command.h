// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"

#include <QStringList>

namespace aigaq::app {

/// `aigaq history FILE.aigaq`: tells who changed what and when, or every wording of a paragraph.
[[nodiscard]] int runHistory(const QStringList& arguments, Console& console);

/// `aigaq restore FILE.aigaq --paragraph WHICH --version V`: brings an earlier wording back.
[[nodiscard]] int runRestore(const QStringList& arguments, Console& console);

} // namespace aigaq::app
