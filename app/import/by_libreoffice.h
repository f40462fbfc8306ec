// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft/file_look.h"
#include "core/progress.h"

#include <QByteArray>

#include <optional>

namespace aigaq::app {

/// A draft in OpenDocument, RTF or an old Word's format as a Word document of today, made by
/// LibreOffice without a window. Nothing: it is of no such kind, LibreOffice is not installed or
/// cannot read it, or it was cancelled.
///
/// LibreOffice sees neither the user's settings nor what else is open; what it writes is gone
/// afterwards.
[[nodiscard]] std::optional<QByteArray>
wordDocumentByLibreOffice(const QByteArray& bytes, draft::FileLook look, const Progress& progress);

} // namespace aigaq::app
