// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/process/out_of_sight.h"

#include <QTextStream>

#include <cstdio>
#include <optional>

namespace aigaq::app {

/// Where a command's words go: results to `out`, what went wrong to `error`. In UTF-8.
struct Console {
    Console(FILE* outFile, FILE* errorFile) : out(outFile), error(errorFile) {}

    QTextStream out;
    QTextStream error;
    std::optional<int> passphraseDescriptor; ///< of --passphrase-fd
    std::optional<OutOfSight> outOfSight;    ///< once a passphrase has been asked for
};

/// The exit status of a command, as scripts ask for it.
enum ExitStatus { Success = 0, Failure = 1, WrongUsage = 2 };

} // namespace aigaq::app
