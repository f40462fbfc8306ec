// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/footer_part.h"

#include "core/docx/namespaces.h"
#include "core/docx/part_writer.h"

namespace aigaq::docx {

using namespace Qt::StringLiterals;

void writeFooterPart(Package& package)
{
    PartWriter xml(package, u"word/footer1.xml"_s);
    xml.markup("<w:ftr").markup(namespaces).markup(">");
    xml.markup(R"xml(
<w:p>
  <w:pPr><w:pStyle w:val="Footer"/></w:pPr>
  <w:r><w:fldChar w:fldCharType="begin"/></w:r>
  <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>
  <w:r><w:fldChar w:fldCharType="separate"/></w:r>
  <w:r><w:t>1</w:t></w:r>
  <w:r><w:fldChar w:fldCharType="end"/></w:r>
</w:p>
)xml");
    xml.markup("</w:ftr>");
}

} // namespace aigaq::docx
