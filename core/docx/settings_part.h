// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/package.h"
#include "core/docx/template/docx_template.h"

#include <optional>

namespace aigaq::docx {

/// Whether Word goes on tracking changes.
enum class TrackChanges : std::uint8_t { No, Yes };

/// word/settings.xml: the layout of Word 2013 and later, and which notes are the separators
/// (ISO/IEC 29500-1, 17.15). Nothing that makes Word ask or update.
/// A template may say that even pages are others.
void writeSettingsPart(Package& package, document::Language language, TrackChanges tracked,
                       const std::optional<DocxTemplate>& look);

} // namespace aigaq::docx
