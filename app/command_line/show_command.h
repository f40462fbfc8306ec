// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"

#include <QStringList>

namespace aigaq::app {

/// `aigaq show FILE.aigaq`: prints the submission in one language as a reader sees it.
[[nodiscard]] int runShow(const QStringList& arguments, Console& console);

} // namespace aigaq::app
