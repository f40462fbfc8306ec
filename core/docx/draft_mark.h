// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/language.h"

#include <QByteArray>

namespace aigaq::docx {

/// A run in a header that sets "DRAFT" across each page, as Word itself makes a watermark, since
/// other programs know no other kind as one (VML, ISO/IEC 29500-4, 19.1). `number`: of the marks in
/// one document, from 1.
[[nodiscard]] QByteArray draftMarkRun(document::Language language, int number);

} // namespace aigaq::docx
