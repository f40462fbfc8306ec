// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/export_mark.h"
#include "core/docx/package.h"

namespace aigaq::docx {

/// docProps/custom.xml: the mark as properties of the document (ISO/IEC 29500-1, 22.3).
void writeCustomPropertiesPart(Package& package, const ExportMark& mark);

} // namespace aigaq::docx
