// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"

#include <QStringList>

namespace aigaq::app {

/// `aigaq merge MINE.aigaq THEIRS.aigaq… -o OUT.aigaq`: makes the union of copies of one document
/// and says what each brought and what is left to decide.
[[nodiscard]] int runMerge(const QStringList& arguments, Console& console);

} // namespace aigaq::app
