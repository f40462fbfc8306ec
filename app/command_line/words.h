// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace aigaq::app {

/// Where translators find the words of the command line: `CommandLine::tr("…")`.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace aigaq::app
