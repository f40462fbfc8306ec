// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdf_writer.h"

namespace aigaq::app {

/// Why there is no PDF and what can be done, in the user's language; empty if it was cancelled.
[[nodiscard]] QString sentence(const pdf::PdfError& error, const QString& file);
/// The same of pages that were only to be shown.
[[nodiscard]] QString whyNoPages(const pdf::PdfError& error);

} // namespace aigaq::app
