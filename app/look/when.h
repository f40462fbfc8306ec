// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace aigaq::app {

/// "today 14:02", "yesterday 9:15", "11/2/26 2:02 PM": as a reader would say it.
[[nodiscard]] QString whenOf(const QDateTime& moment);

} // namespace aigaq::app
