// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"

#include <QStringList>

namespace aigaq::app {

/// `aigaq export FILE.aigaq -o OUT`: writes the submission in the format of the ending of OUT.
[[nodiscard]] int runExport(const QStringList& arguments, Console& console);

} // namespace aigaq::app
