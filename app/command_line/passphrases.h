// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"
#include "core/store/secret.h"

#include <QString>

#include <optional>

/// Where a command gets passphrases: from the descriptor of --passphrase-fd, a line each, or else
/// from the terminal, without showing them. Never from the arguments or the environment, which
/// other programs can read.
namespace aigaq::app {

/// The passphrase or the recovery key of this file; a recovery key may come in its six lines.
/// Nothing, once the reason has been told, if there is nobody to ask.
[[nodiscard]] std::optional<store::Secret> askForPassphrase(const QString& path, Console& console);

/// A new passphrase for this file; on the terminal it is asked for twice. Nothing, once the reason
/// has been told, if there is none.
[[nodiscard]] std::optional<store::Secret> askForNewPassphrase(const QString& path,
                                                               Console& console);

} // namespace aigaq::app
