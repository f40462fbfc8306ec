// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/package.h"

namespace aigaq::docx {

/// word/footer1.xml: the page's number as a field (ISO/IEC 29500-1, 17.16.5.44 PAGE).
void writeFooterPart(Package& package);

} // namespace aigaq::docx
