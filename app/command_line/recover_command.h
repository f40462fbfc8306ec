// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"

#include <QStringList>

namespace aigaq::app {

/// `aigaq recover`: writes all that can be read of a damaged submission into a new file.
int runRecover(const QStringList& arguments, Console& console);

} // namespace aigaq::app
