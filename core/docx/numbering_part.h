// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/package.h"

namespace aigaq::docx {

/// word/numbering.xml: one list for the whole document (ISO/IEC 29500-1, 17.9). Its second level
/// starts again after each paragraph of the first by itself, so nothing ever restarts a list.
void writeNumberingPart(Package& package);

} // namespace aigaq::docx
