// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/package.h"

namespace aigaq::docx {

/// word/settings.xml: the layout of Word 2013 and later, and which notes are the separators
/// (ISO/IEC 29500-1, 17.15). Nothing that makes Word ask, update or track.
void writeSettingsPart(Package& package, document::Language language);

} // namespace aigaq::docx
