// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/part_relationships.h"
#include "core/docx/template/docx_template.h"

namespace aigaq::docx {

/// Takes a header or footer with its links and pictures into the template.
[[nodiscard]] Result<void, DocxReadError> takeHead(PackageParts& parts, const QString& part,
                                                   TemplateHead head, DocxTemplate& into,
                                                   const DocxReadLimits& limits);

} // namespace aigaq::docx
