// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/docx_options.h"
#include "core/docx/part_writer.h"

namespace aigaq::docx {

/// A page and its margins in twentieths of a point (ISO/IEC 29500-1, 17.6.11 and 17.6.13).
struct PageArea {
    int width = 0;
    int height = 0;
    int margin = 0; ///< on all sides; of a template, what they are on average
    bool isLandscape = false;

    [[nodiscard]] int textWidth() const { return width - 2 * margin; }
};

/// A template has its own.
[[nodiscard]] PageArea pageArea(const DocxOptions& options, bool isLandscape);

/// The end of a section's properties: its page, perhaps numbers of its lines.
void writePage(PartWriter& xml, const PageArea& page, bool lineNumbers);
/// The section's properties that a template has; a page for a table lies on its side.
[[nodiscard]] std::vector<XmlTree> templatePage(const DocxTemplate& look, bool isLandscape);
/// The same of a template's page.
void writeTemplatePage(PartWriter& xml, const std::vector<XmlTree>& section, bool lineNumbers);

} // namespace aigaq::docx
