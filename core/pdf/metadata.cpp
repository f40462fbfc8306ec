// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/metadata.h"

namespace aigaq::pdf {

namespace {

constexpr auto packet = R"(<?xpacket begin="@begin@" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <dc:format>application/pdf</dc:format>
   @title@<dc:language><rdf:Bag><rdf:li>@language@</rdf:li></rdf:Bag></dc:language>
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>A</pdfaid:conformance>
   <pdfuaid:part>1</pdfuaid:part>
   <pdfaExtension:schemas>
    <rdf:Bag>
     <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property>
       <rdf:Seq>
        <rdf:li rdf:parseType="Resource">
         <pdfaProperty:name>part</pdfaProperty:name>
         <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
         <pdfaProperty:category>internal</pdfaProperty:category>
         <pdfaProperty:description>Part of PDF/UA that the file conforms to</pdfaProperty:description>
        </rdf:li>
       </rdf:Seq>
      </pdfaSchema:property>
     </rdf:li>
    </rdf:Bag>
   </pdfaExtension:schemas>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
)";

} // namespace

QByteArray xmpPacket(const QString& title, const QString& localeTag)
{
    QByteArray titleElement;
    if (!title.isEmpty())
        titleElement = "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
                       title.toHtmlEscaped().toUtf8() + "</rdf:li></rdf:Alt></dc:title>\n   ";
    // The title goes in last: nothing in it is then taken for a place to fill.
    return QByteArray(packet)
        .replace("@begin@", "\xEF\xBB\xBF")
        .replace("@language@", localeTag.toUtf8())
        .replace("@title@", titleElement);
}

} // namespace aigaq::pdf
