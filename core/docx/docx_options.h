// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/docx_comments.h"
#include "core/docx/export_mark.h"
#include "core/docx/template/docx_template.h"

namespace aigaq::docx {

enum class Paper : std::uint8_t { A4, Letter };

/// How versions in several languages stand in one document.
enum class Arrangement : std::uint8_t {
    OneAfterAnother, ///< each begins on a page of its own
    SideBySide,      ///< a column each, a row for each block
};

/// What a Word document is to be beside what it says.
struct DocxOptions {
    std::optional<ExportMark> mark; ///< none: it is not known when it comes back
    Paper paper = Paper::A4;
    bool lineNumbers = false;
    bool draftMark = false; ///< "DRAFT" across each page
    std::vector<DocxComment> comments;
    /// Somebody's own looks in place of Aigaq's. Its page is the paper.
    std::optional<DocxTemplate> look = {};
};

} // namespace aigaq::docx
