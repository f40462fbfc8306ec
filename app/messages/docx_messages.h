// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/docx_reader.h"
#include "core/docx/docx_writer.h"

namespace aigaq::app {

/// Why there is no Word file, in the user's language; empty if it was cancelled.
[[nodiscard]] QString sentence(const docx::DocxError& error, const QString& file);

/// Why the Word document in `file` could not be read and what can be done, in the user's language.
/// Of tracked changes it says only that they are there: how they are decided on is another thing in
/// the window than on the command line.
[[nodiscard]] QString sentence(const docx::DocxReadError& error, const QString& file);

} // namespace aigaq::app
