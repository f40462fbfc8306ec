// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/settings_part.h"

#include "core/docx/namespaces.h"
#include "core/docx/part_writer.h"

namespace aigaq::docx {

using namespace Qt::StringLiterals;

void writeSettingsPart(Package& package, document::Language language, TrackChanges tracked,
                       const std::optional<DocxTemplate>& look)
{
    PartWriter xml(package, u"word/settings.xml"_s);
    xml.markup("<w:settings").markup(namespaces).markup(">");
    xml.markup(R"xml(
<w:zoom w:percent="100"/>
)xml");
    if (look && look->mirrorsMargins)
        xml.markup("<w:mirrorMargins/>");
    if (tracked == TrackChanges::Yes)
        xml.markup("<w:trackRevisions/>");
    xml.markup(R"(<w:defaultTabStop w:val="567"/>)");
    if (look && look->evenPagesDiffer)
        xml.markup("<w:evenAndOddHeaders/>");
    xml.markup(R"xml(
<w:characterSpacingControl w:val="doNotCompress"/>
<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>
<w:compat>
  <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"
      w:val="15"/>
</w:compat>
)xml");
    xml.markup("<w:themeFontLang w:val=\"").text(language.localeTag()).markup("\"/>");
    xml.markup("</w:settings>");
}

} // namespace aigaq::docx
