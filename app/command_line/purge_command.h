// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"

#include <QStringList>

namespace aigaq::app {

/// `aigaq purge`: takes words, such as a victim's name, out of a submission and its whole history.
/// The words come by standard input, since the arguments of a command stay in the shell's history
/// and are seen by everyone on the machine.
int runPurge(const QStringList& arguments, Console& console);

} // namespace aigaq::app
