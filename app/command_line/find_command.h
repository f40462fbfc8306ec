// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"

#include <QStringList>

namespace aigaq::app {

/// `aigaq find`: where words stand in a submission, in all its languages.
int runFind(const QStringList& arguments, Console& console);

} // namespace aigaq::app
