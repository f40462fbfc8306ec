// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/package.h"

namespace aigaq::docx {

/// word/fontTable.xml: what to use for our font where it is missing (ISO/IEC 29500-1, 17.8).
void writeFontTablePart(Package& package);

} // namespace aigaq::docx
