// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"
#include "core/store/submission_file.h"

#include <optional>

namespace aigaq::app {

/// Opens a submission file; of a protected one the passphrase is asked for. Nothing, once the
/// reason has been told, if it cannot be opened.
[[nodiscard]] std::optional<store::SubmissionFile> openFile(const QString& path,
                                                            store::Access access, Console& console);

/// The key that is asked for; nothing, once the reason has been told, if there is none.
[[nodiscard]] std::optional<store::FileKey> askForKey(const QString& path, Console& console);

} // namespace aigaq::app
