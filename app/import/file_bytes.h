// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace aigaq::app {

/// What a file that somebody chose holds. Of one that is larger than `most`, no more than shows it.
/// The error is a sentence in the user's language; empty if it was cancelled.
[[nodiscard]] Result<QByteArray, QString> bytesOfFile(const QString& path, qsizetype most,
                                                      const Progress& progress);

} // namespace aigaq::app
