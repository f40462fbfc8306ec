// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/font_table_part.h"

#include "core/docx/namespaces.h"
#include "core/docx/part_writer.h"

namespace aigaq::docx {

using namespace Qt::StringLiterals;

void writeFontTablePart(Package& package)
{
    PartWriter xml(package, u"word/fontTable.xml"_s);
    xml.markup("<w:fonts").markup(namespaces).markup(">");
    xml.markup(R"xml(
<w:font w:name="Times New Roman">
  <w:altName w:val="Liberation Serif"/><w:panose1 w:val="02020603050405020304"/>
  <w:charset w:val="CC"/><w:family w:val="roman"/><w:pitch w:val="variable"/>
</w:font>
)xml");
    xml.markup("</w:fonts>");
}

} // namespace aigaq::docx
