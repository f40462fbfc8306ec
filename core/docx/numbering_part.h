// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/marked_up.h"
#include "core/docx/package.h"

namespace aigaq::docx {

/// word/numbering.xml: one list for each edition (ISO/IEC 29500-1, 17.9). Its second level starts
/// again after each paragraph of the first by itself, so nothing ever restarts a list. That of the
/// first edition is the one that the styles name. A template's lists stand behind them.
void writeNumberingPart(Package& package, const std::vector<Edition>& editions,
                        const std::optional<DocxTemplate>& look);

} // namespace aigaq::docx
