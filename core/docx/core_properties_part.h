// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/package.h"

namespace aigaq::docx {

/// docProps/core.xml: the document's title and language, and deliberately nothing else that it
/// could hold: no author, no times, no revision (ISO/IEC 29500-2, 11).
void writeCorePropertiesPart(Package& package, const document::Reading& reading);

} // namespace aigaq::docx
