// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/stopwatch.h"

#include <QString>

/// What is measured of the window, which is drawn into memory: a file each.
namespace aigaq::bench {

/// From the process's start to the first painting of this submission's text.
[[nodiscard]] Stopwatch openWindow(const QString& submission);
/// The floor of that: a window with nothing in it.
[[nodiscard]] Stopwatch emptyWindow();
/// Letters typed at the start, in the middle and at the end of this submission in the open window:
/// a lap for each, from the key to the painted letter.
[[nodiscard]] Stopwatch typeKeys(const QString& submission, int keysAPlace);

} // namespace aigaq::bench
