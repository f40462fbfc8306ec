// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/store/purging.h"

#include <QStringList>

namespace aigaq::app {

/// Where words stand that may be removed for good, in reading order, in the user's language.
[[nodiscard]] QStringList lines(std::vector<store::Holding> holdings,
                                const document::Submission& submission);

/// What was removed, a sentence each.
[[nodiscard]] QStringList lines(const store::Purged& purged);

/// What no program can reach, said plainly.
[[nodiscard]] QString whatIsNotReached();

} // namespace aigaq::app
