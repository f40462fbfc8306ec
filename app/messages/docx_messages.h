// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/docx_writer.h"

namespace aigaq::app {

/// Why there is no Word file, in the user's language; empty if it was cancelled.
[[nodiscard]] QString sentence(const docx::DocxError& error, const QString& file);

} // namespace aigaq::app
