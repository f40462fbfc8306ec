// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/core_properties_part.h"

#include "core/docx/part_writer.h"

#include <algorithm>

namespace aigaq::docx {

using namespace document;
using namespace Qt::StringLiterals;

void writeCorePropertiesPart(Package& package, const Reading& reading)
{
    PartWriter xml(package, u"docProps/core.xml"_s);
    xml.markup("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/"
               R"(metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">)");
    const auto title = std::ranges::find(reading.blocks, BlockKind::Title, &Block::kind);
    if (title != reading.blocks.end())
        xml.markup("<dc:title>").text(printedWords(title->inlines)).markup("</dc:title>");
    xml.markup("<dc:language>").text(reading.language.localeTag()).markup("</dc:language>");
    xml.markup("</cp:coreProperties>");
}

} // namespace aigaq::docx
