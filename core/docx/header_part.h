// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/language.h"
#include "core/docx/package.h"

namespace aigaq::docx {

/// word/header1.xml: "DRAFT" across each page, as Word itself makes a watermark, since other
/// programs know no other kind as one (VML, ISO/IEC 29500-4, 19.1).
void writeHeaderPart(Package& package, document::Language language);

} // namespace aigaq::docx
