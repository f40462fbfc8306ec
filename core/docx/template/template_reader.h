// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/docx_reader.h"
#include "core/docx/template/docx_template.h"

namespace aigaq::docx {

/// The looks of a Word document, whichever program wrote it. Errors are those of a draft.
[[nodiscard]] Result<DocxTemplate, DocxReadError> readTemplate(const QByteArray& bytes);

} // namespace aigaq::docx
